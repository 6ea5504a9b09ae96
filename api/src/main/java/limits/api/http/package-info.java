/**
 * The same doors as the pages, as JSON under {@code /api/v1}, for programs that people run. May touch boards, commands and
 * who is acting; decides nothing and touches no SQL. Errors are problems of RFC 9457. Guidelines §1.5.
 */
@NullMarked
package limits.api.http;

import org.jspecify.annotations.NullMarked;
