package limits.casesharing.group;

import java.time.LocalDate;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.SecrecyStatus;
import limits.casesharing.group.Group.Because;
import limits.kernel.Refused;

/** What the law asks before somebody can be designated. CSI L132-4, D132-8; Code pénal 226-13; LIL art. 46. */
final class Grounds {

    private Grounds() {}

    static void check(Designation designation, LocalDate today) {
        var floor = Floor.statute();
        var status = floor.secrecyOf(designation.profession());
        var basis = designation.offenceBasis();
        refuse(designation.lacksAgreement(), Because.HEAD_HAS_NOT_AGREED);
        refuse(designation.headAgreedOn().isAfter(today), Because.DATE_IN_THE_FUTURE);
        refuse(designation.secrecyAttested() && !status.boundByLaw(), Because.SECRECY_NOT_BY_LAW);
        refuse(
                basis != OffenceBasis.NONE && floor.circles().neverOffences().contains(designation.profession()),
                Because.OFFENCES_NEVER);
        refuse(basis == OffenceBasis.AUTHORITY && status == SecrecyStatus.CONTRACT_ONLY, Because.NOT_AN_AUTHORITY);
    }

    private static void refuse(boolean when, Because why) {
        if (when) {
            throw new Refused(why);
        }
    }
}
