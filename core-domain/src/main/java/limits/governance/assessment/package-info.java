/**
 * Decides the shared assessment: what each partner contributes to the guiding questions, the synthesis that cites them
 * and its adoption by the committee. Guidelines §1.3. Speaks of territories and groups, never of a person.
 */
@NullMarked
package limits.governance.assessment;

import org.jspecify.annotations.NullMarked;
