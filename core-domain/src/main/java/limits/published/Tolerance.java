package limits.published;

/** How far a published number may be from the true one; part of the contract, printed beside the number. */
public enum Tolerance {
    /** At most one less than the base: within 4 where the base is 5. */
    HEADLINE,
    /** At most one less than twice the base: within 9 where the base is 5. */
    WIDER;

    /** The greatest distance from the true number, in persons. */
    public int within(Base base) {
        return this == HEADLINE ? base.persons() - 1 : 2 * base.persons() - 1;
    }
}
