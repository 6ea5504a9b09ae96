package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limits.casesharing.casefile.SituationEvent.SituationOpened;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.charter.Purpose;
import limits.casesharing.group.Group;
import limits.kernel.Organisation;
import limits.kernel.Person;

/**
 * A situation as decisions see it.
 *
 * @param originator the body that brought it
 * @param reviewBy the last day of the next review
 * @param papers what else is on record: consents, a document of the prosecutor, requests that nothing passes
 * @param seen sequence number of the last event that this rests on
 */
public record SituationFile(
        Situation.Id id,
        Group.Id group,
        Pseudonym pseudonym,
        Youth youth,
        Origin origin,
        Set<Purpose> purposes,
        Organisation originator,
        LocalDate openedOn,
        Notice notice,
        Team team,
        LocalDate reviewBy,
        Papers papers,
        Optional<LocalDate> closedOn,
        long seen) {

    public SituationFile {
        purposes = Set.copyOf(purposes);
    }

    /**
     * The same from its events alone, from no table; empty where they tell of no situation.
     *
     * @param told from the first event on, none left out
     */
    public static Optional<SituationFile> told(List<SituationEvent> told) {
        Situation.Standing standing = new Situation.Standing.NotOpened();
        for (var event : told) {
            standing = standing.evolve(event);
        }
        long seen = told.size() - 1L;
        return switch (standing) {
            case Situation.Standing.NotOpened nothing -> Optional.empty();
            case Situation.Standing.Open so -> opened(told).map(it -> of(it, so.support(), Optional.empty(), seen));
            case Situation.Standing.Closed so ->
                opened(told).map(it -> of(it, so.support(), Optional.of(so.on()), seen));
        };
    }

    private static Optional<SituationOpened> opened(List<SituationEvent> told) {
        return told.stream()
                .filter(SituationOpened.class::isInstance)
                .map(SituationOpened.class::cast)
                .findFirst();
    }

    private static SituationFile of(SituationOpened it, Support so, Optional<LocalDate> closedOn, long seen) {
        return new SituationFile(
                it.situation(),
                it.group(),
                it.pseudonym(),
                it.youth(),
                it.origin(),
                Set.copyOf(it.purposes()),
                it.originator(),
                it.on(),
                so.notice(),
                so.team(),
                so.reviewBy(),
                so.papers(),
                closedOn,
                seen);
    }

    /** The same with this team. */
    public SituationFile with(Team other) {
        return new SituationFile(
                id,
                group,
                pseudonym,
                youth,
                origin,
                purposes,
                originator,
                openedOn,
                notice,
                other,
                reviewBy,
                papers,
                closedOn,
                seen);
    }

    public boolean open() {
        return closedOn.isEmpty();
    }

    /** Whether somebody asked that nothing passes, and was not answered yet. GDPR art. 18, 21. */
    public boolean restricted() {
        return !papers.restrictions().isEmpty();
    }

    /** What the family was told, as far as it counts on this day. */
    public FamilyNotice noticeOn(LocalDate day) {
        return notice.on(day, youth.ofAgeOn(day));
    }

    /** Whether this may be exchanged with this receiver beyond the care team, on this day. CSP L1110-4. */
    public boolean consentedTo(Category category, Person receiver, LocalDate day) {
        return papers.consentedTo(category, receiver, youth.ofAgeOn(day));
    }
}
