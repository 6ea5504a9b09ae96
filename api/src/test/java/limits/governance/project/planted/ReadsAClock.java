package limits.governance.project.planted;

import java.time.Instant;

/** Planted fault. */
final class ReadsAClock {
    Instant decidedAt() {
        return Instant.now();
    }
}
