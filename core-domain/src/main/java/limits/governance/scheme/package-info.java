/**
 * The catalogue of schemes as sourced fact sheets, and eligibility explained; touches nothing but the kernel, its own
 * resource files and the groups under which schemes are counted. What the source does not state stays unstated here: it never becomes "anybody". It ranks nobody,
 * totals nothing and stores no answer. Guidelines §2.3 to 2.7, 3, 4.1.
 */
@NullMarked
package limits.governance.scheme;

import org.jspecify.annotations.NullMarked;
