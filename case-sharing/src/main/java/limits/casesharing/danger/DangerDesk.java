package limits.casesharing.danger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.ListShown;
import limits.casesharing.accesslog.AccessLogEvent.Shown;
import limits.casesharing.casefile.Situation;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where reports are seen: an author sees her own, the data protection officer sees all, nobody else sees any. Each asking
 * is entered.
 */
public final class DangerDesk {

    private final JdbcClient board;
    private final AccessLog log;
    private final Supplier<Key> draw;

    /** @param draw gives a key that nobody can guess, another each time */
    public DangerDesk(JdbcClient board, AccessLog log, Supplier<Key> draw) {
        this.board = board;
        this.log = log;
        this.draw = draw;
    }

    /** What the one who asks may see, newest first. */
    public List<DangerStub> reports(Actor by, Instant at) {
        log.note(new ListShown(draw.get(), by, Shown.DANGER_REPORTS, at));
        boolean officer = by.capacity() == Capacity.DATA_PROTECTION_OFFICER;
        return board.sql("SELECT * FROM danger_report WHERE ? OR author = ? ORDER BY on_day DESC, report")
                .params(officer, by.person().toString())
                .query((row, number) -> stub(row))
                .list();
    }

    private static DangerStub stub(ResultSet row) throws SQLException {
        return new DangerStub(
                new DangerReport.Id(new Key(row.getString("report"))),
                new Person(new Key(row.getString("author"))),
                Addressee.valueOf(row.getString("addressee")),
                row.getObject("on_day", LocalDate.class),
                Optional.ofNullable(row.getString("situation")).map(key -> new Situation.Id(new Key(key))),
                Optional.ofNullable(row.getObject("copy_sent_on", LocalDate.class)));
    }
}
