package limits.casesharing.sealing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limits.kernel.Key;

/**
 * Where sealed texts lie, apart from the log that tells of them and from the keys that open them: a text can be destroyed
 * here while every proof about the log still holds. Answered by {@link VaultRegister}.
 */
public interface Vault {

    /** Lays a text down, once for each version of an item. */
    void lay(Key item, int version, SealedText text, Instant at);

    Optional<SealedText> find(Key item, int version);

    /** Removes every version of an item. */
    void remove(Key item);

    /** Removes one version of an item. */
    void remove(Key item, int version);

    /** A text that lies here. */
    record Laid(Key item, int version) {}

    /** Texts laid in this time, oldest first: candidates for the sweep of orphans. */
    List<Laid> laidBetween(Instant from, Instant until);
}
