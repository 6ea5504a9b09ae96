/**
 * The exits: somebody reports that a child is in danger. Open to everybody who is signed in, under any mandate; no
 * charter, group, signature or situation can stand in the way. Keeps a stub (who, to whom, when) and never what was said.
 * Touches the kernel; its desk also the access log. CASF L226-2-1, L226-4; Code pénal 226-14, 434-3.
 *
 * <p>What this room does not do: it does not send the report. Telephone, department, police and prosecutor are reached
 * outside, and the page that says how opens without sign-in.
 */
@NullMarked
package limits.casesharing.danger;

import org.jspecify.annotations.NullMarked;
