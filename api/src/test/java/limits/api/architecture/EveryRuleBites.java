package limits.api.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the map, shown to fail on a fault planted among the tests. A rule without a fault here fails this test. */
class EveryRuleBites {

    private static final Map<String, List<String>> FAULTS = Map.ofEntries(
            entry("governance_never_sees_a_case", List.of("limits.governance.planted.SeesACase")),
            entry("cases_know_governance_by_name_only", List.of("limits.casesharing.planted.KnowsAVote")),
            entry("reporting_hears_releases_only", List.of("limits.reporting.planted.HearsACase")),
            entry("nobody_opens_case_sharing_but_the_door", List.of("limits.reporting.planted.HearsACase")),
            entry("rooms_form_no_circle", List.of("limits.planted.one.One", "limits.planted.two.Two")),
            entry("decisions_are_pure", List.of("limits.governance.project.planted.ReadsAClock")),
            entry("the_log_knows_no_domain", List.of("limits.api.eventlog.planted.KnowsAVote")),
            entry("the_tree_needs_nobody", List.of("limits.api.eventlog.tree.planted.AsksADatabase")),
            entry("notes_need_the_tree_only", List.of("limits.api.eventlog.note.planted.KnowsTheLog")),
            entry("boards_read_events_only", List.of("limits.governance.board.planted.SendsACommand")),
            entry("pages_decide_nothing", List.of("limits.api.web.planted.OpensSealedText")),
            entry("sealing_knows_no_case", List.of("limits.casesharing.sealing.planted.KnowsACase")),
            entry("attacks_are_arithmetic", List.of("limits.reporting.attack.planted.LooksAtAFigure")),
            entry("blocks_are_arithmetic", List.of("limits.casesharing.blocks.planted.KnowsACase")),
            entry("native_code_stays_in_its_room", List.of("limits.planted.Solves")),
            entry("our_words", List.of("limits.planted.PlanService")),
            entry("messages_are_records", List.of("limits.planted.PlantedEvent$Counted")),
            entry("every_event_has_a_stable_name", List.of("limits.planted.PlantedEvent$Counted")),
            entry("no_plain_words_in_messages", List.of("limits.casesharing.planted.PlantedCommand$Tell")),
            entry("one_kind_of_grant", List.of("limits.casesharing.planted.OtherGrant")),
            entry("only_the_decision_grants", List.of("limits.casesharing.accesslog.PlantedGranting")),
            entry("opening_needs_a_grant", List.of("limits.casesharing.planted.OpensAlone")),
            entry("releases_carry_no_person", List.of("limits.published.PlantedCount")),
            entry("secrets_print_nothing", List.of("limits.casesharing.sealing.Planted$WrappedKey")),
            entry("nothing_is_wired_by_itself", List.of("limits.planted.WiredByItself")));

    /** Further faults of rules that look at more than one thing. */
    private static final Map<String, String> ALSO = Map.of(
            "limits.governance.project.planted.AsksADatabase", "decisions_are_pure",
            "limits.api.eventlog.tree.planted.KnowsANote", "the_tree_needs_nobody",
            "limits.planted.PlantedEvent$Happened", "messages_are_records",
            "limits.casesharing.planted.PlantedCommand$Shout", "no_plain_words_in_messages");

    static Stream<String> rules() {
        return MapOfTheHouse.rules().keySet().stream();
    }

    static Stream<Map.Entry<String, String>> also() {
        return ALSO.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_planted_fault_breaks(String rule) throws ClassNotFoundException {
        assertThat(FAULTS).containsKey(rule);
        assertBroken(rule, FAULTS.get(rule));
    }

    @ParameterizedTest
    @MethodSource("also")
    void so_does(Map.Entry<String, String> fault) throws ClassNotFoundException {
        assertBroken(fault.getValue(), List.of(fault.getKey()));
    }

    private static void assertBroken(String rule, List<String> faults) throws ClassNotFoundException {
        Class<?>[] planted = new Class<?>[faults.size()];
        for (int n = 0; n < planted.length; n++) {
            planted[n] = Class.forName(faults.get(n));
        }
        var found = MapOfTheHouse.rules().get(rule).evaluate(new ClassFileImporter().importClasses(planted));
        assertThat(found.hasViolation()).as(rule + " on " + faults).isTrue();
    }
}
