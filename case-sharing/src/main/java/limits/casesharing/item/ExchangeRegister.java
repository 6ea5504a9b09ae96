package limits.casesharing.item;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import limits.casesharing.board.BoardQuery;
import limits.casesharing.board.Breath;
import limits.casesharing.board.Lock;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.SituationRegister;
import limits.casesharing.casefile.TableRoll.Table;
import limits.casesharing.charter.CharterRegister;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.group.GroupRegister;
import limits.casesharing.group.Membership;
import limits.casesharing.session.SessionRegister;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Answers {@link ExchangeRoll} in one round trip: every lock in its order, then every fact. Each question is a statement of
 * its own, so that it sees what has committed before the last of the locks was had.
 */
public final class ExchangeRegister implements ExchangeRoll {

    private static final String HOLD = "SELECT "
            + String.join(
                    ", ",
                    Lock.GROUP.shared("s.in_group"),
                    Lock.CHARTER.shared("g.charter"),
                    Lock.SITUATION.shared("s.situation"),
                    Lock.SESSIONS.shared("s.in_group"));

    private static final String WHERE = " FROM situation s JOIN ad_hoc_group g ON g.ad_hoc_group = s.in_group";

    private static final Way BY_SITUATION = Way.of(HOLD + WHERE, WHERE + " WHERE s.situation = ?");

    private static final Way BY_ITEM = Way.of(
            HOLD + ", " + Lock.ITEM.shared("i.item") + WHERE + " JOIN item i USING (situation)",
            WHERE + " JOIN item i USING (situation) WHERE i.item = ?");

    private final JdbcOperations board;

    /** @param board asks in the transaction of whoever decides */
    public ExchangeRegister(JdbcOperations board) {
        this.board = board;
    }

    @Override
    public Optional<Around> around(Situation.Id situation, Instant at) {
        var breath = new Breath();
        var around = new Facts(BY_SITUATION, situation.key(), at, breath);
        breath.taken(board);
        return around.told();
    }

    @Override
    public Optional<Lying> item(InformationItem.Id item, Instant at) {
        var breath = new Breath();
        var around = new Facts(BY_ITEM, item.key(), at, breath);
        var file = breath.ask(ItemRegister.fileOf(item));
        breath.taken(board);
        return around.told().map(told -> new Lying(file.get().getFirst(), told));
    }

    /**
     * What finds everything from one key: an item's situation, a situation's group and a group's charter never change, so
     * that each question may look for them itself.
     */
    private record Way(String hold, String situation, String group, String charter) {

        static Way of(String hold, String where) {
            return new Way(
                    hold + where.substring(where.indexOf(" WHERE ")),
                    "(SELECT s.situation" + where + ")",
                    "(SELECT s.in_group" + where + ")",
                    "(SELECT g.charter" + where + ")");
        }
    }

    private static final class Facts {

        private final Instant at;
        private final Supplier<List<SituationFile>> file;
        private final Supplier<List<Membership>> group;
        private final Supplier<List<Optional<VersionInForce>>> version;
        private final Supplier<List<Table>> table;

        /** Takes hold first. */
        private Facts(Way way, Key key, Instant at, Breath breath) {
            this.at = at;
            breath.ask(BoardQuery.of(way.hold(), (row, number) -> number, key.text()));
            this.file = breath.ask(SituationRegister.fileOf(way.situation(), key));
            this.group = breath.ask(GroupRegister.membersOf(way.group(), key));
            this.version = breath.ask(CharterRegister.inForceOf(way.charter(), key, ParisTime.dayOf(at)));
            this.table = breath.ask(SessionRegister.tableOf(way.situation(), key, at));
        }

        private Optional<Around> told() {
            return file.get().stream()
                    .findFirst()
                    .map(there -> new Around(
                            there,
                            group.get(),
                            version.get().stream().findFirst().flatMap(found -> found),
                            table.get().stream().findFirst(),
                            at));
        }
    }
}
