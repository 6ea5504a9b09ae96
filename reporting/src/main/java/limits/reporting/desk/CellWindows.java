package limits.reporting.desk;

import limits.published.Cell;
import limits.reporting.attack.Window;

/**
 * What a reader can say of one published number at the least: every number of these windows is possible.
 *
 * @param total since the beginning
 * @param moved in the newest quarter
 */
public record CellWindows(Cell cell, Window total, Window moved) {}
