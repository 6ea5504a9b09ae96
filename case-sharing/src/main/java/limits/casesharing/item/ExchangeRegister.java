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
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterRegister;
import limits.casesharing.charter.CharterRoll.VersionInForce;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupRegister;
import limits.casesharing.group.Membership;
import limits.casesharing.session.SessionRegister;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers {@link ExchangeRoll} in two round trips: every lock in its order, then, in a breath that sees what has committed
 * before the last of them was had, every fact. Which group a situation belongs to and which charter a group works under
 * never changes, so it may be found before.
 */
public final class ExchangeRegister implements ExchangeRoll {

    private static final String HOLD = "SELECT s.situation, s.in_group, g.charter, "
            + String.join(
                    ", ",
                    Lock.GROUP.shared("s.in_group"),
                    Lock.CHARTER.shared("g.charter"),
                    Lock.SITUATION.shared("s.situation"),
                    Lock.SESSIONS.shared("s.in_group"));

    private static final String WHERE = " FROM situation s JOIN ad_hoc_group g ON g.ad_hoc_group = s.in_group";

    private static final String SITUATION = HOLD + WHERE + " WHERE s.situation = ?";

    private static final String ITEM =
            HOLD + ", " + Lock.ITEM.shared("i.item") + WHERE + " JOIN item i USING (situation) WHERE i.item = ?";

    private record Place(Situation.Id situation, Group.Id group, Charter.Id charter) {}

    private final JdbcClient locks;
    private final JdbcOperations facts;

    /**
     * @param locks takes hold
     * @param facts asks in the same transaction
     */
    public ExchangeRegister(JdbcClient locks, JdbcOperations facts) {
        this.locks = locks;
        this.facts = facts;
    }

    @Override
    public Optional<Around> around(Situation.Id situation, Instant at) {
        return held(SITUATION, situation.key()).flatMap(place -> {
            var breath = new Breath();
            var around = new Facts(place, at, breath);
            breath.taken(facts);
            return around.told();
        });
    }

    @Override
    public Optional<Lying> item(InformationItem.Id item, Instant at) {
        return held(ITEM, item.key()).flatMap(place -> {
            var breath = new Breath();
            var file = breath.ask(ItemRegister.fileOf(item));
            var around = new Facts(place, at, breath);
            breath.taken(facts);
            return around.told().map(told -> new Lying(file.get().getFirst(), told));
        });
    }

    private Optional<Place> held(String sql, Key key) {
        return BoardQuery.of(
                        sql,
                        (row, number) -> new Place(
                                new Situation.Id(new Key(row.getString("situation"))),
                                new Group.Id(new Key(row.getString("in_group"))),
                                new Charter.Id(new Key(row.getString("charter")))),
                        key.text())
                .first(locks);
    }

    private static final class Facts {

        private final Instant at;
        private final Supplier<List<SituationFile>> file;
        private final Supplier<List<Membership>> group;
        private final Supplier<List<Optional<VersionInForce>>> version;
        private final Supplier<List<Table>> table;

        private Facts(Place place, Instant at, Breath breath) {
            this.at = at;
            this.file = breath.ask(SituationRegister.fileOf(place.situation()));
            this.group = breath.ask(GroupRegister.membersOf(place.group()));
            this.version = breath.ask(CharterRegister.inForceOf(place.charter(), ParisTime.dayOf(at)));
            this.table = breath.ask(SessionRegister.tableOf(place.situation(), at));
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
