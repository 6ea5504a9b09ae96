/** What the second search does, where it is, and what is said where it is not. */
@NullMarked
package limits.api.solver;

import org.jspecify.annotations.NullMarked;
