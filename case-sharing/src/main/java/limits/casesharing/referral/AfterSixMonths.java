package limits.casesharing.referral;

/** How the young person is six months after a referral was completed. Guidelines §2.6. */
public enum AfterSixMonths {
    IN_SCHOOL_OR_TRAINING,
    IN_WORK,
    IN_ANOTHER_SCHEME,
    WITHOUT_ANY,
    NOT_REACHED
}
