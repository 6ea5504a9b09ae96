package limits.reporting.attack;

/**
 * How many facts a group can hold. Between {@link #lowestShown} and {@link #highestShown} lie possible worlds that were
 * looked at; below {@link #leastProved} and above {@link #greatestProved} lies none, proved in whole numbers.
 */
public record Window(long leastProved, long lowestShown, long highestShown, long greatestProved) {

    /** Where no world was found: nothing is shown, {@link #shows} says so. */
    public static Window proved(long least, long greatest) {
        return new Window(least, Long.MAX_VALUE, Long.MIN_VALUE, greatest);
    }

    /** What a window says of a small group. */
    public enum Verdict {
        /** Possible worlds show that nobody can prove a small group. */
        HOLDS,
        /** No such world is possible: somebody can prove a small group. */
        BROKEN,
        /** The search was given up before either was shown. */
        NOT_PROVED
    }

    public Window {
        boolean beyond = leastProved > lowestShown || highestShown > greatestProved;
        if (lowestShown <= highestShown && beyond) {
            throw new IllegalArgumentException("what was shown lies within what is proved");
        }
    }

    /** The same proved bounds, with worlds that were looked at. */
    Window shown(long lowest, long highest) {
        return new Window(leastProved, lowest, highest, greatestProved);
    }

    /** The same worlds, with what was proved besides. */
    Window within(Window proved) {
        return new Window(
                Math.max(leastProved, proved.leastProved),
                lowestShown,
                highestShown,
                Math.min(greatestProved, proved.greatestProved));
    }

    /** Whether a possible world was found at all. */
    public boolean shows() {
        return lowestShown <= highestShown;
    }

    public boolean exact() {
        return leastProved == lowestShown && highestShown == greatestProved;
    }

    public long width() {
        return highestShown - lowestShown;
    }

    public Verdict verdict(int base) {
        if (shows() && SmallGroups.hidden(lowestShown, highestShown, base)) {
            return Verdict.HOLDS;
        }
        return SmallGroups.hidden(leastProved, greatestProved, base) ? Verdict.NOT_PROVED : Verdict.BROKEN;
    }
}
