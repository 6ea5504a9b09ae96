package limits.casesharing.casefile;

/** Whether somebody still waits for an answer in a situation; asked before it is closed. */
@FunctionalInterface
public interface ReferralRoll {

    /** Whether a referral of this situation has neither ended nor been declined. */
    boolean anyUnderWay(Situation.Id situation);
}
