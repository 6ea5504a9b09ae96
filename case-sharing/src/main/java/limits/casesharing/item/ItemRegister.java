package limits.casesharing.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import limits.casesharing.board.BoardQuery;
import limits.casesharing.board.Lock;
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

/** Answers {@link ItemRoll} from what the board keeps, and holds it until the transaction ends. */
public final class ItemRegister implements ItemRoll, OwnList {

    private static final String READERS = "ARRAY(SELECT person FROM item_reader WHERE item = i.item"
            + " AND taken_out_on IS NULL ORDER BY person) AS readers";

    private final JdbcClient board;
    private final ItemStepBoard diary;

    public ItemRegister(JdbcClient board) {
        this.board = board;
        this.diary = new ItemStepBoard(board);
    }

    @Override
    public Optional<ItemFile> item(InformationItem.Id item) {
        board.sql("SELECT " + Lock.ITEM.shared("?"))
                .param(item.toString())
                .query()
                .singleRow();
        return asItLies(item);
    }

    /** What is known of it at this moment, without holding it. */
    public Optional<ItemFile> asItLies(InformationItem.Id item) {
        return fileOf(item).first(board);
    }

    /** The same for whoever holds the item already. */
    static BoardQuery<ItemFile> fileOf(InformationItem.Id item) {
        return BoardQuery.of(
                "SELECT i.*, " + READERS + " FROM item i WHERE i.item = ?",
                (row, number) -> file(row),
                item.toString());
    }

    /** The items of a situation that this person gave or was ever named for, newest first. */
    List<ItemSheet> concerning(Situation.Id situation, Person person) {
        return board.sql("SELECT i.*, " + READERS + ", r.taken_out_on, r.understood FROM item i LEFT JOIN item_reader r"
                        + " ON r.item = i.item AND r.person = ? WHERE i.situation = ?"
                        + " AND (i.giver = ? OR r.person IS NOT NULL) ORDER BY i.shared_on DESC, i.item")
                .params(person.toString(), situation.toString(), person.toString())
                .query((row, number) -> sheet(row, person))
                .list();
    }

    @Override
    public boolean shows(InformationItem.Id item, Person person) {
        return board.sql("SELECT EXISTS (SELECT FROM item WHERE item = ? AND giver = ?)"
                        + " OR EXISTS (SELECT FROM item_reader WHERE item = ? AND person = ?)")
                .params(item.toString(), person.toString(), item.toString(), person.toString())
                .query(Boolean.class)
                .single();
    }

    /** The situation of an item; empty if there is no such item. */
    public Optional<Situation.Id> situationOf(InformationItem.Id item) {
        return board.sql("SELECT situation FROM item WHERE item = ?")
                .param(item.toString())
                .query((row, number) -> new Situation.Id(key(row, "situation")))
                .optional();
    }

    /** Items whose last day has passed and of which nobody has said so. */
    public List<InformationItem.Id> lapsedBefore(LocalDate day) {
        return board.sql("SELECT item FROM item WHERE expires_on < ? AND expired_on IS NULL AND withdrawn_on IS NULL"
                        + " ORDER BY expires_on, item")
                .param(day)
                .query((row, number) -> new InformationItem.Id(key(row, "item")))
                .list();
    }

    /** Items of a situation that are not over, of a kind that may live in a session alone. */
    List<InformationItem.Id> ofTheRound(Situation.Id situation) {
        return board.sql("SELECT item FROM item WHERE situation = ? AND ground = ? AND expired_on IS NULL"
                        + " AND withdrawn_on IS NULL ORDER BY item")
                .params(situation.toString(), Regime.A_ROUND.name())
                .query((row, number) -> new InformationItem.Id(key(row, "item")))
                .list();
    }

    /** A text that is to be destroyed. */
    public record DueText(InformationItem.Id item, int version) {}

    /** Texts whose day has come and of which nobody has said that they are destroyed. */
    public List<DueText> dueOn(LocalDate day) {
        return board.sql("SELECT item, version FROM item_text WHERE due_on <= ? AND destroyed_on IS NULL"
                        + " ORDER BY due_on, item, version")
                .param(day)
                .query((row, number) -> new DueText(new InformationItem.Id(key(row, "item")), row.getInt("version")))
                .list();
    }

    private ItemSheet sheet(ResultSet row, Person person) throws SQLException {
        var file = file(row);
        return new ItemSheet(
                file,
                day(row, "taken_out_on"),
                day(row, "corrected_on"),
                Optional.ofNullable(row.getString("contested_by")).map(ContestedBy::valueOf),
                row.getInt("understood") == file.version(),
                questions(file, person),
                diary.steps(file.id(), person));
    }

    private List<Disclosure.Open> questions(ItemFile file, Person person) {
        return board
                .sql("SELECT person, question FROM item_question WHERE item = ? ORDER BY asked_on, person, question")
                .param(file.id().toString())
                .query((row, number) -> new Disclosure.Open(
                        new Person(key(row, "person")), ItemQuestion.valueOf(row.getString("question"))))
                .list()
                .stream()
                .filter(one -> file.giver().equals(person) || one.reader().equals(person))
                .toList();
    }

    private static ItemFile file(ResultSet row) throws SQLException {
        return new ItemFile(
                new InformationItem.Id(key(row, "item")),
                new Situation.Id(key(row, "situation")),
                new Person(key(row, "giver")),
                new Organisation(key(row, "author")),
                facts(row),
                Category.valueOf(row.getString("category")),
                Purpose.valueOf(row.getString("purpose")),
                Regime.valueOf(row.getString("ground")),
                readers(row),
                Necessity.valueOf(row.getString("necessity")),
                ItemSource.valueOf(row.getString("source")),
                row.getBoolean("note_sealed"),
                row.getBoolean("declared_secret"),
                row.getObject("shared_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                day(row, "withdrawn_on"),
                row.getString("contested_by") != null,
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

    private static List<Person> readers(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("readers").getArray())
                .map(person -> new Person(new Key(person)))
                .toList();
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Key key(ResultSet row, String column) throws SQLException {
        return new Key(row.getString(column));
    }
}
