package limits.api.demo;

import static limits.api.demo.DemonstrationForTests.cases;
import static limits.api.demo.DemonstrationForTests.governance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import limits.api.contexts.CommandDesk;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.export.LogVerifier;
import limits.api.identity.Persona;
import limits.governance.board.PlaceNames;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.Area;
import limits.kernel.Words;
import limits.published.Cell;
import limits.published.Measure;
import limits.reporting.attack.Attack;
import limits.reporting.attack.PublishedSeries;
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.Publication;
import limits.reporting.ledger.PublishedLog;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The demonstration loads once, whole, and never over what somebody decided. */
@Tag("postgres")
class LoadingTheDemonstration {

    /** Loaded once for all who only look. */
    private static final DemonstrationForTests LOADED = new DemonstrationForTests();

    private static List<Long> whole = List.of();

    private final DemonstrationForTests another = new DemonstrationForTests();

    @BeforeAll
    static void load() {
        try (var house = LOADED.start("first-start")) {
            whole = lengths(house);
        }
    }

    @Test
    void an_empty_installation_gets_the_whole_story_in_logs_that_verify() {
        try (var house = LOADED.start("never")) {
            assertThat(logs(house)).allSatisfy(log -> {
                assertThat(log.head()).isPositive();
                var database = house.getBean(Databases.class).as(Role.AUDITOR);
                assertThat(new LogVerifier(log.name(), database.template()).verify())
                        .isInstanceOf(LogVerifier.Verdict.Whole.class);
            });
            assertThat(payloads(house))
                    .anyMatch(payload -> payload.contains("Grandir à Aubervelle"))
                    .noneMatch(LoadingTheDemonstration::names);
        }
    }

    @Test
    void the_access_log_tells_of_those_who_read_and_of_those_who_could_not() {
        try (var house = LOADED.start("never")) {
            assertThat(answered(house, Persona.SOCIAL_WORKER, "PERMITTED")).isPositive();
            assertThat(answered(house, Persona.EX_MEMBER, "PERMITTED")).isPositive();
            for (var nobody : List.of(Persona.NEWCOMER, Persona.COMMITTEE_SEAT, Persona.ADMINISTRATOR)) {
                assertThat(answered(house, nobody, "REFUSED")).isPositive();
                assertThat(answered(house, nobody, "PERMITTED")).isZero();
            }
            assertThat(answered(house, Persona.EX_MEMBER, "REFUSED")).isPositive();
        }
    }

    @Test
    void items_have_a_life_of_their_own_and_the_group_has_met() {
        try (var house = LOADED.start("never")) {
            List<String> names = new ArrayList<>();
            cases(house).each(entry -> names.add(entry.draft().name()));
            assertThat(names)
                    .contains(
                            "casesharing.item-acknowledged",
                            "casesharing.item-asked-about",
                            "casesharing.item-question-answered",
                            "casesharing.item-contested",
                            "casesharing.item-corrected",
                            "casesharing.item-restricted",
                            "casesharing.session-closed");
        }
    }

    @Test
    void every_closed_quarter_is_told_of_the_newest_waits_and_the_reader_proves_nothing_of_a_small_group() {
        try (var house = LOADED.start("never")) {
            var told = house.getBean(PublishedLog.class).of(Aubervelle.PROJECT);
            var catalogue = told.catalogues().getLast();
            var series = new PublishedSeries(catalogue, told.releases(catalogue.version()));
            var releases = series.releases();
            int opened = catalogue.cells().indexOf(Cell.total(Measure.SITUATIONS_OPENED));
            assertThat(told.told()).hasSizeBetween(8, 10);
            assertThat(releases).hasSizeGreaterThan(5);
            assertThat(releases.getLast().values().get(opened).persons()).isBetween(30, 48);
            var report = Attack.on(
                    series.grid(), series.totals(), new Simplex(1), new Attack.Effort(false, 200, 0, Story.SEED));
            assertThat(report.holds()).as("%s", report).isTrue();
            var approved = releases.subList(0, releases.size() - 1);
            assertThat(house.getBean(Ledger.class).published(Aubervelle.PROJECT))
                    .isEqualTo(new Publication.Released(catalogue, approved));
            assertThat(house.getBean(PlaceNames.class).all()).containsEntry(FixingTheCatalogue.MILL, "Le Moulin");
        }
    }

