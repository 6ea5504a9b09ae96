package limits.casesharing.referral;

import java.time.LocalDate;

/**
 * What the young person and the parents said to a referral. A minor's parents are asked, unless there is a reason on the
 * list not to. Code civil art. 371-1, 372; guidelines §2.5.
 *
 * @param youngPersonOn the day the young person answered
 * @param parentsOn the day the parents answered, or the day it was decided to go on without
 * @param without why it goes on without the parents' answer; {@link Without#NOTHING} where they answered
 */
public record Agreement(
        YoungPerson youngPerson, LocalDate youngPersonOn, Parents parents, LocalDate parentsOn, Without without) {

    /** The young person's answer. */
    public enum YoungPerson {
        AGREED,
        REFUSED
    }

    /** The parents' answer, or the legal representatives'. */
    public enum Parents {
        AGREED,
        REFUSED,
        NOT_REACHED,
        NOT_REQUIRED
    }

    /** Why a referral goes on without the parents' answer. */
    public enum Without {
        /** They answered. */
        NOTHING,
        OF_AGE,
        EMANCIPATED,
        DANGER_FOR_THE_CHILD,
        SOUGHT_IN_VAIN_AND_URGENT
    }

    public Agreement {
        boolean answered = parents == Parents.AGREED || parents == Parents.REFUSED;
        if (answered != (without == Without.NOTHING)) {
            throw new IllegalArgumentException("either the parents answered, or there is a reason to go on without");
        }
    }

    boolean given() {
        return youngPerson == YoungPerson.AGREED && parents != Parents.REFUSED;
    }
}
