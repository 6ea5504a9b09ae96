package limits.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.export.LogVerifier.Fault;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.Asked;
import limits.casesharing.accesslog.AccessLogEvent.Looked;
import limits.casesharing.accesslog.AccessLogEvent.Motive;
import limits.casesharing.accesslog.AccessLogEvent.Part;
import limits.casesharing.accesslog.AccessLogEvent.Shown;
import limits.casesharing.accesslog.AccessLogEvent.Tried;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Need;
import limits.governance.board.GovernanceStories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a log may hold, the auditor reads it in words. */
class EveryEntryHasItsWords {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_act_answer_and_reason_of_the_access_log(String language) {
        var wanted = new ArrayList<String>();
        wanted.addAll(coded("audit.act.nothing-there.", Asked.values()));
        wanted.addAll(coded("audit.act.list-shown.", Shown.values()));
        for (Tried tried : Tried.values()) {
            wanted.addAll(coded("audit.act.turned-away." + tried + ".", Part.values()));
        }
        wanted.addAll(coded("audit.act.log-visited.", Looked.values()));
        wanted.addAll(coded("audit.act.category-revealed.", Motive.values()));
        wanted.addAll(coded("audit.motive.", Motive.values()));
        wanted.addAll(coded("audit.answer.", Answer.values()));
        wanted.addAll(coded("audit.because.", Gate.values()));
        wanted.addAll(coded("audit.because.need.", Need.values()));
        wanted.addAll(coded("audit.show.", Selection.values()));
        wanted.addAll(coded("audit.fault.", Fault.values()));
        assertThat(words(language)).containsAll(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_event_story_and_standing_of_governance(String language) {
        var wanted = new ArrayList<String>();
        for (var story : GovernanceStories.vocabulary().stories()) {
            wanted.add("audit.story." + story.name());
            story.eventTypes()
                    .forEach(type ->
                            wanted.add("audit.event." + EventNames.of(type).value()));
            for (Class<?> standing : standings(story.beginning())) {
                wanted.add("audit.standing." + story.name() + "." + standing.getSimpleName());
            }
        }
        assertThat(words(language)).containsAll(wanted);
    }

    @Test
    void a_standing_is_found_by_the_interface_it_begins_in() {
        assertThat(standings(GovernanceStories.vocabulary().stories().getFirst().beginning()))
                .hasSizeGreaterThan(1);
    }

    private static List<Class<?>> standings(Object beginning) {
        return Stream.of(beginning.getClass().getInterfaces())
                .flatMap(standing -> Stream.<Class<?>>of(standing.getPermittedSubclasses()))
                .toList();
    }

    private static List<String> coded(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name()).toList();
    }

    private static List<String> words(String language) {
        return List.copyOf(
                ResourceBundle.getBundle("messages/audit_" + language).keySet());
    }
}
