package limits.casesharing.item;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.charter.Category.SUPPORT_NEED_CODE;
import static limits.casesharing.charter.Purpose.P2_COORDINATE_SUPPORT;
import static limits.casesharing.item.TheDesk.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.NotOpened;
import limits.casesharing.accesslog.AccessLogEvent.NothingThere;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.accesslog.Seen;
import limits.casesharing.charter.Gate;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingAnItem {

    private TheDesk desk;

    @BeforeEach
    void something_shared_with_the_educator() {
        desk = new TheDesk();
        var draft = draft(SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, EDUCATOR.person(), SOCIAL_WORKER.person());
        desk.sharing().share(draft, COUNSELLOR, NOON, desk.deciding());
        desk.steps.clear();
    }

    @Test
    void the_named_reader_reads_after_her_entry_has_committed() {
        assertThat(read(EDUCATOR)).isInstanceOfSatisfying(Reading.Opened.class, opened -> {
            assertThat(opened.words().reveal()).endsWith("needs=JOB\nneeds=LEISURE");
            assertThat(opened.words().necessity().orElseThrow().reveal()).startsWith("To find");
        });
        assertThat(desk.steps).containsExactly("facts", "ReadingAnswered", "find");
    }

    @Test
    void the_entry_says_who_what_kind_on_what_ground_and_what_it_rested_on() {
        read(EDUCATOR);
        assertThat(desk.entries).singleElement().isInstanceOfSatisfying(ReadingAnswered.class, entry -> {
            assertThat(entry.by()).isEqualTo(EDUCATOR);
            assertThat(entry.category()).isEqualTo(SUPPORT_NEED_CODE);
            assertThat(entry.answer()).isEqualTo(Answer.PERMITTED);
            assertThat(entry.gate()).isEqualTo(Gate.R99);
            assertThat(entry.charter()).isEqualTo(TEXT);
            assertThat(entry.seen())
                    .containsExactly(
                            new Seen(Seen.Subject.GROUP, GROUP.key(), 7),
                            new Seen(Seen.Subject.CHARTER, CHARTER.key(), 3),
                            new Seen(Seen.Subject.SITUATION, SITUATION.key(), 4),
                            new Seen(Seen.Subject.ITEM, ITEM.key(), 0));
        });
    }

    @Test
    void whoever_may_not_read_is_refused_and_the_refusal_stands() {
        refused(WHO_LEFT, Gate.R04_MEMBERSHIP);
        refused(STRANGER, Gate.R04_MEMBERSHIP);
        refused(as(Capacity.STEERING, "committee seat"), Gate.R04_MEMBERSHIP);
        refused(as(Capacity.ADMINISTRATOR, "administrator"), Gate.R04_MEMBERSHIP);
        desk.group.unsigned(EDUCATOR);
        refused(EDUCATOR, Gate.R05_SIGNATURE);
    }

    @Test
    void whose_own_list_shows_the_item_is_told_which_gate_stopped_her() {
        explained(COUNSELLOR, Gate.R17);
        desk.ines = desk.ines.closed();
        explained(EDUCATOR, Gate.R07_CASE);
    }

    @Test
    void a_member_who_comes_under_another_mandate_is_refused() {
        for (var capacity : Capacity.values()) {
            if (capacity != Capacity.MEMBER) {
                var other = new Actor(EDUCATOR.person(), capacity, EDUCATOR.organisation());
                refused(other, Gate.R06_VENUE);
            }
        }
    }

    @Test
    void a_named_reader_without_a_task_is_refused() {
        refused(SOCIAL_WORKER, Gate.R15_NEED);
    }

    @Test
    void a_suspended_member_is_refused() {
        desk.group.suspended(EDUCATOR);
        refused(EDUCATOR, Gate.R04_MEMBERSHIP);
    }

    @Test
    void without_a_charter_in_force_nobody_reads() {
        desk.group.withoutCharter();
        refused(EDUCATOR, Gate.R03_CHARTER);
    }

    @Test
    void once_the_situation_is_closed_nobody_reads() {
        desk.ines = desk.ines.closed();
        refused(SOCIAL_WORKER, Gate.R07_CASE);
        explained(EDUCATOR, Gate.R07_CASE);
    }

    @Test
    void what_does_not_exist_leaves_an_entry_and_looks_the_same() {
        var nothing = new InformationItem.Id(key("nothing"));
        assertThat(desk.reading().read(nothing, EDUCATOR, NOON)).isEqualTo(new Reading.Refused());
        assertThat(desk.entries).singleElement().isInstanceOf(NothingThere.class);
        assertThat(read(STRANGER)).isEqualTo(new Reading.Refused());
    }

    @Test
    void with_the_access_log_down_nobody_reads() {
        desk.logIsDown = true;
        assertThatThrownBy(() -> read(EDUCATOR)).isInstanceOf(IllegalStateException.class);
        assertThat(desk.steps).doesNotContain("find");
    }

    @Test
    void a_permitted_reading_that_does_not_open_says_so_in_a_second_entry() {
        desk.texts.clear();
        notOpened();
    }

    @Test
    void a_text_whose_key_is_destroyed_does_not_open() {
        desk.sealer.destroy(ITEM.key());
        notOpened();
    }

    @Test
    void a_permission_older_than_ten_seconds_opens_nothing() {
        desk.opening = NOON.plusSeconds(11);
        notOpened();
    }

    private void notOpened() {
        assertThat(read(EDUCATOR)).isEqualTo(new Reading.NotOpened());
        assertThat(desk.entries).hasSize(2);
        assertThat(desk.entries.get(1))
                .isInstanceOfSatisfying(
                        NotOpened.class,
                        second -> assertThat(second.reading())
                                .isEqualTo(desk.entries.getFirst().entry()));
    }

    private void refused(Actor by, Gate gate) {
        answered(by, new Reading.Refused(), gate);
    }

    private void explained(Actor by, Gate gate) {
        answered(by, new Reading.Explained(new TurnedAway(by.person(), gate, List.of())), gate);
    }

    private void answered(Actor by, Reading told, Gate gate) {
        desk.entries.clear();
        desk.steps.clear();
        assertThat(read(by)).isEqualTo(told);
        assertThat(desk.steps).doesNotContain("find");
        assertThat(desk.entries).singleElement().isInstanceOfSatisfying(ReadingAnswered.class, entry -> {
            assertThat(entry.answer()).isEqualTo(Answer.REFUSED);
            assertThat(entry.gate()).isEqualTo(gate);
        });
    }

    private Reading read(Actor by) {
        return desk.reading().read(ITEM, by, NOON);
    }
}
