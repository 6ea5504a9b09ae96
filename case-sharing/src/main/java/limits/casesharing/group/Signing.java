package limits.casesharing.group;

import java.time.LocalDate;
import limits.casesharing.charter.CharterRoll.Signable;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.group.Group.Because;
import limits.casesharing.group.GroupCommand.SignCharter;
import limits.kernel.Refused;

/**
 * What is asked of a member before she signs: approved, trained, and not longer ago than the text lets a training count; above
 * the simple level the file that was signed, by its fingerprint. Whether that file bears a valid signature is not checked here.
 */
final class Signing {

    private Signing() {}

    static LocalDate trained(Seat seat) {
        return switch (seat) {
            case Seat.Approved approved -> approved.trained().orElseThrow(() -> new Refused(Because.NOT_TRAINED));
            case Seat.Suspended suspended -> throw new Refused(Because.SUSPENDED);
            case Seat.Designated designated -> throw new Refused(Because.NOT_APPROVED);
            case Seat.Never never -> throw new Refused(Because.NOT_APPROVED);
            case Seat.Excluded excluded -> throw new Refused(Because.NOT_APPROVED);
            case Seat.Ended ended -> throw new Refused(Because.NOT_APPROVED);
        };
    }

    static void check(SignCharter ask, LocalDate trained, Signable asked, LocalDate today) {
        if (!ask.level().meets(asked.level())) {
            throw new Refused(Because.LEVEL_TOO_LOW);
        }
        if (ask.level() != SignatureLevel.SIMPLE && !evident(ask)) {
            throw new Refused(Because.EVIDENCE_MISSING);
        }
        if (today.isAfter(trained.plusMonths(asked.trainingMonths()))) {
            throw new Refused(Because.TRAINING_TOO_LONG_AGO);
        }
    }

    /** The text itself is no evidence of its signature. */
    private static boolean evident(SignCharter ask) {
        return ask.evidence().stream().anyMatch(file -> !file.equals(ask.text()));
    }
}
