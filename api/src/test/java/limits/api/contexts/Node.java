package limits.api.contexts;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import limits.api.EngineForTests;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.eventlog.axon.Tally;
import limits.api.eventlog.axon.Tally.TallyEvent;
import org.axonframework.eventhandling.EventHandler;

/** One application node with its own memory, and a board that can be made to fail. */
final class Node implements AutoCloseable {

    final Databases databases;
    final Engine engine;
    final Context context;
    final CommandDesk desk;
    final Brittle board = new Brittle();

    Node(Logins logins, Path keys) {
        databases = new Databases(logins);
        engine = EngineForTests.over(databases, keys);
        context = new Wiring(databases.as(Role.GOVERNANCE), Tally.VOCABULARY, engine)
                .decides(Tally.class)
                .board(Brittle.class, board)
                .start();
        desk = new CommandDesk(List.of(context), new KeyedDigest(new byte[32]), Clock.systemUTC());
    }

    @Override
    public void close() {
        context.close();
        engine.close();
        databases.close();
    }

    /** A board that fails when told to, or once after what another is about to do. */
    static final class Brittle {

        volatile boolean broken;
        volatile Runnable meanwhile = () -> {};

        @EventHandler
        void on(TallyEvent event) {
            if (broken) {
                throw new IllegalStateException("the board is broken");
            }
            Runnable other = meanwhile;
            meanwhile = () -> {};
            other.run();
        }
    }
}
