package limits.api.demo;

import static limits.api.demo.DemonstrationForTests.cases;
import static limits.api.demo.DemonstrationForTests.governance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import limits.api.contexts.CommandDesk;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.LogVerifier;
import limits.api.identity.Persona;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.Area;
import limits.kernel.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration loads once, whole, and never over what somebody decided. */
@Tag("postgres")
class LoadingTheDemonstration {

    private final DemonstrationForTests demonstration = new DemonstrationForTests();

    @Test
    void an_empty_installation_gets_the_whole_story_in_logs_that_verify() {
        try (var house = demonstration.start("first-start")) {
            assertThat(logs(house)).allSatisfy(log -> {
                assertThat(log.head().position()).isPositive();
                assertThat(LogVerifier.verify(log)).isInstanceOf(LogVerifier.Verdict.Whole.class);
            });
            assertThat(payloads(house)).noneMatch(LoadingTheDemonstration::names);
        }
    }

    @Test
    void starting_again_adds_nothing() {
        List<Long> first;
        try (var house = demonstration.start("first-start")) {
            first = lengths(house);
        }
        try (var house = demonstration.start("only")) {
            assertThat(lengths(house)).isEqualTo(first);
            house.getBean(Demonstration.class).story().forEach(step -> step.play(house.getBean(Hands.class)));
            assertThat(lengths(house)).isEqualTo(first);
        }
    }

    @Test
    void an_interrupted_load_goes_on_to_the_same_end() {
        long seed = System.nanoTime();
        System.out.println("LoadingTheDemonstration: seed " + seed);
        try (var house = demonstration.start("never")) {
            var story = house.getBean(Demonstration.class).story();
            int stopped = 1 + new Random(seed).nextInt(story.size() - 1);
            story.subList(0, stopped).forEach(step -> step.play(house.getBean(Hands.class)));
        }
        List<Long> resumed;
        try (var house = demonstration.start("first-start")) {
            resumed = lengths(house);
        }
        try (var whole = new DemonstrationForTests().start("first-start")) {
            assertThat(resumed).isEqualTo(lengths(whole));
        }
    }

    @Test
    void what_somebody_decided_is_left_alone() {
        try (var house = demonstration.start("never")) {
            var draft = DraftProject.forThreeYears(
                    new Project.Id(Persona.key("a real project")),
                    new Words("Un vrai projet"),
                    LeadAuthority.MUNICIPALITY,
                    Persona.Body.TOWN_HALL.organisation(),
                    List.of(new Area("59350")),
                    java.time.LocalDate.of(2026, 1, 5));
            house.getBean(CommandDesk.class).ask(draft, UUID.randomUUID(), Persona.COORDINATOR.actor());
        }
        try (var house = demonstration.start("first-start")) {
            assertThat(governance(house).head().position()).isOne();
            assertThat(cases(house).head().position()).isZero();
        }
        assertThatThrownBy(() -> demonstration.start("only")).isInstanceOf(StartUpRefused.class);
    }

    @Test
    void the_terminal_says_the_seed_and_everybody_to_sign_in_as() {
        try (var house = demonstration.start("never")) {
            var said = house.getBean(Announcement.class).lines(false).toList();
            assertThat(said).anyMatch(line -> line.contains(String.valueOf(Story.SEED)));
            assertThat(Persona.values())
                    .allSatisfy(one -> assertThat(said).anyMatch(line -> line.contains(one.displayName())));
        }
    }

    private static List<EventLog> logs(ConfigurableApplicationContext house) {
        return List.of(governance(house), cases(house), DemonstrationForTests.access(house));
    }

    private static List<Long> lengths(ConfigurableApplicationContext house) {
        return logs(house).stream().map(log -> log.head().position()).toList();
    }

    private static List<String> payloads(ConfigurableApplicationContext house) {
        List<String> all = new ArrayList<>();
        logs(house)
                .forEach(log -> log.each(entry -> {
                    all.add(entry.draft().payload());
                    all.add(entry.draft().provenance());
                }));
        return all;
    }

    /** Whether it holds a name of anybody who acts here, or of the young person of the story. */
    private static boolean names(String payload) {
        var people = Stream.concat(
                Stream.of(Persona.values()).map(Persona::displayName),
                Stream.of(Fictional.values()).map(Fictional::displayName));
        return payload.contains("Inès") || people.anyMatch(payload::contains);
    }
}
