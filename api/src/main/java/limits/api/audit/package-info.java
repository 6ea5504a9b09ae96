/**
 * What an auditor sees: the access log in plain words, what was so as of an entry, governance decisions told again, and
 * whether every log is whole. Reads logs as the role that may SELECT them and nothing else, and writes down in the access
 * log who looked before anything is shown. Guidelines §1.4; CNIL deliberation 2021-122.
 *
 * <p>What this room does not do: it has no way to the content of an item, sealed or not; it decides nothing.
 */
@NullMarked
package limits.api.audit;

import org.jspecify.annotations.NullMarked;
