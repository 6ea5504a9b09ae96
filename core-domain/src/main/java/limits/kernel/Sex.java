package limits.kernel;

/** Girl or boy, as far as the person said; asked only so that girls are not overlooked. Guidelines App. 1, §4.2.2. */
public enum Sex {
    GIRL,
    BOY,
    NOT_SAID
}
