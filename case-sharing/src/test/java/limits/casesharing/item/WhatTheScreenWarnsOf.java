package limits.casesharing.item;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.charter.Category.*;
import static limits.casesharing.charter.Purpose.*;
import static limits.casesharing.item.TheDesk.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limits.casesharing.accesslog.AccessLogEvent.SharingRefused;
import limits.casesharing.accesslog.AccessLogEvent.WarningConfirmed;
import limits.casesharing.charter.Gate;
import limits.casesharing.content.Wording;
import limits.casesharing.item.InformationItem.Because;
import limits.kernel.Refused;
import org.junit.jupiter.api.Test;

class WhatTheScreenWarnsOf {

    private static final Wording NAMED = wording(SUPPORT_NEED_CODE).because("Mme Marker en a parlé au 06 12 34 56 78.");

    private final TheDesk desk = new TheDesk();

    @Test
    void words_it_warns_of_are_sealed_nowhere_before_the_giver_has_read_them_again() {
        var draft = draft(NAMED, P2_COORDINATE_SUPPORT, EDUCATOR.person());
        assertThatThrownBy(() -> desk.sharing().share(draft, COUNSELLOR, NOON, desk.deciding()))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Because.SCREENED));
        assertThat(desk.texts).isEmpty();
        assertThat(desk.entries).isEmpty();
        assertThat(desk.steps).doesNotContain("ShareItem", "lay");
    }

    @Test
    void once_confirmed_they_are_shared_and_the_log_tells_the_kind_and_no_word() {
        var draft = draft(NAMED.confirmed(true), P2_COORDINATE_SUPPORT, EDUCATOR.person());
        desk.sharing().share(draft, COUNSELLOR, NOON, desk.deciding());
        assertThat(desk.texts).hasSize(1);
        assertThat(desk.entries).singleElement().isInstanceOfSatisfying(WarningConfirmed.class, entry -> {
            assertThat(entry.category()).isEqualTo(SUPPORT_NEED_CODE);
            assertThat(entry.toString()).doesNotContain("Marker").doesNotContain("06 12");
        });
    }

    @Test
    void what_holds_nothing_to_warn_of_leaves_no_such_entry() {
        var draft = draft(wording(SUPPORT_NEED_CODE).confirmed(true), P2_COORDINATE_SUPPORT, EDUCATOR.person());
        desk.sharing().share(draft, COUNSELLOR, NOON, desk.deciding());
        assertThat(desk.entries).isEmpty();
    }

    @Test
    void a_forbidden_kind_is_refused_and_entered_by_its_kind_alone() {
        var no = desk.sharing().forbidden(SITUATION, CRIMINAL_RECORD, COUNSELLOR, NOON);
        assertThat(no.reason()).isEqualTo(Because.FORBIDDEN_KIND);
        assertThat(desk.entries).singleElement().isInstanceOfSatisfying(SharingRefused.class, entry -> {
            assertThat(entry.category()).isEqualTo(CRIMINAL_RECORD);
            assertThat(entry.gate()).isEqualTo(Gate.R09_CONTENT);
        });
    }
}
