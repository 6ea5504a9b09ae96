package limits.api.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import limits.api.HouseForTests;
import limits.api.contexts.Border;
import limits.api.contexts.Engine;
import limits.api.contexts.TheClock;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.Draft;
import limits.api.eventlog.Recorded;
import limits.api.web.form.FreshKey;
import limits.casesharing.counted.ReleaseDesk;
import limits.governance.project.Project;
import limits.kernel.ParisTime;
import limits.kernel.Quarter;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.ReleaseDelayed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Nights on which quarters close and mornings on which they are told, from the confidential side to the published log. */
@Tag("postgres")
class QuartersAreToldByTheClock {

    private static final LocalDate SPRING_CLOSES = LocalDate.of(2026, 7, 31);
    private static final String CATALOGUE = "published.catalogue-fixed";
    private static final String RELEASE = "published.quarter-released";

    private static HouseForTests house;
    private static JdbcClient rows;

    @BeforeAll
    static void open() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        rows = house.part(Databases.class).as(Role.CASESHARING).client();
    }

    @AfterEach
    void forget() {
        var logins = house.logins();
        JdbcClient.create(new DriverManagerDataSource(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER)))
                .sql("TRUNCATE casesharing.project_catalogue CASCADE")
                .update();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_second_catalogue_is_told_once_the_last_quarter_of_the_first_is() {
        var project = counted(1, "2026-Q1");
        day(LocalDate.of(2026, 5, 1));
        assertThat(told(project)).containsExactly(CATALOGUE, RELEASE);
        counted(project, 2, "2026-Q3");
        day(LocalDate.of(2026, 5, 2));
        assertThat(told(project)).containsExactly(CATALOGUE, RELEASE);
        assertThat(day(SPRING_CLOSES).publishingHealth().health().getStatus()).isEqualTo(Status.UP);
        assertThat(told(project)).containsExactly(CATALOGUE, RELEASE, RELEASE, CATALOGUE);
        day(LocalDate.of(2026, 10, 31));
        assertThat(told(project)).containsExactly(CATALOGUE, RELEASE, RELEASE, CATALOGUE, RELEASE);
    }

    @Test
    void a_second_catalogue_waits_for_a_quarter_of_the_first_that_was_not_computed() {
        var project = counted(1, "2026-Q2");
        counted(project, 2, "2026-Q3");
        publishing(SPRING_CLOSES).tell();
        assertThat(told(project)).containsExactly(CATALOGUE);
        day(SPRING_CLOSES.plusDays(1));
        assertThat(told(project)).containsExactly(CATALOGUE, RELEASE, CATALOGUE);
    }

    @Test
    void a_project_whose_log_holds_something_else_keeps_no_other_from_being_told() {
        var projects = Stream.generate(() -> counted(1, "2026-Q2")).limit(3).toList();
        var stopped = house.part(ReleaseDesk.class).projects().getFirst();
        house.part(Border.class)
                .tell(
                        stopped,
                        List.of(new ReleaseDelayed(Quarter.parse("2025-Q1"), new Catalogue.Version(1))),
                        TheClock.ACTOR,
                        ParisTime.at(SPRING_CLOSES, LocalTime.NOON));
        var publishing = day(SPRING_CLOSES);
        assertThat(told(stopped)).containsExactly("published.quarter-delayed");
        assertThat(projects)
                .filteredOn(project -> !project.equals(stopped))
                .hasSize(2)
                .allSatisfy(project -> assertThat(told(project)).containsExactly(CATALOGUE, RELEASE));
        assertThat(publishing.publishingHealth().health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void a_project_that_cannot_be_closed_keeps_no_other_from_being_closed() {
        var projects = Stream.generate(() -> counted(1, "2026-Q1")).limit(3).toList();
        var stopped = house.part(ReleaseDesk.class).projects().getFirst();
        rows.sql("INSERT INTO closed_quarter VALUES (?, 1, '2026-Q1', '{0}', '{0}', '{0}', '{0}', NULL)")
                .param(stopped.toString())
                .update();
        var publishing = day(SPRING_CLOSES);
        assertThat(projects)
                .filteredOn(project -> !project.equals(stopped))
                .hasSize(2)
                .allSatisfy(project -> assertThat(told(project)).containsExactly(CATALOGUE, RELEASE, RELEASE));
        assertThat(publishing.publishingHealth().health().getStatus()).isEqualTo(Status.DOWN);
    }

    /** A night and a morning. */
    private Publishing day(LocalDate day) {
        var publishing = publishing(day);
        publishing.close();
        publishing.tell();
        return publishing;
    }

    private Publishing publishing(LocalDate day) {
        var noon = ParisTime.at(day, LocalTime.NOON);
        return new Publishing(
                house.part(ReleaseDesk.class), house.part(Border.class), Clock.fixed(noon, ZoneOffset.UTC));
    }

    private Project.Id counted(int version, String from) {
        var project = new Project.Id(FreshKey.draw());
        counted(project, version, from);
        return project;
    }

    /** A catalogue of one place, with the total of each measure. */
    private void counted(Project.Id project, int version, String from) {
        rows.sql("INSERT INTO project_catalogue VALUES (?, ?, ?, '{59350}', '59350', 'QUARTERLY', ?)")
                .params(project.toString(), version, Base.FIVE.name(), from)
                .update();
        for (var measure : Measure.values()) {
            rows.sql("INSERT INTO project_catalogue_cell VALUES (?, ?, ?, ?, ?, '{}', '{}', '{}', '{}')")
                    .params(
                            project.toString(),
                            version,
                            measure.ordinal(),
                            measure.name(),
                            Cell.total(measure).tolerance().name())
                    .update();
        }
    }

    private List<String> told(Project.Id project) {
        return house.part(Engine.class).log(Role.PUBLISHED).story(project.toString(), 0).stream()
                .map(Recorded::draft)
                .map(Draft::name)
                .toList();
    }
}
