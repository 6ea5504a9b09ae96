package limits.api.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing that somebody did on one day.
 *
 * @param name never changes, so that doing it again does nothing
 */
record Step(Instant at, String name, Act act) {

    /** What is done. */
    @FunctionalInterface
    interface Act {
        void play(Hands hands, Step step);
    }

    /** The identifier of its command. */
    UUID command() {
        return UUID.nameUUIDFromBytes(("limits demonstration " + name).getBytes(StandardCharsets.UTF_8));
    }

    void play(Hands hands) {
        act.play(hands, this);
    }
}
