package limits.governance.committee;

import java.time.LocalDate;
import limits.kernel.Key;

/** A session of the steering committee: scheduled, then held or found without quorum. Guidelines §1.1, 1.6. */
public sealed interface Meeting {

    /** Names one meeting. */
    record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** Announced for a day. */
    record Scheduled(LocalDate on) implements Meeting {}

    /** Too few seats came: nothing can be decided. */
    record Inquorate(LocalDate on) implements Meeting {}

    /** Held with its quorum: it may decide. */
    record Held(HeldMeeting session, Minutes minutes) implements Meeting {}
}
