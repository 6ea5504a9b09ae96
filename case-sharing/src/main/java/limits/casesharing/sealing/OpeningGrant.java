package limits.casesharing.sealing;

import java.time.Instant;
import limits.kernel.Key;
import limits.kernel.Person;

/**
 * The permission to open one text once. Defined here because opening needs it; provided by the access log alone, as the
 * committed entry of a permitted reading.
 *
 * <p><b>What this guarantees:</b> it serves one item, one version and one reader, one time, within ten seconds of its
 * entry.
 *
 * <p><b>What it does not:</b> it does not say whether the reading was right; that was decided before the entry.
 */
public interface OpeningGrant {

    /** True the first time it is presented for what it was given for, while it lasts; false ever after. */
    boolean serves(Key item, int version, Person reader, Instant at);
}
