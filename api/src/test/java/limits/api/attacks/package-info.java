/** The attacks on published numbers, run against the mechanism that makes them. Each is named in docs/attacks.md. */
@NullMarked
package limits.api.attacks;

import org.jspecify.annotations.NullMarked;
