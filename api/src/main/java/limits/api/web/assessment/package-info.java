/**
 * The pages of the shared assessment: the six guiding questions, what each partner contributed, the synthesis that cites
 * it and its adoption. Speaks of territories and groups, never of a person. Reads the board and hands in commands, decides
 * nothing. Guidelines §1.3.
 */
@NullMarked
package limits.api.web.assessment;

import org.jspecify.annotations.NullMarked;
