package limits.casesharing.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Party;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.sealing.Commitment;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers {@link ItemRoll} from what the board keeps, and keeps each row it read until the transaction ends. */
public final class ItemRegister implements ItemRoll {

    private final JdbcClient board;

    public ItemRegister(JdbcClient board) {
        this.board = board;
    }

    @Override
    public Optional<ItemFile> item(InformationItem.Id item) {
        return board.sql("SELECT * FROM item WHERE item = ? FOR SHARE")
                .param(item.toString())
                .query((row, number) -> file(row))
                .optional();
    }

    /** The items of a situation that this person gave or is named for, newest first. */
    List<ItemFile> concerning(Situation.Id situation, Person person) {
        return board.sql("SELECT * FROM item i WHERE i.situation = ? AND (i.giver = ? OR EXISTS"
                        + " (SELECT 1 FROM item_reader r WHERE r.item = i.item AND r.person = ?))"
                        + " ORDER BY i.shared_on DESC, i.item")
                .params(situation.toString(), person.toString(), person.toString())
                .query((row, number) -> file(row))
                .list();
    }

    private ItemFile file(ResultSet row) throws SQLException {
        var id = new InformationItem.Id(key(row, "item"));
        return new ItemFile(
                id,
                new Situation.Id(key(row, "situation")),
                new Person(key(row, "giver")),
                new Organisation(key(row, "author")),
                facts(row),
                Category.valueOf(row.getString("category")),
                Purpose.valueOf(row.getString("purpose")),
                Regime.valueOf(row.getString("ground")),
                readers(id),
                Necessity.valueOf(row.getString("necessity")),
                row.getBoolean("note_sealed"),
                row.getBoolean("declared_secret"),
                row.getObject("shared_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                Optional.ofNullable(row.getObject("withdrawn_on", LocalDate.class)),
                row.getInt("text_version"),
                new Fingerprint(row.getString("charter")),
                new Commitment(row.getString("commitment")),
                row.getLong("version"));
    }

    /** A giver was in the group, designated, signed and free of conflict, or nothing would have been shared. */
    private static Party facts(ResultSet row) throws SQLException {
        return new Party(
                Profession.valueOf(row.getString("profession")),
                Capacity.MEMBER,
                row.getBoolean("referent"),
                true,
                true,
                true,
                true,
                false,
                true,
                row.getBoolean("secrecy_attested"),
                row.getBoolean("task"),
                row.getBoolean("intervenes"),
                row.getBoolean("care"),
                false,
                OffenceBasis.valueOf(row.getString("offence_basis")),
                row.getBoolean("offence_opt_in"));
    }

    private List<Person> readers(InformationItem.Id item) {
        return board.sql("SELECT person FROM item_reader WHERE item = ? ORDER BY person")
                .param(item.toString())
                .query((row, number) -> new Person(new Key(row.getString(1))))
                .list();
    }

    private static Key key(ResultSet row, String column) throws SQLException {
        return new Key(row.getString(column));
    }
}
