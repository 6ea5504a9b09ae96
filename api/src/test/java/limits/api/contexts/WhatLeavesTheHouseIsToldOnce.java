package limits.api.contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.Replay;
import limits.api.eventlog.StableJson;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.published.Base;
import limits.published.Block;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.Published;
import limits.published.PublishedRelease;
import limits.published.ReleaseDelayed;
import limits.published.Series;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class WhatLeavesTheHouseIsToldOnce {

    private static final Catalogue.Version FIRST = new Catalogue.Version(1);
    private static final Catalogue CATALOGUE = new Catalogue(
            FIRST, Base.FIVE, List.of(new Place("59350")), List.of(Cell.total(Measure.SITUATIONS_OPENED)));
    private static final PublishedRelease SPRING = release("2026-Q2", 3);
    private static final ReleaseDelayed SUMMER = new ReleaseDelayed(Quarter.parse("2026-Q3"), FIRST);
    private static final Instant MORNING = Instant.parse("2026-07-31T06:00:00Z");
    private static final Actor CLOCK = Persona.ADMINISTRATOR.actor();

    private final Project.Id project = new Project.Id(FreshKey.draw());
    private final Databases databases = new Databases(PostgresForTests.freshDatabase());
    private final Engine engine = EngineForTests.over(databases);
    private final Border border = new Border(databases.as(Role.PUBLISHED), engine.log(Role.PUBLISHED));

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void reporting_finds_what_was_told_in_order() {
        tell(CATALOGUE, SPRING, SUMMER);
        assertThat(series().told()).containsExactly(CATALOGUE, SPRING, SUMMER);
        assertThat(series().releases(FIRST)).containsExactly(SPRING);
    }

    @Test
    void what_was_told_is_not_told_again() {
        tell(CATALOGUE);
        tell(CATALOGUE, SPRING);
        tell(CATALOGUE, SPRING);
        tell(CATALOGUE);
        assertThat(series().told()).containsExactly(CATALOGUE, SPRING);
    }

    @Test
    void a_house_that_holds_something_else_than_it_told_is_stopped() {
        tell(CATALOGUE, SPRING);
        assertThatIllegalStateException().isThrownBy(() -> tell(CATALOGUE, release("2026-Q2", 4), SUMMER));
        assertThat(series().told()).containsExactly(CATALOGUE, SPRING);
    }

    @Test
    void an_entry_says_the_hour_of_the_calendar() {
        tell(CATALOGUE);
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.draft().provenance()).contains("2026-07-31T06:00:00Z"));
    }

    @Test
    void reporting_reads_the_log_and_changes_nothing_in_it() {
        tell(CATALOGUE);
        var reading = databases.reading(Role.REPORTING, Role.PUBLISHED).template();
        assertThat(catchThrowable(() -> reading.update("DELETE FROM published.entry")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void tell(Published... all) {
        border.tell(project, List.of(all), CLOCK, MORNING);
        engine.sequencer(Role.PUBLISHED).catchUp();
    }

    private Series series() {
        var replay = new Replay(
                engine.reader(Role.PUBLISHED, Role.REPORTING),
                new EventNames(Series.vocabulary()),
                StableJson.mapper());
        return (Series) replay.standing(Series.STORY, project.key().text(), Long.MAX_VALUE);
    }

    private List<LogEntry> entries() {
        return engine.reader(Role.PUBLISHED, Role.REPORTING).story(project.key().text(), 0);
    }

    private static PublishedRelease release(String quarter, int blocks) {
        return new PublishedRelease(Quarter.parse(quarter), FIRST, List.of(new Block(blocks, Base.FIVE)));
    }
}
