package limits.reporting.ledger;

import java.util.Set;

/** Which releases has a second person approved for publication? */
public interface ApprovalRoll {

    /** Every release approved so far, by its mark. */
    Set<ReleaseMark> approved();
}
