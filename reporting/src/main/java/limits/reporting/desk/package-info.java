/**
 * The attacker's desk: runs the reader's tools over everything told up to a quarter, writes down what they came to, and
 * answers what any group asked can hold, before a quarter is shown to anybody. Guidelines §1.6.
 *
 * <p>What this room does not do: see a count, decide whether a quarter is shown, or weigh what is likely. It reads what left
 * the confidential house, and nothing else.
 */
@NullMarked
package limits.reporting.desk;

import org.jspecify.annotations.NullMarked;
