package limits.casesharing.group;

import java.time.LocalDate;
import java.util.Optional;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.Terms;
import limits.kernel.Actor;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import limits.kernel.Person;

/**
 * What the group knows of one member, as of one event.
 *
 * @param designated individually, with the accord of the head of her body where the law asks it. CSI L132-4, D132-8
 * @param approved by a second person
 * @param inGroup approved, and neither excluded nor ended
 * @param signature the last text she signed, when and how strongly; empty before the first
 * @param seen sequence number of the last event of the group that this rests on
 */
public record Membership(
        Group.Id group,
        Person person,
        Organisation organisation,
        Profession profession,
        boolean designated,
        boolean approved,
        boolean inGroup,
        boolean suspended,
        boolean secrecyAttested,
        OffenceBasis offenceBasis,
        LocalDate since,
        Optional<Signature> signature,
        long seen) {

    /** One signature: it binds to one exact text. */
    public record Signature(Fingerprint text, SignatureLevel level, LocalDate on) {

        /** Whether it counts for this very text, at the level it asks, not longer ago than it lets a signature count. */
        boolean counts(Fingerprint inForce, Terms terms, LocalDate now) {
            var clauses = terms.clauses();
            return text.equals(inForce)
                    && level.meets(clauses.minSignature())
                    && !now.isAfter(on.plusMonths(clauses.clocks().signature()));
        }
    }

    /**
     * Whether she may act on this day: in the group, not suspended, and signed the very charter in force. CSI L132-5.
     */
    public boolean active(CharterRoll.VersionInForce version, LocalDate day) {
        return designated && inGroup && !suspended && signed(version, day);
    }

    /** The same, for the body she was designated by. */
    public boolean active(Actor by, CharterRoll.VersionInForce version, LocalDate day) {
        return organisation.equals(by.organisation()) && active(version, day);
    }

    /**
     * Whether she has signed the very text in force, at the level it asks, not longer ago than it lets a signature count.
     * A new version leaves everybody unsigned at once. Code civil 1367; eIDAS art. 25 to 28.
     */
    public boolean signed(CharterRoll.VersionInForce version, LocalDate now) {
        return signature
                .filter(made -> made.counts(version.fingerprint(), version.terms(), now))
                .isPresent();
    }
}
