/**
 * What the committee looks at: figures of governance and plain pictures of them. Counts actions, meetings, decisions and
 * money from governance events alone, in tables of its own that can be thrown away and told again. Guidelines §1.6.
 *
 * <p><b>Money that is a count in disguise is not shown.</b> Where the cost of helping one young person is public, an
 * amount spent divided by it is a number of young people, exact and dated, which only a release in blocks may say. Steps do
 * not help: whoever looks on two days sees the payments between them, and a costly stay moves a step alone. So the shelf
 * hears what was asked, promised and allocated, each a public decision about a whole project, and never what was spent;
 * the coordinator reads that in the accounts. It divides no amount by anything. What the commune's own accounts publish, no
 * program can hide.
 *
 * <p>What this room does not do: it sends no command, decides nothing, and counts no young person.
 */
@NullMarked
package limits.reporting.shelf;

import org.jspecify.annotations.NullMarked;
