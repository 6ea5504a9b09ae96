/**
 * The page of figures: actions, meetings, decisions and money of a project, from the shelf; of persons only what the ledger
 * publishes, or why nothing is; and the two acts by which a quarter comes to be published. Counts nothing itself. Guidelines §1.6.
 */
@NullMarked
package limits.api.web.figures;

import org.jspecify.annotations.NullMarked;
