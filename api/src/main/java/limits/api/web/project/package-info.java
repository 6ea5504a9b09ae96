/**
 * The pages of the project: its territory, its agreement and the three signatories, its coordinator, its steps; and who
 * may read governance at all. Reads boards and hands in commands, decides nothing. Guidelines §1.1.
 */
@NullMarked
package limits.api.web.project;

import org.jspecify.annotations.NullMarked;
