/**
 * The actions of a plan as a file that people fill in a spreadsheet: read whole or refused line by line, never half.
 * Knows the words of the plan and the CSV format (RFC 4180); sends no command. Guidelines §1.4.
 */
@NullMarked
package limits.api.web.plan;

import org.jspecify.annotations.NullMarked;
