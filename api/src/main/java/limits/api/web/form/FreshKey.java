package limits.api.web.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import limits.kernel.Key;

/** Draws names for new things, at the edge of the house, so that no decision throws dice. */
public final class FreshKey {

    private static final SecureRandom DICE = new SecureRandom();
    private static final int BYTES = 20;

    private FreshKey() {}

    /** Names for the several things of one command: sent again, it names the same ones. */
    public static Supplier<Key> drawnFrom(UUID command) {
        var count = new AtomicInteger();
        return () -> new Key(Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Arrays.copyOf(digest(command + " " + count.incrementAndGet()), BYTES)));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /** 160 random bits. */
    public static Key draw() {
        byte[] bits = new byte[BYTES];
        DICE.nextBytes(bits);
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }
}
