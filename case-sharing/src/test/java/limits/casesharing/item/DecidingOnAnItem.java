package limits.casesharing.item;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.item.TheDesk.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import limits.casesharing.Refusals;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.InformationItem.Because;
import limits.casesharing.item.ItemCommand.ShareItem;
import limits.casesharing.item.ItemCommand.WithdrawItem;
import limits.casesharing.item.ItemEvent.ItemShared;
import limits.casesharing.item.ItemEvent.ItemWithdrawn;
import limits.casesharing.sealing.Commitment;
import limits.kernel.Actor;
import limits.kernel.Fingerprint;
import limits.kernel.Person;
import limits.kernel.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecidingOnAnItem {

    private static final Person HER = EDUCATOR.person();

    private TheDesk desk;

    @BeforeEach
    void a_situation() {
        desk = new TheDesk();
    }

    @Test
    void only_those_who_may_read_are_stored() {
        asked(COUNSELLOR, share(HER, LANDLORD.person(), STRANGER.person()))
                .expectEvents(shared(share(HER, LANDLORD.person(), STRANGER.person()), HER));
    }

    @Test
    void sharing_with_nobody_who_may_read_is_refused() {
        refused(COUNSELLOR, share(LANDLORD.person()), Because.NOBODY_MAY_READ);
    }

    @Test
    void the_giver_is_no_reader_of_her_own() {
        refused(COUNSELLOR, share(COUNSELLOR.person()), Because.GIVER_AMONG_READERS);
    }

    @Test
    void outside_the_team_there_is_no_situation() {
        refused(LANDLORD, share(HER), Because.NO_SUCH_SITUATION);
        refused(WHO_LEFT, share(HER), Because.NO_SUCH_SITUATION);
    }

    @Test
    void a_text_sealed_under_another_charter_is_not_shared() {
        refused(COUNSELLOR, share(TODAY.plusMonths(1), new Fingerprint("cd".repeat(32)), HER), Because.CHARTER_CHANGED);
    }

    @Test
    void an_item_expires_after_today_and_within_the_longest_support() {
        refused(COUNSELLOR, share(TODAY, TEXT, HER), Because.EXPIRY_OUT_OF_REACH);
        refused(COUNSELLOR, share(TODAY.plusMonths(25), TEXT, HER), Because.EXPIRY_OUT_OF_REACH);
    }

    @Test
    void a_flag_on_attendance_is_readable_until_the_end_of_the_school_year_at_most() {
        desk.ines = desk.ines.joinedBy(SOCIAL_WORKER, Task.SOCIAL_SUPPORT);
        var july = LocalDate.of(2027, 7, 31);
        var reader = SOCIAL_WORKER.person();
        var kept = shared(attendance(july, reader), reader);
        assertThat(kept.expiresOn()).isEqualTo(july);
        for (LocalDate asked : List.of(july, july.plusDays(1), TODAY.plusMonths(24))) {
            asked(COUNSELLOR, attendance(asked, reader)).expectEvents(kept);
        }
        var sooner = shared(attendance(july.minusDays(1), reader), reader);
        assertThat(sooner.expiresOn()).isEqualTo(july.minusDays(1));
        asked(COUNSELLOR, attendance(july.minusDays(1), reader)).expectEvents(sooner);
        assertThat(shared(share(july.plusDays(1), TEXT, HER), HER).expiresOn()).isEqualTo(july.plusDays(1));
    }

    @Test
    void on_the_last_day_of_the_school_year_it_is_readable_until_the_evening() {
        desk.ines = desk.ines.joinedBy(SOCIAL_WORKER, Task.SOCIAL_SUPPORT);
        var july = LocalDate.of(2027, 7, 31);
        var reader = SOCIAL_WORKER.person();
        var there = Exchange.around(
                TheDesk.SITUATION, desk, COUNSELLOR, july.atTime(9, 0).toInstant(ZoneOffset.UTC));
        for (LocalDate asked : List.of(july, july.plusDays(1))) {
            assertThat(Disclosing.shared(attendance(asked, reader), there, COUNSELLOR)
                            .expiresOn())
                    .isEqualTo(july);
        }
        assertThatThrownBy(() -> Disclosing.shared(share(july, TEXT, HER), there, COUNSELLOR))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.reason()).isEqualTo(Because.EXPIRY_OUT_OF_REACH));
        assertThatThrownBy(() -> Disclosing.shared(attendance(july.minusDays(1), reader), there, COUNSELLOR))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_school_year_ends_on_the_next_31_july() {
        var rule = Floor.statute().categories().get(Category.ATTENDANCE_CONCERN);
        var never = LocalDate.of(2040, 1, 1);
        for (var day : Map.of(
                        "2026-09-01",
                        "2027-07-31",
                        "2026-12-31",
                        "2027-07-31",
                        "2027-01-01",
                        "2027-07-31",
                        "2027-07-31",
                        "2027-07-31",
                        "2027-08-01",
                        "2028-07-31")
                .entrySet()) {
            assertThat(rule.readableUntil(never, LocalDate.parse(day.getKey()))).isEqualTo(day.getValue());
        }
    }

    @Test
    void only_its_giver_hears_that_an_item_stands_already() {
        var given = shared(share(HER), HER);
        refused(LANDLORD, share(HER), Because.NO_SUCH_SITUATION, given);
        refused(WHO_LEFT, share(HER), Because.NO_SUCH_SITUATION, given);
        refused(EDUCATOR, share(COUNSELLOR.person()), Because.NO_SUCH_ITEM, given);
    }

    @Test
    void an_item_is_shared_once() {
        refused(COUNSELLOR, share(HER), Because.ALREADY_SHARED, shared(share(HER), HER));
    }

    @Test
    void its_giver_withdraws_it_once_and_nobody_else_sees_it() {
        var shared = shared(share(HER), HER);
        var withdrawn = new ItemWithdrawn(ITEM, TODAY);
        asked(COUNSELLOR, new WithdrawItem(ITEM), shared).expectEvents(withdrawn);
        refused(EDUCATOR, new WithdrawItem(ITEM), Because.NO_SUCH_ITEM, shared);
        refused(COUNSELLOR, new WithdrawItem(ITEM), Because.ALREADY_WITHDRAWN, shared, withdrawn);
        refused(EDUCATOR, new WithdrawItem(ITEM), Because.NO_SUCH_ITEM, shared, withdrawn);
    }

    @Test
    void nothing_in_an_event_prints_a_word() {
        assertThat(shared(share(HER), HER).toString()).doesNotContain("night");
    }

    private ItemShared shared(ShareItem ask, Person... permitted) {
        var exchange = Exchange.around(SITUATION, desk, COUNSELLOR, NOON);
        return exchange.shared(ask, COUNSELLOR, List.of(permitted));
    }

    private static ShareItem share(Person... readers) {
        return share(TODAY.plusMonths(1), TEXT, readers);
    }

    private static ShareItem share(LocalDate expires, Fingerprint charter, Person... readers) {
        return share(Category.SUPPORT_NEED_CODE, expires, charter, readers);
    }

    private static ShareItem attendance(LocalDate expires, Person... readers) {
        return share(Category.ATTENDANCE_CONCERN, expires, TEXT, readers);
    }

    private static ShareItem share(Category category, LocalDate expires, Fingerprint charter, Person... readers) {
        return new ShareItem(
                ITEM,
                SITUATION,
                category,
                Purpose.P2_COORDINATE_SUPPORT,
                List.of(readers),
                Necessity.FOR_THE_READERS_TASK,
                ItemSource.SEEN,
                true,
                false,
                expires,
                1,
                charter,
                new Commitment("0f".repeat(32)));
    }

    private ResultValidator<InformationItem> asked(Actor by, ItemCommand ask, Object... story) {
        var fixture = new AggregateTestFixture<>(InformationItem.class);
        fixture.registerInjectableResource(desk);
        return Refusals.ask(fixture.given(story), by, NOON, ask);
    }

    private void refused(Actor by, ItemCommand ask, Because because, Object... story) {
        Refusals.refused(asked(by, ask, story), because);
    }
}
