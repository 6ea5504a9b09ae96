package limits.casesharing.item;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.charter.Category.*;
import static limits.casesharing.charter.Purpose.*;
import static limits.casesharing.item.TheDesk.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import limits.casesharing.accesslog.AccessLogEvent.SharingRefused;
import limits.casesharing.casefile.Notice;
import limits.casesharing.charter.Gate;
import limits.kernel.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharingAnItem {

    private TheDesk desk;

    @BeforeEach
    void a_desk() {
        desk = new TheDesk();
    }

    @Test
    void the_giver_sees_before_sending_who_may_read_and_which_gate_stops_the_others() {
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person(), LANDLORD.person());
        var seen = desk.sharing().preview(draft, COUNSELLOR, NOON);
        assertThat(seen.permitted()).containsExactly(EDUCATOR.person());
        assertThat(seen.turnedAway()).singleElement().satisfies(one -> {
            assertThat(one.reader()).isEqualTo(LANDLORD.person());
            assertThat(one.gate()).isEqualTo(Gate.R15_NEED);
        });
        assertThat(desk.texts).isEmpty();
    }

    @Test
    void the_text_lies_sealed_in_the_vault_before_the_log_tells_of_it() {
        desk.sharing()
                .share(
                        draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person()),
                        COUNSELLOR,
                        NOON,
                        desk.deciding());
        assertThat(desk.steps).containsExactly("facts", "lay", "ShareItem", "facts");
        assertThat(desk.stored.orElseThrow().noteSealed()).isTrue();
    }

    @Test
    void what_no_named_reader_may_read_is_kept_nowhere_but_as_a_category() {
        var draft = draft(CHILD_PROTECTION_FACT, P4_CHILD_PROTECTION, EDUCATOR.person());
        assertThatThrownBy(() -> desk.sharing().share(draft, COUNSELLOR, NOON, desk.deciding()))
                .isInstanceOf(Refused.class)
                .satisfies(
                        no -> assertThat(((Refused) no).reason()).isEqualTo(InformationItem.Because.NOBODY_MAY_READ));
        assertThat(desk.texts).isEmpty();
        assertThat(desk.entries).singleElement().isInstanceOfSatisfying(SharingRefused.class, entry -> {
            assertThat(entry.category()).isEqualTo(CHILD_PROTECTION_FACT);
            assertThat(entry.gate()).isEqualTo(Gate.R08_PURPOSE);
        });
    }

    @Test
    void nothing_is_shared_before_the_family_is_informed_or_a_deferral_confirmed() {
        desk.ines = desk.ines.with(Notice.NONE);
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        assertThat(desk.sharing().preview(draft, COUNSELLOR, NOON).turnedAway())
                .extracting(TurnedAway::gate)
                .containsExactly(Gate.R16_FAMILY_INFO);
        var waiting = new Notice.Deferral(COUNSELLOR.person(), TODAY.plusDays(9), true);
        desk.ines = desk.ines.with(new Notice(Optional.empty(), Optional.empty(), Optional.of(waiting)));
        assertThat(desk.sharing().preview(draft, COUNSELLOR, NOON).turnedAway()).isEmpty();
    }

    @Test
    void whoever_is_not_on_the_team_sees_no_situation() {
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        for (var outsider : new limits.kernel.Actor[] {LANDLORD, STRANGER, WHO_LEFT}) {
            noSuchSituation(() -> desk.sharing().preview(draft, outsider, NOON));
        }
    }

    @Test
    void a_command_that_is_refused_leaves_no_text_and_no_key() {
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        assertThatThrownBy(() -> desk.sharing().share(draft, COUNSELLOR, NOON, command -> {
                    throw new Refused(InformationItem.Because.EXPIRY_OUT_OF_REACH);
                }))
                .isInstanceOf(Refused.class);
        assertThat(desk.texts).isEmpty();
    }

    @Test
    void what_the_giver_was_just_shown_is_not_looked_up_again_and_still_decided_again() {
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        var sharing = desk.sharing();
        sharing.preview(draft, COUNSELLOR, NOON);
        sharing.preview(draft, COUNSELLOR, NOON);
        sharing.share(draft, COUNSELLOR, NOON.plusSeconds(9), desk.deciding());
        sharing.share(draft, COUNSELLOR, NOON.plusSeconds(10), desk.deciding());
        assertThat(desk.steps)
                .containsExactly("facts", "facts", "lay", "ShareItem", "facts", "facts", "lay", "ShareItem", "facts");
    }

    @Test
    void nobody_is_refused_on_what_was_so_a_moment_ago() {
        var sharing = desk.sharing();
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        var told = desk.ines;
        desk.ines = desk.ines.with(Notice.NONE);
        assertThat(sharing.preview(draft, COUNSELLOR, NOON).permitted()).isEmpty();
        desk.ines = told;
        assertThat(sharing.share(draft, COUNSELLOR, NOON, desk.deciding()).permitted())
                .containsExactly(EDUCATOR.person());
    }

    @Test
    void whoever_knows_of_no_situation_hears_of_none_that_another_has_just_seen() {
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        var sharing = desk.sharing();
        sharing.preview(draft, COUNSELLOR, NOON);
        for (var outsider : new limits.kernel.Actor[] {LANDLORD, STRANGER, WHO_LEFT}) {
            noSuchSituation(() -> sharing.share(draft, outsider, NOON, desk.deciding()));
        }
        assertThat(desk.texts).isEmpty();
    }

    @Test
    void what_is_not_so_any_more_is_refused_by_the_command_leaves_nothing_and_is_forgotten() {
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        var sharing = desk.sharing();
        sharing.preview(draft, COUNSELLOR, NOON);
        assertThatThrownBy(() -> sharing.share(draft, COUNSELLOR, NOON, command -> {
                    throw new Refused(InformationItem.Because.CHARTER_CHANGED);
                }))
                .isInstanceOf(Refused.class);
        assertThat(desk.texts).isEmpty();
        desk.steps.clear();
        sharing.share(draft, COUNSELLOR, NOON, desk.deciding());
        assertThat(desk.steps).containsExactly("facts", "lay", "ShareItem", "facts");
    }

    @Test
    void a_fault_leaves_the_text_for_the_sweep_since_the_log_may_tell_of_it() {
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        assertThatThrownBy(() -> desk.sharing().share(draft, COUNSELLOR, NOON, command -> {
                    throw new IllegalStateException("connection lost");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(desk.texts).hasSize(1);
        assertThat(desk.sharing().sweep(NOON, NOON.plusSeconds(9_999))).isEqualTo(1);
        assertThat(desk.texts).isEmpty();
    }

    @Test
    void the_sweep_leaves_what_was_shared() {
        share();
        assertThat(desk.sharing().sweep(NOON, NOON.plusSeconds(9_999))).isZero();
        assertThat(desk.texts).hasSize(1);
    }

    @Test
    void withdrawing_destroys_the_text_after_the_log_has_told() {
        share();
        desk.steps.clear();
        desk.sharing().withdraw(ITEM, desk.deciding());
        assertThat(desk.steps).containsExactly("WithdrawItem", "remove");
        assertThat(desk.texts).isEmpty();
    }

    private void share() {
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        desk.sharing().share(draft, COUNSELLOR, NOON, desk.deciding());
    }

    private static void noSuchSituation(ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOf(Refused.class)
                .satisfies(
                        no -> assertThat(((Refused) no).reason()).isEqualTo(InformationItem.Because.NO_SUCH_SITUATION));
    }
}
