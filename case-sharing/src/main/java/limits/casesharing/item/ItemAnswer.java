package limits.casesharing.item;

import java.util.Arrays;
import java.util.List;

/** What the giver may answer a question with; a corrected text answers every question that is open. */
public enum ItemAnswer {
    TO_ACT_IN_YOUR_TASK(ItemQuestion.WHAT_IS_EXPECTED_OF_ME),
    TO_KNOW_NOTHING_TO_DO(ItemQuestion.WHAT_IS_EXPECTED_OF_ME),
    TO_DECIDE_TOGETHER(ItemQuestion.WHAT_IS_EXPECTED_OF_ME),
    STILL_TRUE(ItemQuestion.IS_IT_STILL_TRUE),
    NO_LONGER_KNOWN(ItemQuestion.IS_IT_STILL_TRUE),
    SEEN_BY_MYSELF(ItemQuestion.WHAT_IS_IT_BASED_ON),
    TOLD_BY_THE_FAMILY(ItemQuestion.WHAT_IS_IT_BASED_ON),
    TOLD_BY_SOMEBODY_ELSE(ItemQuestion.WHAT_IS_IT_BASED_ON),
    WRITTEN_IN_A_DOCUMENT(ItemQuestion.WHAT_IS_IT_BASED_ON),
    YOUR_TASK_NEEDS_IT(ItemQuestion.WHY_ME),
    THE_FAMILY_ASKED_FOR_YOU(ItemQuestion.WHY_ME),
    NAMED_BY_MISTAKE(ItemQuestion.WHY_ME);

    private final ItemQuestion question;

    ItemAnswer(ItemQuestion question) {
        this.question = question;
    }

    /** The question that it answers. */
    public ItemQuestion question() {
        return question;
    }

    /** The answers to one question. */
    public static List<ItemAnswer> to(ItemQuestion question) {
        return Arrays.stream(values()).filter(one -> one.question == question).toList();
    }
}
