package limits.api.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.Opinion;
import limits.casesharing.charter.Version;
import limits.casesharing.charter.Version.State;
import limits.kernel.Fingerprint;

/**
 * A charter as it stood, version by version.
 *
 * @param told sequence number of its last event, from 0
 */
public record CharterThen(long told, List<VersionThen> versions) {

    /**
     * One version on the day of the entry.
     *
     * @param standing the end of the message code {@code charter.standing.<this>}
     */
    public record VersionThen(
            int number, String standing, Opinion opinion, LocalDate from, LocalDate until, Fingerprint text) {

        boolean inForce() {
            return standing.equals("IN_FORCE");
        }
    }

    public CharterThen {
        versions = List.copyOf(versions);
    }

    static CharterThen of(Charter.Standing standing, long told, LocalDate day) {
        return new CharterThen(
                told,
                standing.all().stream()
                        .map(version -> version(version, standing.freeze().frozen(), day))
                        .toList());
    }

    /** The number of the version with this very text. */
    Optional<Integer> numberOf(Fingerprint text) {
        return versions.stream()
                .filter(version -> version.text().equals(text))
                .map(VersionThen::number)
                .findFirst();
    }

    Optional<VersionThen> inForce() {
        return versions.stream().filter(VersionThen::inForce).reduce((older, newer) -> newer);
    }

    private static VersionThen version(Version version, boolean frozen, LocalDate day) {
        return new VersionThen(
                version.number(),
                frozen && standing(version, day).equals("IN_FORCE") ? "FROZEN" : standing(version, day),
                version.opinion(),
                version.clauses().validFrom(),
                version.clauses().validUntil(),
                version.text());
    }

    private static String standing(Version version, LocalDate day) {
        return switch (version.state()) {
            case State.Drafted drafted -> "DRAFTED";
            case State.Proposed proposed -> "PROPOSED";
            case State.Adopted adopted -> adopted(version, day);
            case State.Superseded superseded -> day.isBefore(superseded.from()) ? adopted(version, day) : "SUPERSEDED";
            case State.Repealed repealed -> "REPEALED";
        };
    }

    private static String adopted(Version version, LocalDate day) {
        if (day.isBefore(version.clauses().validFrom())) {
            return "TO_COME";
        }
        return day.isAfter(version.clauses().validUntil()) ? "ENDED" : "IN_FORCE";
    }
}
