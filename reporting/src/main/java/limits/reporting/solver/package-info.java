/**
 * Answers the attacker's linear programmes by a simplex method of our own. Touches the JDK and the attack room's port.
 *
 * <p>What this room does not do: prove anything. It works in floating point; whoever asks checks its prices in whole
 * numbers, so that a wrong answer widens a bound and never makes a false one.
 */
@NullMarked
package limits.reporting.solver;

import org.jspecify.annotations.NullMarked;
