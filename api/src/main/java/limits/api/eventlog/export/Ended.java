package limits.api.eventlog.export;

import java.time.Instant;
import java.util.Optional;
import limits.api.eventlog.note.Checkpoint;

/** Where an origin ended, for the origin that follows it. */
record Ended(Checkpoint head, Optional<Instant> last) {

    static String fingerprint(Checkpoint head) {
        return new PrintedFingerprint(head.size(), head.root()).toString();
    }
}
