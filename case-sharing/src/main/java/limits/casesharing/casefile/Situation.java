package limits.casesharing.casefile;

import static limits.casesharing.casefile.Recording.refuseUnless;
import static limits.casesharing.casefile.Situation.Because.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.casefile.SituationEvent.*;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A young person's situation, under a number: who supports, what the family was told, until when. Guidelines §1.4, 2.4;
 * CNIL AU-038.
 *
 * <p>Whoever has no task here is answered as if there were no such situation.
 */
public final class Situation {

    /** One situation. Random, and so tells nothing. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. */
    public sealed interface Standing {

        record NotOpened() implements Standing {}

        record Open(Support support) implements Standing {}

        record Closed(Support support, Closing because, LocalDate on) implements Standing {}

        default Standing evolve(SituationEvent event) {
            return switch (this) {
                case NotOpened nothing -> event instanceof SituationOpened it ? new Open(Support.begunBy(it)) : this;
                case Open open ->
                    event instanceof SituationClosed it
                            ? new Closed(open.support(), it.because(), it.on())
                            : new Open(open.support().after(event));
                case Closed closed -> this;
            };
        }
    }

    enum Because implements Refused.Reason {
        /** Unknown, or not for her: both look alike from outside. */
        NO_SUCH_SITUATION,
        NOT_AN_ACTIVE_MEMBER,
        ALREADY_OPENED,
        NUMBER_TAKEN,
        NOT_KNOWN_TO_PROPOSER,
        AGE_AND_BIRTH_DISAGREE,
        AGE_NOT_COVERED,
        PURPOSE_NOT_IN_CHARTER,
        CLOSED,
        NOT_A_MEMBER_TO_ASSIGN,
        HAS_THIS_TASK,
        HAS_NOT_THIS_TASK,
        HAS_A_CONFLICT,
        LAST_ON_THE_TEAM,
        DAY_IN_THE_FUTURE,
        ALREADY_INFORMED,
        WAITS_TOO_LONG,
        NOTHING_TO_CONFIRM,
        SECOND_PERSON_NEEDED,
        REVIEW_DAY_OUT_OF_REACH,
        REFERRALS_UNDER_WAY,
        ONLY_WHO_CARES,
        CONSENT_NOT_ASKED,
        NO_SUCH_CONSENT,
        ONLY_THE_MAYOR,
        DOCUMENT_OUT_OF_REACH,
        NO_DOCUMENT,
        ALREADY_RESTRICTED,
        NOT_RESTRICTED,
        ANSWERS_ANOTHER_GROUND,
        NO_LIFT_PROPOSED,
        NOT_TOLD_YET,
        PROPOSER_NOT_ACTIVE
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotOpened();

    private Situation() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(OpenSituation ask, Belonging members, SituationRoll situations, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        refuseUnless(members.active(ask.group(), by, day), NOT_AN_ACTIVE_MEMBER);
        if (!(standing instanceof Standing.NotOpened)) {
            openTo(by, members, day);
            throw new Refused(ALREADY_OPENED);
        }
        var rules = members.rules(ask.group(), day);
        refuseUnless(ask.knownToProposer(), NOT_KNOWN_TO_PROPOSER);
        refuseUnless(ask.youth().agreesOn(day), AGE_AND_BIRTH_DISAGREE);
        refuseUnless(rules.ages().open(ask.youth().years()), AGE_NOT_COVERED);
        refuseUnless(rules.purposes().containsAll(ask.purposes()), PURPOSE_NOT_IN_CHARTER);
        refuseUnless(!situations.taken(ask.group(), ask.pseudonym()), NUMBER_TAKEN);
        apply(ask.openedBy(by, day, day.plusMonths(rules.clocks().review())));
    }

    @CommandHandler
    void on(AssignTask ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        var open = openTo(by, members, day);
        var team = open.team();
        refuseUnless(!team.inConflict(ask.member()), HAS_A_CONFLICT);
        var member =
                members.active(open.group(), ask.member(), day).orElseThrow(() -> new Refused(NOT_A_MEMBER_TO_ASSIGN));
        var body = member.organisation();
        refuseUnless(!team.under(List.of(member)).has(ask.member(), body, ask.task()), HAS_THIS_TASK);
        apply(new TaskAssigned(ask.situation(), ask.member(), body, ask.task(), day));
    }

    @CommandHandler
    void on(EndTask ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        var team = openTo(by, members, day).team();
        refuseUnless(team.names(ask.member(), ask.task()), HAS_NOT_THIS_TASK);
        refuseUnless(team.held().size() > 1, LAST_ON_THE_TEAM);
        apply(new TaskEnded(ask.situation(), ask.member(), ask.task(), day));
    }

    @CommandHandler
    void on(NameReferent ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        refuseUnless(openTo(by, members, day).team().names(ask.member()), HAS_NOT_THIS_TASK);
        apply(new ReferentNamed(ask.situation(), ask.member(), day));
    }

    @CommandHandler
    void on(DeclareConflict ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        refuseUnless(openTo(by, members, day).team().size() > 1, LAST_ON_THE_TEAM);
        apply(new ConflictDeclared(ask.situation(), by.person(), day));
    }

    @CommandHandler
    void on(RecordFamilyInformed ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(DeferInformation ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(ConfirmDeferral ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(RecordConsent ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(WithdrawConsent ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(RecordProsecutorsDocument ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(EndProsecutorsDocument ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(RecordRestriction ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(ProposeLift ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(LiftRestriction ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        record(ask, members, by, at);
    }

    @CommandHandler
    void on(ReviewSituation ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        var open = openTo(by, members, day);
        int months = members.rules(open.group(), day).clocks().review();
        refuseUnless(Recording.within(day, ask.next(), months), REVIEW_DAY_OUT_OF_REACH);
        apply(new SituationReviewed(ask.situation(), ask.outcome(), ask.next(), day));
    }

    @CommandHandler
    void on(CloseSituation ask, Belonging members, ReferralRoll referrals, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        openTo(by, members, day);
        refuseUnless(!referrals.anyUnderWay(ask.situation()), REFERRALS_UNDER_WAY);
        apply(new SituationClosed(ask.situation(), ask.because(), day));
    }

    @EventSourcingHandler
    void on(SituationEvent event) {
        id = event.situation();
        standing = standing.evolve(event);
    }

    private void record(OfRecord ask, Belonging members, Actor by, Instant at) {
        var day = ParisTime.dayOf(at);
        apply(Recording.decided(ask, openTo(by, members, day), members, by, day));
    }

    /** The open situation, for somebody of its team who may act in the group today. */
    private Support openTo(Actor by, Belonging members, LocalDate day) {
        return switch (standing) {
            case Standing.NotOpened nothing -> throw new Refused(NO_SUCH_SITUATION);
            case Standing.Open open -> {
                refuseUnless(open.support().knows(by, members, day), NO_SUCH_SITUATION);
                yield open.support();
            }
            case Standing.Closed closed ->
                throw new Refused(closed.support().knows(by, members, day) ? CLOSED : NO_SUCH_SITUATION);
        };
    }
}
