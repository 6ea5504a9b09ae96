package limits.governance.committee;

/**
 * How many of the seats in mandate must take part: strictly more than this share, and at least one. The guidelines leave
 * the rule to the committee (§1.6).
 *
 * @param percent of the seats in mandate, 0 to 99
 */
public record Quorum(int percent) {

    /** More than half, unless the committee has set another rule. */
    public static final Quorum MORE_THAN_HALF = new Quorum(50);

    public Quorum {
        if (percent < 0 || percent > 99) {
            throw new IllegalArgumentException("a quorum is more than 0 to 99 percent of the seats");
        }
    }

    /** The number of seats needed when this many are in mandate. */
    public int needed(int seats) {
        return seats * percent / 100 + 1;
    }
}
