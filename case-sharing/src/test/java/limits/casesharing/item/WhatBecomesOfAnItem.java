package limits.casesharing.item;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.item.LifeOfAnItem.*;
import static limits.casesharing.item.TheDesk.ITEM;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.casesharing.item.InformationItem.Because;
import limits.casesharing.item.ItemCommand.*;
import limits.casesharing.item.ItemEvent.*;
import limits.kernel.Fingerprint;
import limits.kernel.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatBecomesOfAnItem {

    private static final WithdrawItem WITHDRAW = new WithdrawItem(ITEM);
    private static final ItemContested CONTESTED = new ItemContested(ITEM, HER, ContestedBy.READER, TODAY);

    private LifeOfAnItem item;

    @BeforeEach
    void something_shared_with_the_educator() {
        item = new LifeOfAnItem();
    }

    @Test
    void only_its_giver_names_more_readers_and_a_reader_passes_nothing_on() {
        item.asked(COUNSELLOR, extend(SOCIAL))
                .expectEvents(new ItemExtended(ITEM, List.of(SOCIAL), Necessity.TO_COORDINATE, TODAY));
        item.refused(EDUCATOR, extend(SOCIAL), Because.ONLY_THE_GIVER);
        item.refused(SOCIAL_WORKER, extend(SOCIAL), Because.NO_SUCH_ITEM);
        item.refused(STRANGER, extend(SOCIAL), Because.NO_SUCH_ITEM);
    }

    @Test
    void the_charter_is_asked_for_each_reader_more_and_only_the_permitted_are_stored() {
        item.asked(COUNSELLOR, extend(SOCIAL, LANDLORD.person(), WHO_LEFT.person()))
                .expectEvents(new ItemExtended(ITEM, List.of(SOCIAL), Necessity.TO_COORDINATE, TODAY));
        item.refused(COUNSELLOR, extend(LANDLORD.person()), Because.NOBODY_MAY_READ);
    }

    @Test
    void nobody_is_named_twice_nor_the_giver_herself() {
        item.refused(COUNSELLOR, extend(HER), Because.ALREADY_NAMED);
        item.refused(COUNSELLOR, extend(COUNSELLOR.person()), Because.GIVER_AMONG_READERS);
    }

    @Test
    void however_many_are_named_nobody_is_refused_for_their_number() {
        var many = Stream.concat(
                        Stream.of(SOCIAL), IntStream.range(0, 30).mapToObj(n -> new Person(key("reader " + n))))
                .toArray(Person[]::new);
        item.asked(COUNSELLOR, extend(many))
                .expectEvents(new ItemExtended(ITEM, List.of(SOCIAL), Necessity.TO_COORDINATE, TODAY));
    }

    @Test
    void a_giver_who_may_no_longer_act_names_nobody_but_may_still_take_out_and_withdraw() {
        item.after(new ItemExtended(ITEM, List.of(SOCIAL), Necessity.TO_COORDINATE, TODAY));
        item.desk.group.suspended(COUNSELLOR);
        item.refused(COUNSELLOR, extend(LANDLORD.person()), Because.NO_SUCH_SITUATION);
        item.refused(COUNSELLOR, correction(2), Because.NO_SUCH_SITUATION);
        item.asked(COUNSELLOR, restrict(SOCIAL))
                .expectEvents(new ItemRestricted(ITEM, List.of(SOCIAL), TakenOut.NO_LONGER_NEEDED, TODAY));
        item.asked(COUNSELLOR, WITHDRAW).expectEvents(new ItemWithdrawn(ITEM, TODAY));
    }

    @Test
    void only_its_giver_takes_readers_out_and_never_the_last() {
        item.refused(COUNSELLOR, restrict(HER), Because.LAST_READER);
        item.refused(COUNSELLOR, restrict(SOCIAL), Because.NOT_NAMED);
        item.refused(EDUCATOR, restrict(HER), Because.ONLY_THE_GIVER);
        item.after(
                new ItemExtended(ITEM, List.of(SOCIAL), Necessity.TO_COORDINATE, TODAY),
                new ItemRestricted(ITEM, List.of(SOCIAL), TakenOut.NO_LONGER_NEEDED, TODAY));
        item.refused(SOCIAL_WORKER, new AcknowledgeItem(ITEM, 1), Because.NO_SUCH_ITEM);
        item.asked(COUNSELLOR, extend(SOCIAL))
                .expectEvents(new ItemExtended(ITEM, List.of(SOCIAL), Necessity.TO_COORDINATE, TODAY));
    }

    @Test
    void a_reader_who_may_no_longer_act_in_the_group_does_not_hear_that_it_is_still_there() {
        item.desk.group.suspended(EDUCATOR);
        for (var ask : List.of(
                extend(SOCIAL),
                restrict(HER),
                new KeepContestedItem(ITEM),
                new ContestItem(ITEM, ContestedBy.READER))) {
            item.refused(EDUCATOR, ask, Because.NO_SUCH_SITUATION);
        }
    }

    @Test
    void only_its_giver_corrects_it_and_each_version_once() {
        item.asked(COUNSELLOR, correction(2)).expectEvents(item.corrected(2));
        item.refused(EDUCATOR, correction(2), Because.ONLY_THE_GIVER);
        item.refused(COUNSELLOR, correction(1), Because.CORRECTED_MEANWHILE);
        item.refused(COUNSELLOR, correction(3), Because.CORRECTED_MEANWHILE);
        item.refused(COUNSELLOR, correction(2, new Fingerprint("cd".repeat(32))), Because.CHARTER_CHANGED);
        item.after(item.corrected(2)).refused(COUNSELLOR, correction(2), Because.CORRECTED_MEANWHILE);
    }

    @Test
    void a_correction_that_none_of_its_readers_could_be_given_is_refused() {
        item.desk.group.suspended(EDUCATOR);
        item.refused(COUNSELLOR, correction(2), Because.NOBODY_MAY_READ);
    }

    @Test
    void the_old_text_is_destroyed_thirty_days_after_its_correction_and_the_new_one_is_not() {
        item.after(item.corrected(2));
        item.on(TODAY.plusDays(29)).refused(COUNSELLOR, new RecordTextDestroyed(ITEM, 1), Because.NOTHING_IS_DUE);
        item.on(TODAY.plusDays(30));
        item.asked(COUNSELLOR, new RecordTextDestroyed(ITEM, 1))
                .expectEvents(new ItemTextDestroyed(ITEM, 1, TODAY.plusDays(30)));
        item.refused(COUNSELLOR, new RecordTextDestroyed(ITEM, 2), Because.NOTHING_IS_DUE);
        item.after(new ItemTextDestroyed(ITEM, 1, TODAY.plusDays(30)));
        item.refused(COUNSELLOR, new RecordTextDestroyed(ITEM, 1), Because.NOTHING_IS_DUE);
    }

    @Test
    void a_reader_contests_for_herself_and_the_referent_alone_for_the_family() {
        item.asked(EDUCATOR, new ContestItem(ITEM, ContestedBy.READER)).expectEvents(CONTESTED);
        item.refused(COUNSELLOR, new ContestItem(ITEM, ContestedBy.READER), Because.ONLY_A_READER);
        item.refused(EDUCATOR, new ContestItem(ITEM, ContestedBy.PARENTS), Because.ONLY_THE_REFERENT);
        item.refused(SOCIAL_WORKER, new ContestItem(ITEM, ContestedBy.PARENTS), Because.NO_SUCH_ITEM);
        item.desk.ines = item.desk.ines.referredTo(SOCIAL_WORKER);
        item.asked(SOCIAL_WORKER, new ContestItem(ITEM, ContestedBy.PARENTS))
                .expectEvents(new ItemContested(ITEM, SOCIAL, ContestedBy.PARENTS, TODAY));
        item.refused(SOCIAL_WORKER, new ContestItem(ITEM, ContestedBy.READER), Because.ONLY_A_READER);
    }

    @Test
    void until_the_giver_answers_a_contested_item_is_neither_extended_nor_contested_again() {
        item.after(CONTESTED);
        item.refused(COUNSELLOR, extend(SOCIAL), Because.IS_CONTESTED);
        item.refused(EDUCATOR, new ContestItem(ITEM, ContestedBy.READER), Because.IS_CONTESTED);
    }

    @Test
    void the_giver_keeps_corrects_or_withdraws_what_is_contested() {
        item.refused(COUNSELLOR, new KeepContestedItem(ITEM), Because.NOT_CONTESTED);
        item.after(CONTESTED);
        item.asked(COUNSELLOR, new KeepContestedItem(ITEM)).expectEvents(resolved(ContestOutcome.KEPT));
        item.asked(COUNSELLOR, correction(2)).expectEvents(item.corrected(2), resolved(ContestOutcome.CORRECTED));
        item.asked(COUNSELLOR, WITHDRAW)
                .expectEvents(resolved(ContestOutcome.WITHDRAWN), new ItemWithdrawn(ITEM, TODAY));
        item.refused(EDUCATOR, new KeepContestedItem(ITEM), Because.ONLY_THE_GIVER);
    }

    @Test
    void it_expires_after_its_last_day_and_from_then_on_nothing_is_done_with_it() {
        var last = TODAY.plusMonths(1);
        item.on(last).refused(COUNSELLOR, new ExpireItem(ITEM), Because.NOTHING_IS_DUE);
        item.on(last.plusDays(1));
        item.asked(COUNSELLOR, new ExpireItem(ITEM)).expectEvents(new ItemExpired(ITEM, last.plusDays(1)));
        overEvenIfTheClockNeverRan();
        item.after(new ItemExpired(ITEM, last.plusDays(1)));
        overEvenIfTheClockNeverRan();
        item.refused(COUNSELLOR, WITHDRAW, Because.TIME_IS_OVER);
        item.refused(COUNSELLOR, new ExpireItem(ITEM), Because.NOTHING_IS_DUE);
        item.asked(COUNSELLOR, new RecordTextDestroyed(ITEM, 1))
                .expectEvents(new ItemTextDestroyed(ITEM, 1, last.plusDays(1)));
    }

    @Test
    void once_withdrawn_each_text_that_is_left_is_recorded_as_destroyed() {
        item.after(item.corrected(2), new ItemWithdrawn(ITEM, TODAY));
        item.asked(COUNSELLOR, new RecordTextDestroyed(ITEM, 1)).expectEvents(new ItemTextDestroyed(ITEM, 1, TODAY));
        item.asked(COUNSELLOR, new RecordTextDestroyed(ITEM, 2)).expectEvents(new ItemTextDestroyed(ITEM, 2, TODAY));
        item.refused(COUNSELLOR, restrict(HER), Because.TIME_IS_OVER);
        item.refused(EDUCATOR, new AcknowledgeItem(ITEM, 2), Because.TIME_IS_OVER);
        item.refused(STRANGER, new AcknowledgeItem(ITEM, 2), Because.NO_SUCH_ITEM);
    }

    private void overEvenIfTheClockNeverRan() {
        item.refused(COUNSELLOR, extend(SOCIAL), Because.TIME_IS_OVER);
        item.refused(COUNSELLOR, restrict(HER), Because.TIME_IS_OVER);
        item.refused(COUNSELLOR, correction(2), Because.TIME_IS_OVER);
        item.refused(EDUCATOR, new AcknowledgeItem(ITEM, 1), Because.TIME_IS_OVER);
        item.refused(EDUCATOR, new ContestItem(ITEM, ContestedBy.READER), Because.TIME_IS_OVER);
    }

    private static ItemContestResolved resolved(ContestOutcome outcome) {
        return new ItemContestResolved(ITEM, outcome, TODAY);
    }

    private static ExtendItem extend(Person... readers) {
        return new ExtendItem(ITEM, List.of(readers), Necessity.TO_COORDINATE);
    }

    private static RestrictItem restrict(Person... readers) {
        return new RestrictItem(ITEM, List.of(readers), TakenOut.NO_LONGER_NEEDED);
    }
}
