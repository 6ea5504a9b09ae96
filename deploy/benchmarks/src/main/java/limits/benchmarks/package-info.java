/**
 * How fast the log engine is: each thing measured is a small class, its contenders take turns in one run on one server. Touches
 * the engine as its users do, never its insides; no other build runs it.
 */
@NullMarked
package limits.benchmarks;

import org.jspecify.annotations.NullMarked;
