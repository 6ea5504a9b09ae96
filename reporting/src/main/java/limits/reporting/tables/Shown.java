package limits.reporting.tables;

import limits.published.Block;
import limits.published.Cell;

/** A published running total, and between which whole numbers of persons the true one lies by the contract. */
public record Shown(Cell cell, Block value) {

    /** The greatest distance from the true number, in persons. */
    public int within() {
        return cell.tolerance().within(value.base());
    }

    public int least() {
        return Math.max(0, value.persons() - within());
    }

    public int most() {
        return value.persons() + within();
    }
}
