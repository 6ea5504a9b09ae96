/**
 * Anybody's counted facts made into releases in blocks, from files and into files: a catalogue, facts as CSV, a folder for the
 * secret state, a folder for what may be published; and published files checked as anybody can. Touches the mechanism, the
 * reader's tools and the published words only; names of dimensions and values live here, the mechanism knows none.
 * Guidelines §1.6.
 *
 * <p>What this room does not do: touch a database or a situation, decide whether what it writes is shown, or draw twice.
 */
@NullMarked
package limits.api.protect;

import org.jspecify.annotations.NullMarked;
