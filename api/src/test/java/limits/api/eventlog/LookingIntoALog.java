package limits.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A log is looked into a page at a time, both ways, by what is stored to the byte. */
@Tag("postgres")
class LookingIntoALog {

    private static Databases databases;
    private static LogReader log;

    @BeforeAll
    static void six_entries() {
        databases = new Databases(PostgresForTests.freshDatabase());
        var engine = EngineForTests.over(databases);
        List<Draft> drafts = List.of(
                draft(1, "Tree", "tree.planted", "{\"kind\":\"OAK\"}"),
                draft(2, "Tree", "tree.planted", "{\"kind\":\"ASH\"}"),
                draft(3, "Bird", "bird.seen", "{\"kind\":\"OAK%\"}"),
                draft(4, "Tree", "tree.felled", "{\"kind\":\"ASH\"}"),
                draft(5, "Bird", "bird.gone", "{}"),
                draft(6, "Tree", "tree.planted", "{\"kind\":\"OAK\"}"));
        databases
                .as(Role.PUBLISHED)
                .transaction()
                .executeWithoutResult(status -> engine.log(Role.PUBLISHED).append(drafts));
        log = EngineForTests.sequenced(engine, Role.PUBLISHED);
    }

    @AfterAll
    static void close() {
        databases.close();
    }

    @Test
    void pages_go_backwards_from_the_nearest_and_forwards_in_order() {
        assertThat(positions(log.before(5, 2, Wanted.EVERYTHING))).containsExactly(4L, 3L);
        assertThat(positions(log.after(4, 9, Wanted.EVERYTHING))).containsExactly(5L, 6L);
        assertThat(log.before(1, 9, Wanted.EVERYTHING)).isEmpty();
    }

    @Test
    void entries_of_one_story_are_found() {
        assertThat(positions(log.before(Long.MAX_VALUE, 9, Wanted.ofStory("Bird"))))
                .containsExactly(5L, 3L);
        assertThat(log.after(0, 9, Wanted.ofStory("Fish"))).isEmpty();
    }

    @Test
    void either_a_name_or_a_text_of_the_payload_will_do() {
        var wanted = Wanted.either(List.of("bird.gone", "tree.felled"), List.of("\"kind\":\"OAK\""));
        assertThat(positions(log.after(0, 9, wanted))).containsExactly(1L, 4L, 5L, 6L);
        assertThat(positions(log.after(0, 9, Wanted.either(List.of(), List.of("OAK%")))))
                .containsExactly(3L);
        assertThat(positions(log.after(0, 9, Wanted.either(List.of("bird.seen"), List.of()))))
                .containsExactly(3L);
    }

    private static List<Long> positions(List<LogEntry> entries) {
        return entries.stream().map(LogEntry::position).toList();
    }

    private static Draft draft(int number, String story, String name, String payload) {
        return new Draft(
                new UUID(0, number), story, Persona.key("stream " + number).text(), 0, name, 1, payload, "{}");
    }
}
