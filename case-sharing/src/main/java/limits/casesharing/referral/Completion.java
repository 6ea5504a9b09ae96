package limits.casesharing.referral;

/**
 * How a referral ended, and what comes next: a one-off action is not an answer. Guidelines §2.6.
 *
 * @param ended why there is no next step; {@link Ended#NOT_ENDED} where there is one
 */
public record Completion(Outcome outcome, NextStep next, Ended ended) {

    /** What came of it. */
    public enum Outcome {
        GOALS_REACHED,
        PARTLY_REACHED,
        BROKEN_OFF
    }

    /** What comes next. */
    public enum NextStep {
        SCHOOL,
        TRAINING,
        JOB,
        ANOTHER_SCHEME,
        CARE,
        SUPPORT_BY_THE_TEAM,
        PATHWAY_ENDED
    }

    /** Why the pathway ends here. */
    public enum Ended {
        NOT_ENDED,
        STANDS_ON_OWN_FEET,
        YOUNG_PERSON_WANTS_NO_MORE,
        MOVED_AWAY,
        AGE_LIMIT
    }

    public Completion {
        if ((next == NextStep.PATHWAY_ENDED) == (ended == Ended.NOT_ENDED)) {
            throw new IllegalArgumentException(
                    "a referral ends with a next step, or with the reason why there is none");
        }
    }
}
