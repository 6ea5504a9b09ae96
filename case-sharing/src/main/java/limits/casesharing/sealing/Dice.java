package limits.casesharing.sealing;

import java.security.SecureRandom;

/** Where random bytes come from. Package-private: only the known-answer test gives other dice than the JDK's. */
@FunctionalInterface
interface Dice {

    byte[] bytes(int length);

    static Dice secure() {
        var random = new SecureRandom();
        return length -> {
            byte[] drawn = new byte[length];
            random.nextBytes(drawn);
            return drawn;
        };
    }
}
