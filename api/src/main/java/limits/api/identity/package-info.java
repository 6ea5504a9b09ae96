/**
 * Who is acting, under which mandate, and which doors that mandate opens at all. May touch Spring Security, the
 * directory of people and the kernel; decides nothing about a project or a situation, and never reads membership of a
 * group from a token. Guidelines §1.1, 1.4.
 */
@NullMarked
package limits.api.identity;

import org.jspecify.annotations.NullMarked;
