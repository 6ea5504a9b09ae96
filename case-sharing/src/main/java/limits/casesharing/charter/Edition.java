package limits.casesharing.charter;

/**
 * A reading of the law under which something was decided. What was answered names it, so that it is decided again under the
 * same floor when a later one ships. A new edition takes its place at the end; none is ever taken away.
 */
public enum Edition {
    /** French law as read in April 2026. */
    FR_2026_04;

    /** What the law lets pass under this edition, for ever. */
    public Floor floor() {
        return switch (this) {
            case FR_2026_04 -> Statute.FR_2026_04;
        };
    }

    /** The one that decides now: the floor that ships. */
    public static Edition today() {
        return of(Floor.statute());
    }

    static Edition of(Floor floor) {
        return valueOf(floor.edition().replace('-', '_'));
    }
}
