package limits.reporting.attack;

/**
 * What the reader's tools came to on one ledger, kept with the release. Counts of groups and widths of windows in facts;
 * nothing in it names a place, a person or a published number.
 *
 * @param tableFound whether a table of whole blocks behind the numbers was found; without one nothing was looked at
 * @param groups groups looked at with witness worlds: cells, differences of two, drawn by chance, over quarters
 * @param notShown groups for which no worlds showed that they are hidden: must be none
 * @param narrowest width of the narrowest window that worlds showed
 * @param solved groups whose proved bounds were asked of a solver too
 * @param broken those among them whose proved bounds leave no room for hiding: must be none
 * @param narrowestProved width of the narrowest window between proved bounds
 */
public record AttackReport(
        int quarters,
        int cells,
        boolean tableFound,
        long groups,
        long notShown,
        long narrowest,
        long solved,
        long broken,
        long narrowestProved) {

    /** Whether every group looked at is hidden, and something was looked at. */
    public boolean holds() {
        return tableFound && groups > 0 && notShown == 0 && broken == 0;
    }
}
