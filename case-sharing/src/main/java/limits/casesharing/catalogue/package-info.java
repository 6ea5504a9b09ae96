/**
 * What is counted of a project, fixed by the data protection officer from the public population before anything is counted,
 * never from situations. Touches the kernel, the published words and the project's key. Guidelines §1.6.
 *
 * <p>What this room does not do: count, round or publish. It has seen no situation.
 */
@NullMarked
package limits.casesharing.catalogue;

import org.jspecify.annotations.NullMarked;
