/**
 * How the registers of the confidential side ask PostgreSQL: several questions in one breath, and which locks hold what
 * was answered until a decision has ended. Touches JDBC alone and knows no subject.
 *
 * <p>What this room does not do: it decides nothing and keeps nothing.
 */
@NullMarked
package limits.casesharing.board;

import org.jspecify.annotations.NullMarked;
