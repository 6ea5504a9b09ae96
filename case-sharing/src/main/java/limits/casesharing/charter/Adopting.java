package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.charter.Charter.Because;
import limits.casesharing.charter.CharterCommand.AdoptCharter;
import limits.casesharing.charter.CharterCommand.RepealCharter;
import limits.casesharing.charter.CharterEvent.CharterAdopted;
import limits.casesharing.charter.CharterEvent.CharterRepealed;
import limits.casesharing.charter.CharterEvent.CharterSuperseded;
import limits.kernel.Refused;

/** The council adopts what the members proposed and the officer commented, in this order. CSI L132-5, D132-9. */
final class Adopting {

    private Adopting() {}

    /** @param before the version that stands adopted until now */
    static List<CharterEvent> decided(AdoptCharter ask, Version version, Optional<Version> before, LocalDate today) {
        var proposed = proposalOf(version);
        var on = ask.deliberation().on();
        refuse(version.opinion() == Opinion.AWAITED, Because.NO_OPINION);
        refuse(on.isBefore(proposed), Because.DELIBERATED_BEFORE_THE_PROPOSAL);
        refuse(on.isAfter(today), Because.DELIBERATED_IN_THE_FUTURE);
        if (before.isEmpty()) {
            return List.of(new CharterAdopted(ask.charter(), ask.version(), ask.deliberation(), List.of()));
        }
        var older = before.get();
        var begins = version.clauses().validFrom();
        refuse(older.number() > version.number(), Because.A_NEWER_ONE_IS_ADOPTED);
        refuse(begins.isBefore(older.clauses().validFrom()), Because.BEGINS_BEFORE_THE_ONE_IT_REPLACES);
        var changes = MaterialChange.between(older.clauses(), version.clauses());
        return List.of(
                new CharterAdopted(ask.charter(), ask.version(), ask.deliberation(), changes),
                new CharterSuperseded(ask.charter(), older.number(), version.number(), begins));
    }

    /** The council takes back what it adopted. */
    static CharterRepealed takenBack(RepealCharter ask, Version version, LocalDate today) {
        refuse(!(version.state() instanceof Version.State.Adopted), Because.NOT_ADOPTED);
        refuse(ask.deliberation().on().isAfter(today), Because.DELIBERATED_IN_THE_FUTURE);
        return new CharterRepealed(ask.charter(), ask.version(), ask.deliberation(), today);
    }

    /** The day it was proposed, while it is open to an opinion and to adoption. */
    static LocalDate proposalOf(Version version) {
        return switch (version.state()) {
            case Version.State.Proposed proposed -> proposed.on();
            case Version.State.Drafted drafted -> throw new Refused(Because.NOT_PROPOSED);
            case Version.State.Adopted adopted -> throw new Refused(Because.ALREADY_ADOPTED);
            case Version.State.Superseded superseded -> throw new Refused(Because.ALREADY_ADOPTED);
            case Version.State.Repealed repealed -> throw new Refused(Because.ALREADY_ADOPTED);
        };
    }

    private static void refuse(boolean when, Because why) {
        if (when) {
            throw new Refused(why);
        }
    }
}
