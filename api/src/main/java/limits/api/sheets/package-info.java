/**
 * Published numbers as documents that people open: a workbook, an open spreadsheet, an accessible PDF. Gets words and numbers
 * ready to be shown and only lays them out; the same words on the same day are the same bytes. Guidelines §1.6.
 *
 * <p>What this room does not do: know a release, a project or who asks, fetch anything from anywhere, or look at the clock.
 */
@NullMarked
package limits.api.sheets;

import org.jspecify.annotations.NullMarked;
