/**
 * Decides who sits on the steering committee, when it meets and what it decides, with reasons and minutes. Guidelines
 * §1.3, 1.6. Answers other rooms through {@link limits.governance.committee.CommitteeRoll}; never hears of plans and
 * never discusses a young person (§1.4).
 */
@NullMarked
package limits.governance.committee;

import org.jspecify.annotations.NullMarked;
