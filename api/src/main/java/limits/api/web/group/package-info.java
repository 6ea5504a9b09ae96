/**
 * The pages of the ad hoc group and its charter: who belongs, what each may receive and why, how a text is proposed,
 * adopted and signed, and what families are told. Reads boards and hands in commands, decides nothing. Guidelines §1.4;
 * CSI L132-5.
 */
@NullMarked
package limits.api.web.group;

import org.jspecify.annotations.NullMarked;
