package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.SituationEvent.*;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.kernel.Actor;

/** What is so while a situation is open, and what stays known of it once it is closed. */
public record Support(
        Group.Id group,
        Youth youth,
        List<Purpose> purposes,
        Notice notice,
        Team team,
        LocalDate reviewBy,
        Papers papers) {

    static Support begunBy(SituationOpened it) {
        var first = new Team.Held(it.proposer(), it.originator(), it.task(), it.on());
        return new Support(
                it.group(), it.youth(), it.purposes(), Notice.NONE, Team.of(first), it.reviewBy(), Papers.NONE);
    }

    Support after(SituationEvent event) {
        return switch (event) {
            case SituationOpened it -> begunBy(it);
            case TaskAssigned it -> with(team.and(new Team.Held(it.member(), it.organisation(), it.task(), it.on())));
            case TaskEnded it -> with(team.without(it.member(), it.task()));
            case ReferentNamed it -> with(team.referredTo(it.member()));
            case ConflictDeclared it -> with(team.conflicted(it.member()));
            case FamilyInformed it -> with(notice.informed(it.who(), it.on()));
            case InformationDeferred it -> with(notice.deferred(it.proposedBy(), it.until()));
            case DeferralConfirmed it -> with(notice.confirmed());
            case SituationReviewed it -> new Support(group, youth, purposes, notice, team, it.next(), papers);
            case ConsentRecorded it ->
                with(papers.consented(new Papers.Consent(it.who(), it.category(), it.receivers(), it.on())));
            case ConsentWithdrawn it -> with(papers.withdrawn(it.who(), it.category()));
            case ProsecutorsDocumentRecorded it -> with(papers.documented(Optional.of(it.document())));
            case ProsecutorsDocumentEnded it -> with(papers.documented(Optional.empty()));
            case RestrictionRecorded it ->
                with(papers.restricted(new Restriction(it.request(), it.on(), Optional.empty())));
            case LiftProposed it ->
                with(papers.liftProposed(it.request(), new Restriction.Lift(it.by(), it.because(), it.on())));
            case RestrictionLifted it -> with(papers.lifted(it.request()));
            case SituationClosed it -> this;
        };
    }

    /** Whether she has a task here and may act in the group on this day. */
    boolean knows(Actor by, Belonging members, LocalDate day) {
        return members.onTeam(group, team, by, day);
    }

    boolean familyInformedOn(LocalDate day) {
        return notice.on(day, youth.ofAgeOn(day)) == FamilyNotice.INFORMED;
    }

    private Support with(Team other) {
        return new Support(group, youth, purposes, notice, other, reviewBy, papers);
    }

    private Support with(Notice other) {
        return new Support(group, youth, purposes, other, team, reviewBy, papers);
    }

    private Support with(Papers other) {
        return new Support(group, youth, purposes, notice, team, reviewBy, other);
    }
}
