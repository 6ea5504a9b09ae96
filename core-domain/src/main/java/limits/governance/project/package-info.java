/**
 * Decides what a LIMITS project is: its territory, its lead authority, the agreement and its three signatories, its
 * coordinator and its launch. Guidelines §1.1. Knows the committee only by one question ({@link
 * limits.governance.project.SteeringRoll}); never a young person.
 */
@NullMarked
package limits.governance.project;

import org.jspecify.annotations.NullMarked;