    private static long answered(ConfigurableApplicationContext house, Persona who, String answer) {
        List<LogEntry> entries = new ArrayList<>();
        DemonstrationForTests.access(house).each(entries::add);
        return entries.stream()
                .map(LogEntry::draft)
                .filter(draft -> draft.provenance().contains(who.person().toString()))
                .filter(draft -> draft.provenance().contains(who.capacity().name()))
                .filter(draft -> draft.payload().contains(answer))
                .count();
    }

    @Test
    void starting_again_adds_nothing() {
        try (var house = LOADED.start("only")) {
            assertThat(lengths(house)).isEqualTo(whole);
            var texts = texts(house);
            var demonstrating = house.getBean(Demonstration.class);
            demonstrating.play(demonstrating.story());
            assertThat(lengths(house)).isEqualTo(whole);
            assertThat(texts(house)).as("each sealed text, shared or corrected").isEqualTo(texts);
            assertThat(texts).hasSizeGreaterThan(5).anyMatch(text -> text.contains(" 2 "));
        }
    }

    /** Every sealed text as it lies there, with its item and version. */
    private static List<String> texts(ConfigurableApplicationContext house) {
        return house.getBean(Databases.class)
                .as(Role.VAULT)
                .template()
                .queryForList(
                        "SELECT item || ' ' || version || ' ' || encode(sealed, 'hex') FROM sealed_text ORDER BY 1",
                        String.class);
    }

    @Test
    void an_interrupted_load_goes_on_to_the_same_end() {
        long seed = System.nanoTime();
        System.out.println("LoadingTheDemonstration: seed " + seed);
        try (var house = another.start("never")) {
            var demonstrating = house.getBean(Demonstration.class);
            var story = demonstrating.story();
            int told = 1 + new Random(seed).nextInt(story.size() - 1);
            var until = Stream.concat(story.stream().limit(told), Stream.of(powerCut()))
                    .toList();
            assertThatThrownBy(() -> demonstrating.play(until)).hasMessage("the power is cut");
            assertThat(lengths(house)).isNotEqualTo(whole);
        }
        try (var house = another.start("first-start")) {
            assertThat(lengths(house)).isEqualTo(whole);
        }
    }

    /** What was under way on both sides is undone; the vault and the access log have kept theirs. */
    private static Step powerCut() {
        return new Step(Instant.EPOCH, "power cut", (hands, step) -> {
            throw new IllegalStateException("the power is cut");
        });
    }

    @Test
    void what_somebody_decided_is_left_alone() {
        try (var house = another.start("never")) {
            var draft = DraftProject.forThreeYears(
                    new Project.Id(Persona.key("a real project")),
                    new Words("Un vrai projet"),
                    LeadAuthority.MUNICIPALITY,
                    Persona.Body.TOWN_HALL.organisation(),
                    List.of(new Area("59350")),
                    LocalDate.of(2026, 1, 5));
            house.getBean(CommandDesk.class).ask(draft, UUID.randomUUID(), Persona.COORDINATOR.actor());
        }
        try (var house = another.start("first-start")) {
            assertThat(governance(house).head()).isOne();
            assertThat(cases(house).head()).isZero();
        }
        assertThatThrownBy(() -> another.start("only")).isInstanceOf(StartUpRefused.class);
    }

    @Test
    void the_terminal_says_the_seed_and_everybody_to_sign_in_as() {
        try (var house = another.start("never")) {
            var said = house.getBean(Announcement.class).lines(false).toList();
            assertThat(said).anyMatch(line -> line.contains(String.valueOf(Story.SEED)));
            assertThat(Persona.values())
                    .allSatisfy(one -> assertThat(said).anyMatch(line -> line.contains(one.displayName())));
        }
    }

    private static List<LogReader> logs(ConfigurableApplicationContext house) {
        return List.of(governance(house), cases(house), DemonstrationForTests.access(house));
    }

    private static List<Long> lengths(ConfigurableApplicationContext house) {
        return logs(house).stream().map(LogReader::head).toList();
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
