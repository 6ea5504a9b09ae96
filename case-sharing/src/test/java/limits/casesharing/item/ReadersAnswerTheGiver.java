package limits.casesharing.item;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.item.LifeOfAnItem.*;
import static limits.casesharing.item.TheDesk.ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limits.casesharing.item.InformationItem.Because;
import limits.casesharing.item.ItemCommand.*;
import limits.casesharing.item.ItemEvent.*;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadersAnswerTheGiver {

    private static final AcknowledgeItem UNDERSTOOD = new AcknowledgeItem(ITEM, 1);
    private static final AskAboutItem STILL_TRUE = new AskAboutItem(ITEM, ItemQuestion.IS_IT_STILL_TRUE);
    private static final ItemAskedAbout ASKED = new ItemAskedAbout(ITEM, HER, ItemQuestion.IS_IT_STILL_TRUE, TODAY);

    private LifeOfAnItem item;

    @BeforeEach
    void something_shared_with_the_educator() {
        item = new LifeOfAnItem();
    }

    @Test
    void a_reader_says_once_that_she_has_understood() {
        var understood = new ItemAcknowledged(ITEM, HER, 1, TODAY);
        item.asked(EDUCATOR, UNDERSTOOD).expectEvents(understood);
        item.after(understood).refused(EDUCATOR, UNDERSTOOD, Because.ALREADY_ACKNOWLEDGED);
    }

    @Test
    void she_understood_the_text_of_that_day_and_no_later_one() {
        item.after(new ItemAcknowledged(ITEM, HER, 1, TODAY), item.corrected(2));
        item.refused(EDUCATOR, UNDERSTOOD, Because.CORRECTED_MEANWHILE);
        item.asked(EDUCATOR, new AcknowledgeItem(ITEM, 2)).expectEvents(new ItemAcknowledged(ITEM, HER, 2, TODAY));
    }

    @Test
    void whoever_is_not_named_hears_of_nothing_and_the_giver_does_not_answer_herself() {
        for (var ask : List.of(UNDERSTOOD, STILL_TRUE)) {
            item.refused(SOCIAL_WORKER, ask, Because.NO_SUCH_ITEM);
            item.refused(STRANGER, ask, Because.NO_SUCH_ITEM);
            item.refused(COUNSELLOR, ask, Because.ONLY_A_READER);
        }
    }

    @Test
    void a_reader_who_may_no_longer_act_in_the_group_asks_nothing() {
        item.desk.group.suspended(EDUCATOR);
        item.refused(EDUCATOR, UNDERSTOOD, Because.NO_SUCH_SITUATION);
        item.refused(EDUCATOR, STILL_TRUE, Because.NO_SUCH_SITUATION);
    }

    @Test
    void a_question_waits_until_it_is_answered_with_one_of_its_answers() {
        item.asked(EDUCATOR, STILL_TRUE).expectEvents(ASKED);
        item.after(ASKED).refused(EDUCATOR, STILL_TRUE, Because.ALREADY_ASKED);
        item.refused(COUNSELLOR, answer(ItemAnswer.YOUR_TASK_NEEDS_IT), Because.NO_SUCH_QUESTION);
        item.refused(EDUCATOR, answer(ItemAnswer.STILL_TRUE), Because.ONLY_THE_GIVER);
        var answered = new ItemQuestionAnswered(ITEM, HER, ItemAnswer.STILL_TRUE, TODAY);
        item.asked(COUNSELLOR, answer(ItemAnswer.STILL_TRUE)).expectEvents(answered);
        item.after(answered).refused(COUNSELLOR, answer(ItemAnswer.STILL_TRUE), Because.NO_SUCH_QUESTION);
        item.asked(EDUCATOR, STILL_TRUE).expectEvents(ASKED);
    }

    @Test
    void a_corrected_text_answers_what_was_asked_about_the_old_one() {
        item.after(ASKED, item.corrected(2));
        item.refused(COUNSELLOR, answer(ItemAnswer.STILL_TRUE), Because.NO_SUCH_QUESTION);
    }

    @Test
    void a_giver_who_may_no_longer_act_in_the_group_answers_nothing() {
        item.after(ASKED, new ItemContested(ITEM, HER, ContestedBy.READER, TODAY));
        item.desk.group.suspended(COUNSELLOR);
        item.refused(COUNSELLOR, answer(ItemAnswer.STILL_TRUE), Because.NO_SUCH_SITUATION);
        item.refused(COUNSELLOR, new KeepContestedItem(ITEM), Because.NO_SUCH_SITUATION);
    }

    @Test
    void every_question_has_at_least_two_answers() {
        for (var question : ItemQuestion.values()) {
            assertThat(ItemAnswer.to(question)).hasSizeGreaterThanOrEqualTo(2);
        }
    }

    private static AnswerAboutItem answer(ItemAnswer answer) {
        return new AnswerAboutItem(ITEM, HER, answer);
    }
}
