/**
 * The content of the demonstration: a fictional commune, its committee, plan and group, and situations that nobody lived,
 * told in commands as people would ask them, from a seed that is printed. Asks through the same desks as the front door
 * and writes no table of its own. Guidelines, whole.
 */
@NullMarked
package limits.api.demo;

import org.jspecify.annotations.NullMarked;
