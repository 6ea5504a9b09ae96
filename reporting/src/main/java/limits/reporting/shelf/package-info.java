/**
 * What the committee looks at: figures of governance and plain pictures of them. Counts actions, meetings, decisions and
 * money from governance events alone, in tables of its own that can be thrown away and told again. Guidelines §1.6.
 *
 * <p><b>Money that is a count in disguise is not shown.</b> Where the cost of helping one young person is public, an
 * amount divided by it is a number of young people, exact and dated, which only a release in blocks may say. So the shelf
 * shows amounts as they were voted, pledged or booked for a whole project; it never divides one amount by another, by an
 * action or by a person, and shows no amount of a single expenditure. The figures have no average and no division, and a
 * test reads them to keep it so; that nobody divides with a pencil, no program can promise.
 *
 * <p>What this room does not do: it sends no command, decides nothing, and counts no young person.
 */
@NullMarked
package limits.reporting.shelf;

import org.jspecify.annotations.NullMarked;
