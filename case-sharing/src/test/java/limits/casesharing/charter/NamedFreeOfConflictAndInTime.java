package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gates R17 to R20: named receivers, conflicts, sessions, retention. */
final class NamedFreeOfConflictAndInTime {

    @Test
    @DisplayName("CSI L132-5: a receiver named for this item, never everybody")
    void a_receiver_who_is_not_named_is_denied() {
        stopsAt(Gate.R17, Exchange.of(Category.SITUATION_FLAG).but(so -> so.named = false));
        stopsAt(Gate.R17, Exchange.of(Category.SITUATION_FLAG).read().but(so -> so.named = false));
    }

    @Test
    @DisplayName("Code pénal 226-22: neither kin nor neighbour, nor her own situation")
    void somebody_in_conflict_is_denied() {
        stopsAt(Gate.R18, Exchange.of(Category.SITUATION_FLAG).but(so -> so.giver.conflict = true));
        stopsAt(Gate.R18, Exchange.of(Category.SITUATION_FLAG).but(so -> so.receiver.conflict = true));
    }

    @Test
    @DisplayName("CSTS, 6 December 2013: scratch notes die with the session")
    void a_scratch_note_is_closed_with_its_session() {
        stopsAt(Gate.R19, Exchange.of(Category.SESSION_SCRATCH).but(so -> so.session = false));
        assertThat(Exchange.of(Category.IDENTITY_MIN)
                        .but(so -> so.session = false)
                        .decided()
                        .permitted())
                .isTrue();
    }

    @Test
    @DisplayName("CNIL AU-038 art. 5; Code pénal 226-20: nothing once expired")
    void an_expired_item_is_closed() {
        stopsAt(Gate.R20, Exchange.of(Category.SITUATION_FLAG).read().but(so -> so.expired = true));
    }

    @Test
    @DisplayName("CNIL AU-038 art. 5: the archive opens punctually, with a motive")
    void an_archive_opens_with_a_motive_only() {
        stopsAt(Gate.R20, Exchange.of(Category.SITUATION_FLAG).read().but(so -> so.stage = Stage.INTERMEDIATE));
        var motivated = Exchange.of(Category.SITUATION_FLAG).read().but(so -> {
            so.stage = Stage.INTERMEDIATE;
            so.motivated = true;
        });
        assertThat(motivated.decided().permitted()).isTrue();
    }

    private static void stopsAt(Gate gate, Exchange exchange) {
        assertThat(exchange.decided()).isEqualTo(new Decision.Denied(gate));
    }
}
