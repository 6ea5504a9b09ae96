package limits.api.contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import limits.api.PostgresForTests;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.axon.Tally;
import limits.api.eventlog.axon.Tally.TallyCommand.Cap;
import limits.api.eventlog.axon.Tally.TallyCommand.Count;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** Two nodes decide on the same subjects; each remembers what it decided last, and neither is ever misled by it. */
@Tag("postgres")
class OnlyAnAppendRestsOnMemory {

    private final Tally.Id tally = Tally.Id.drawn();
    private final Actor coordinator = new Actor(
            new Person(Tally.Id.drawn().key()),
            Capacity.COORDINATOR,
            new Organisation(Tally.Id.drawn().key()));
    private final Logins logins = PostgresForTests.freshDatabase();
    private final Path keys =
            Path.of("target", "nodes-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    private final Node here = new Node(logins, keys);
    private final Node there = new Node(logins, keys);

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void a_decision_that_appends_does_not_look_at_what_is_stored() throws SQLException {
        count(here, 1);
        count(here, 2);
        asOwner("DELETE FROM governance.entry WHERE sequence = 1");
        assertThat(count(here, 4)).isEqualTo(7);
        assertThat(count(there, 8)).as("a node without memory").isEqualTo(13);
    }

    @Test
    void a_refusal_is_decided_again_on_what_is_stored() {
        count(here, 100);
        ask(there, new Cap(tally, 200));
        assertThat(count(here, 50)).isEqualTo(150);
    }

    @Test
    void a_refusal_that_still_holds_is_told() {
        count(here, 100);
        assertThatThrownBy(() -> count(here, 1)).isInstanceOf(Refused.class).hasMessage("tally.full");
        assertThat(count(here, 0)).isEqualTo(100);
    }

    @Test
    void whoever_is_supposed_to_be_the_first_and_is_not_hears_what_is_so() {
        UUID command = UUID.randomUUID();
        var ask = new Count(tally, 100);
        assertThat(here.desk.ask(ask, command, coordinator)).contains(100);
        assertThat(there.desk.ask(ask, command, coordinator))
                .as("done before, as this node did not know")
                .isEmpty();
        assertThatThrownBy(() -> there.desk.ask(new Count(tally, 1), command, coordinator))
                .isInstanceOfSatisfying(
                        Refused.class, taken -> assertThat(taken.reason()).isEqualTo(CommandRefusal.IDENTIFIER_TAKEN));
    }

    @Test
    void an_answer_without_an_event_is_given_again_from_what_is_stored() {
        count(here, 1);
        count(there, 10);
        assertThat(count(here, 0)).isEqualTo(11);
    }

    @Test
    void a_decision_on_an_old_memory_is_made_again_instead_of_being_told_it_came_second() {
        count(here, 1);
        count(there, 10);
        assertThat(count(here, 100 - 11)).isEqualTo(100);
        assertThat(here.engine.log(Role.GOVERNANCE).lastSequence(tally.toString()))
                .contains(2L);
    }

    @Test
    void an_old_memory_permits_nothing_that_is_refused_by_now() {
        count(here, 1);
        ask(there, new Cap(tally, 5));
        assertThatThrownBy(() -> count(here, 10)).isInstanceOf(Refused.class).hasMessage("tally.full");
    }

    @Test
    void who_trips_over_the_winner_on_a_board_decides_again() {
        here.board.meanwhile = () -> {
            countedBySomebodyElse(10);
            throw new DuplicateKeyException("the winner's row");
        };
        assertThat(count(here, 1)).as("nobody remembered it").isEqualTo(11);
    }

    @Test
    void who_comes_second_decides_again() {
        here.board.meanwhile = () -> countedBySomebodyElse(10);
        assertThat(count(here, 1)).as("supposed to be new").isEqualTo(11);
    }

    @Test
    void who_comes_second_again_is_told_so_by_the_commit() {
        here.board.meanwhile = () -> {
            countedBySomebodyElse(10);
            here.board.meanwhile = () -> countedBySomebodyElse(10);
        };
        assertThatThrownBy(() -> count(here, 1))
                .isInstanceOfSatisfying(
                        Refused.class, second -> assertThat(second.reason()).isEqualTo(CommandRefusal.CAME_SECOND));
        assertThat(count(here, 0)).isEqualTo(20);
    }

    @Test
    void what_was_rolled_back_is_forgotten() {
        count(here, 1);
        here.board.broken = true;
        assertThatThrownBy(() -> count(here, 10)).hasMessage("the board is broken");
        here.board.broken = false;
        assertThat(count(here, 2)).isEqualTo(3);
    }

    @Test
    void a_command_decided_twice_still_has_one_receipt() {
        count(here, 1);
        count(there, 10);
        UUID command = UUID.randomUUID();
        var ask = new Count(tally, 5);
        assertThat(here.desk.ask(ask, command, coordinator)).contains(16);
        assertThat(here.desk.ask(ask, command, coordinator)).as("done before").isEmpty();
        assertThat(count(there, 0)).isEqualTo(16);
    }

    @Test
    void two_nodes_and_eight_threads_that_count_at_once_lose_nothing() throws Exception {
        List<Callable<Integer>> askings = new ArrayList<>();
        for (int n = 0; n < 80; n++) {
            Node node = n % 2 == 0 ? here : there;
            askings.add(() -> countUntilTaken(node));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(askings)) {
                assertThat(done.get()).isBetween(1, 80);
            }
        }
        assertThat(count(here, 0)).isEqualTo(80);
        assertThat(here.engine.log(Role.GOVERNANCE).lastSequence(tally.toString()))
                .contains(79L);
    }

    /** As a person would who is told that another decision came first. */
    private int countUntilTaken(Node node) {
        while (true) {
            try {
                return count(node, 1);
            } catch (Refused second) {
                assertThat(second.reason()).isEqualTo(CommandRefusal.CAME_SECOND);
            }
        }
    }

    private int count(Node node, int by) {
        return (int) node.desk
                .ask(new Count(tally, by), UUID.randomUUID(), coordinator)
                .orElseThrow();
    }

    private void countedBySomebodyElse(int by) {
        CompletableFuture.runAsync(() -> count(there, by)).join();
    }

    private void ask(Node node, Cap cap) {
        node.desk.ask(cap, UUID.randomUUID(), coordinator);
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }
}
