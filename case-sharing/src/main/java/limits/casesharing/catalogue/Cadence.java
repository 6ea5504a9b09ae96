package limits.casesharing.catalogue;

import limits.kernel.Quarter;

/** How often a catalogue is published; fixed with it, by the public population. */
public enum Cadence {
    /** Every quarter. */
    QUARTERLY,
    /** Once a year, when the fourth quarter has closed. */
    YEARLY;

    /** Whether figures are told when this quarter has closed. */
    public boolean tells(Quarter quarter) {
        return this == QUARTERLY || quarter.number() == 4;
    }
}
