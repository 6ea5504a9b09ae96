package limits.casesharing.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import limits.casesharing.CaseStories;
import limits.casesharing.accesslog.Seen.Subject;
import limits.kernel.Story;
import org.junit.jupiter.api.Test;

/** An entry names the stories its decision rested on, by the very names that they go by in the log. */
final class WhatADecisionSawIsFoundAgain {

    @Test
    void every_kind_of_story_is_named_as_the_log_names_it_and_no_two_alike() {
        assertThat(Arrays.stream(Subject.values()).map(Subject::story))
                .doesNotHaveDuplicates()
                .isSubsetOf(CaseStories.vocabulary().stories().stream()
                        .map(Story::name)
                        .toList());
    }

    @Test
    void an_entry_that_was_written_names_the_same_story_for_ever() {
        assertThat(Arrays.stream(Subject.values()).map(each -> each + " " + each.story()))
                .containsExactly(
                        "GROUP Group",
                        "CHARTER Charter",
                        "SITUATION Situation",
                        "SESSION Session",
                        "ITEM InformationItem");
    }
}
