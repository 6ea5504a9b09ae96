package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import limits.kernel.Capacity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gates R04 to R06: membership, signature, venue and mandate. */
final class MembersOfTheGroupOnly {

    @Test
    @DisplayName("CSI L132-5, closed list: an unknown profession is denied")
    void a_profession_outside_the_closed_list_is_denied() {
        stopsAt(
                Gate.R04_MEMBERSHIP,
                Exchange.of(Category.SITUATION_FLAG).but(so -> so.giver.profession = Profession.UNKNOWN));
        stopsAt(
                Gate.R04_MEMBERSHIP,
                Exchange.of(Category.SITUATION_FLAG).but(so -> so.receiver.profession = Profession.UNKNOWN));
        stopsAt(
                Gate.R04_MEMBERSHIP,
                Exchange.of(Category.SITUATION_FLAG).read().but(so -> so.receiver.profession = Profession.UNKNOWN));
    }

    @Test
    @DisplayName("CSI L132-4, D132-8: designated one by one")
    void somebody_not_designated_is_denied() {
        stopsAt(Gate.R04_MEMBERSHIP, Exchange.of(Category.SITUATION_FLAG).but(so -> so.giver.designated = false));
        stopsAt(Gate.R04_MEMBERSHIP, Exchange.of(Category.SITUATION_FLAG).but(so -> so.receiver.designated = false));
        stopsAt(
                Gate.R04_MEMBERSHIP,
                Exchange.of(Category.SITUATION_FLAG).read().but(so -> so.receiver.designated = false));
    }

    @Test
    @DisplayName("CSI L132-5: no communication to third parties")
    void somebody_who_has_left_or_was_excluded_is_denied() {
        stopsAt(Gate.R04_MEMBERSHIP, Exchange.of(Category.SITUATION_FLAG).but(so -> so.giver.inGroup = false));
        stopsAt(Gate.R04_MEMBERSHIP, Exchange.of(Category.SITUATION_FLAG).but(so -> so.receiver.inGroup = false));
        stopsAt(
                Gate.R04_MEMBERSHIP,
                Exchange.of(Category.SITUATION_FLAG).read().but(so -> so.receiver.inGroup = false));
    }

    @Test
    @DisplayName("Model charter: suspended on allegation")
    void somebody_suspended_is_denied() {
        stopsAt(Gate.R04_MEMBERSHIP, Exchange.of(Category.SITUATION_FLAG).but(so -> so.giver.suspended = true));
        stopsAt(Gate.R04_MEMBERSHIP, Exchange.of(Category.SITUATION_FLAG).but(so -> so.receiver.suspended = true));
        stopsAt(
                Gate.R04_MEMBERSHIP,
                Exchange.of(Category.SITUATION_FLAG).read().but(so -> so.receiver.suspended = true));
    }

    @Test
    @DisplayName("Code civil 1367: has signed that exact text (T2)")
    void somebody_who_has_not_signed_that_text_is_denied() {
        stopsAt(Gate.R05_SIGNATURE, Exchange.of(Category.SITUATION_FLAG).but(so -> so.giver.signed = false));
        stopsAt(Gate.R05_SIGNATURE, Exchange.of(Category.SITUATION_FLAG).but(so -> so.receiver.signed = false));
        stopsAt(Gate.R05_SIGNATURE, Exchange.of(Category.SITUATION_FLAG).read().but(so -> so.receiver.signed = false));
    }

    @Test
    @DisplayName("CSI L132-5, D132-9; CNIL AU-038 art. 1: the ad hoc group and nowhere else")
    void no_other_venue_hears_of_a_young_person() {
        for (var venue : Venue.values()) {
            var there = Exchange.of(Category.SITUATION_FLAG).but(so -> so.venue = venue);
            if (venue == Venue.AD_HOC) {
                assertThat(there.decided().permitted()).isTrue();
            } else {
                stopsAt(Gate.R06_VENUE, there);
            }
        }
    }

    @Test
    @DisplayName("Guidelines §1.4: a mayor or coordinator with another mandate uses another session")
    void every_mandate_but_member_is_denied() {
        for (var capacity : Capacity.values()) {
            if (capacity != Capacity.MEMBER) {
                stopsAt(Gate.R06_VENUE, Exchange.of(Category.SITUATION_FLAG).but(so -> so.giver.capacity = capacity));
                stopsAt(
                        Gate.R06_VENUE,
                        Exchange.of(Category.SITUATION_FLAG).but(so -> so.receiver.capacity = capacity));
            }
        }
    }

    @Test
    @DisplayName("On a reading the giver's membership is not asked again: her facts are those of the day she shared")
    void an_item_stays_readable_when_its_giver_has_left() {
        var after = Exchange.of(Category.SITUATION_FLAG).read().but(so -> {
            so.giver.inGroup = false;
            so.giver.signed = false;
        });
        assertThat(after.decided().permitted()).isTrue();
    }

    private static void stopsAt(Gate gate, Exchange exchange) {
        assertThat(exchange.decided()).isEqualTo(new Decision.Denied(gate));
    }
}
