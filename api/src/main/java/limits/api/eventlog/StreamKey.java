package limits.api.eventlog;

import java.util.Base64;
import limits.kernel.Key;

/** A story's key as the 20 bytes that are stored. */
final class StreamKey {

    private StreamKey() {}

    /** @throws IllegalArgumentException for a text that is no {@link Key} */
    static byte[] bytes(String stream) {
        return Base64.getUrlDecoder().decode(new Key(stream).text());
    }

    static String text(byte[] stored) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(stored);
    }
}
