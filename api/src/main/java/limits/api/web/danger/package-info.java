/**
 * The note that a report of danger was made: open to every mandate, never held up by a group, a charter or a situation. The
 * page with the numbers to call stands elsewhere and opens without sign-in. CASF L226-2-1, L226-4; Code pénal 226-14.
 */
@NullMarked
package limits.api.web.danger;

import org.jspecify.annotations.NullMarked;
