/**
 * What a charter would decide, asked from outside: questions as lines of JSON, charters as files, mistakes in them in words.
 * Touches the charter only; no situation, no item and no access log is near.
 */
@NullMarked
package limits.api.simulator;

import org.jspecify.annotations.NullMarked;
