package limits.api.contexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.database.Database;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.LogReader;
import limits.governance.board.GovernanceStories;
import limits.governance.board.ProjectBoard;
import limits.governance.project.CommuneList;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.governance.project.ProjectEvent;
import limits.governance.project.SteeringRoll;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Refused;
import limits.kernel.Words;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the wiring of every context promises, shown on the project room and a real PostgreSQL. */
@Tag("postgres")
class ACommandHasOneEffect {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Random SEEDED = new Random(20260302);

    private final Actor coordinator = actor(Capacity.COORDINATOR);
    private final Databases databases = new Databases(PostgresForTests.freshDatabase());
    private final Engine engine = EngineForTests.over(databases);
    private final BrittleBoard brittle = new BrittleBoard();
    private Context context;
    private CommandDesk desk;

    private LogReader told() {
        return EngineForTests.sequenced(engine, Role.GOVERNANCE);
    }

    @BeforeEach
    void open() {
        Database database = databases.as(Role.GOVERNANCE);
        SteeringRoll nobody = project -> false;
        CommuneList anywhere = commune -> true;
        context = new Wiring(database, GovernanceStories.vocabulary(), engine)
                .decides(Project.class)
                .answers(SteeringRoll.class, nobody)
                .answers(CommuneList.class, anywhere)
                .board(ProjectBoard.class, new ProjectBoard(database.client()))
                .board(BrittleBoard.class, brittle)
                .start();
        desk = new CommandDesk(List.of(context), new KeyedDigest(new byte[32]), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        context.close();
        databases.close();
    }

    @Test
    void sent_twice_it_is_done_once() {
        var ask = draft("Ensemble");
        UUID command = UUID.randomUUID();
        desk.ask(ask, command, coordinator);
        desk.ask(ask, command, coordinator);
        assertThat(told().head()).isEqualTo(1);
        assertThat(context.answer(ProjectBoard.class).projects()).hasSize(1);
    }

    @Test
    void eight_copies_that_arrive_together_are_done_once() throws Exception {
        var ask = draft("Ensemble");
        UUID command = UUID.randomUUID();
        try (var clients = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> copies = new ArrayList<>();
            for (int n = 0; n < 8; n++) {
                copies.add(() -> desk.ask(ask, command, coordinator).isEmpty());
            }
            for (var copy : clients.invokeAll(copies)) {
                assertThat(copy.get()).isTrue();
            }
        }
        assertThat(told().head()).isEqualTo(1);
    }

    @Test
    void the_same_identifier_for_something_else_is_refused() {
        UUID command = UUID.randomUUID();
        desk.ask(draft("Ensemble"), command, coordinator);
        assertRefused(() -> desk.ask(draft("Autre chose"), command, coordinator), CommandRefusal.IDENTIFIER_TAKEN);
        assertThat(told().head()).isEqualTo(1);
    }

    @Test
    void two_persons_may_draw_the_same_identifier() {
        UUID command = UUID.randomUUID();
        desk.ask(draft("Ensemble"), command, coordinator);
        desk.ask(draft("Autre chose"), command, actor(Capacity.COORDINATOR));
        assertThat(told().head()).isEqualTo(2);
    }

    @Test
    void a_refusal_leaves_no_receipt_so_asking_again_asks_again() {
        var ask = draft("Ensemble");
        desk.ask(ask, UUID.randomUUID(), coordinator);
        UUID again = UUID.randomUUID();
        for (int n = 0; n < 2; n++) {
            assertThatThrownBy(() -> desk.ask(ask, again, coordinator))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.reason().name()).isEqualTo("ALREADY_DRAFTED"));
        }
    }

    @Test
    void a_mandate_that_the_command_does_not_name_is_refused_also_when_the_command_was_done() {
        var ask = draft("Ensemble");
        UUID command = UUID.randomUUID();
        desk.ask(ask, command, coordinator);
        for (Capacity capacity : Capacity.values()) {
            if (!ask.openTo().contains(capacity)) {
                var same = new Actor(coordinator.person(), capacity, coordinator.organisation());
                assertRefused(() -> desk.ask(ask, command, same), CommandRefusal.NOT_YOURS_TO_ASK);
            }
        }
        assertThat(told().head()).isEqualTo(1);
    }

    @Test
    void a_board_that_fails_fails_the_decision_and_nothing_stays() {
        brittle.broken = true;
        var ask = draft("Ensemble");
        UUID command = UUID.randomUUID();
        assertThatThrownBy(() -> desk.ask(ask, command, coordinator)).hasMessageContaining("the board broke");
        assertThat(told().head()).isZero();
        assertThat(context.answer(ProjectBoard.class).projects()).isEmpty();
        brittle.broken = false;
        desk.ask(ask, command, coordinator);
        assertThat(told().head()).isEqualTo(1);
    }

    @Test
    void the_entry_says_who_under_which_mandate_when_and_by_which_command() {
        UUID command = UUID.randomUUID();
        desk.ask(draft("Ensemble"), command, coordinator);
        var entry = told().at(1).orElseThrow().draft();
        assertThat(entry.name()).isEqualTo("governance.project-drafted");
        assertThat(entry.provenance())
                .contains(coordinator.person().toString(), "\"COORDINATOR\"", command.toString(), NOON.toString());
    }

    @Test
    void no_context_runs_without_transactions() {
        assertThat(context.axon().getComponent(TransactionManager.class))
                .isNotNull()
                .isNotInstanceOf(NoTransactionManager.class);
    }

    private static void assertRefused(Callable<?> ask, Refused.Reason reason) {
        assertThatThrownBy(ask::call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static DraftProject draft(String title) {
        return DraftProject.forThreeYears(
                new Project.Id(key()),
                new Words(title),
                LeadAuthority.MUNICIPALITY,
                new Organisation(key()),
                List.of(new Area("59350")),
                LocalDate.of(2026, 3, 1));
    }

    private static Actor actor(Capacity capacity) {
        return new Actor(new Person(key()), capacity, new Organisation(key()));
    }

    private static Key key() {
        byte[] bytes = new byte[20];
        SEEDED.nextBytes(bytes);
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** A board that fails on demand. */
    static final class BrittleBoard {

        private boolean broken;

        @EventHandler
        void on(ProjectEvent event) {
            if (broken) {
                throw new IllegalStateException("the board broke");
            }
        }
    }
}
