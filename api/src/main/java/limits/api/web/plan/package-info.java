/**
 * The pages of the action plan: priorities that cite the assessment, actions and how they go, the timeline, the vote that
 * adopted it; and its actions as a file that people fill in a spreadsheet, read whole or refused line by line, never half
 * (RFC 4180). Reads boards and hands in commands, decides nothing. Guidelines §1.4, 1.6.
 */
@NullMarked
package limits.api.web.plan;

import org.jspecify.annotations.NullMarked;
