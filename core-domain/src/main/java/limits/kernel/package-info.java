/**
 * The few words every room shares. Depends on the JDK only, decides nothing, and knows neither the governance of a
 * project nor a young person's situation.
 */
@NullMarked
package limits.kernel;

import org.jspecify.annotations.NullMarked;
