/**
 * A second search for blocks, behind the port of the mechanism: a solver in native code, used only where an installation was
 * built with it and asks for it. Knows the port, and how a start is refused. It is not trusted: the gate looks at whatever it
 * proposes. It counts nothing, keeps nothing, says nothing of what it was given, and no build needs it. Guidelines §1.6.
 */
@NullMarked
package limits.api.solver;

import org.jspecify.annotations.NullMarked;
