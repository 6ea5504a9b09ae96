/**
 * The pages of the steering committee: seats and mandates, meetings and their quorum, decisions with votes and reasons,
 * minutes. Reads the diary and hands in commands, decides nothing. Guidelines §1.3, 1.6.
 */
@NullMarked
package limits.api.web.committee;

import org.jspecify.annotations.NullMarked;
