/**
 * The page of figures: actions, meetings, decisions and money of a project, from the shelf; of persons only what the ledger
 * publishes, or why nothing is; the two acts by which a quarter comes to be published; and
 * the attacker's desk, where the officer asks what numbers give away. Counts nothing itself. Guidelines §1.6.
 */
@NullMarked
package limits.api.web.figures;

import org.jspecify.annotations.NullMarked;
