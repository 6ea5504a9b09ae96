package limits.casesharing.item;

import java.time.LocalDate;
import java.util.List;
import limits.casesharing.charter.Party;
import limits.casesharing.item.ItemEvent.*;
import limits.casesharing.item.ItemEvent.ItemEndedWithItsSession;
import limits.kernel.Actor;
import limits.kernel.Person;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes down what is known of each item, in the transaction of the decision. Whoever changes an item takes its row first,
 * and so waits for every reading that rests on it.
 */
public final class ItemBoard {

    private static final String COLUMNS =
            "item, situation, giver, author, profession, referent, secrecy_attested, task,"
                    + " intervenes, care, offence_basis, offence_opt_in, category, purpose, ground, necessity, source,"
                    + " note_sealed, declared_secret, shared_on, expires_on, text_version, charter, commitment, version";

    private static final String FACTS = "author = ?, profession = ?, referent = ?, secrecy_attested = ?, task = ?,"
            + " intervenes = ?, care = ?, offence_basis = ?, offence_opt_in = ?, ";

    private final JdbcClient board;
    private final ItemStepBoard diary;

    public ItemBoard(JdbcClient board) {
        this.board = board;
        this.diary = new ItemStepBoard(board);
    }

    @EventHandler
    void on(ItemEvent event, @SequenceNumber long version, @MetaDataValue("actor") Actor by) {
        if (event instanceof ItemShared it) {
            shared(it, version, by.person());
        } else {
            set(event, "version = ?", version);
            changed(event);
            diary.tell(event, version, by.person());
        }
    }

    private void changed(ItemEvent event) {
        switch (event) {
            case ItemShared it -> {}
            case ItemAcknowledged it -> ofReader(it, it.reader(), "understood = ?", it.version());
            case ItemAskedAbout it -> asked(it);
            case ItemQuestionAnswered it -> answered(it);
            case ItemExtended it -> named(it, it.readers());
            case ItemRestricted it -> it.readers().forEach(reader -> takenOut(it, reader));
            case ItemCorrected it -> corrected(it);
            case ItemContested it -> set(it, "contested_by = ?", it.who().name());
            case ItemContestResolved it -> set(it, "contested_by = NULL");
            case ItemWithdrawn it -> over(it, "withdrawn_on = ?");
            case ItemEndedWithItsSession it -> over(it, "withdrawn_on = ?");
            case ItemExpired it -> over(it, "expired_on = ?");
            case ItemTextDestroyed it ->
                board.sql("UPDATE item_text SET destroyed_on = ? WHERE item = ? AND version = ?")
                        .params(it.on(), it.item().toString(), it.version())
                        .update();
        }
    }

    /** In one statement, for it is what people wait for most often. */
    private void shared(ItemShared it, long version, Person by) {
        board.sql("WITH shared AS (INSERT INTO item (" + COLUMNS + ") VALUES (" + "?, ".repeat(24) + "?)"
                        + " RETURNING item, text_version), laid AS (INSERT INTO item_text (item, version)"
                        + " SELECT item, text_version FROM shared), named AS (INSERT INTO item_reader (item, person)"
                        + " SELECT shared.item, named.person FROM shared, unnest(?) AS named (person)) "
                        + ItemStepBoard.FIRST)
                .params(it.item().toString(), it.situation().toString())
                .params(it.giver().toString())
                .params(facts(it.author().toString(), it.facts()))
                .params(
                        it.category().name(),
                        it.purpose().name(),
                        it.ground().name(),
                        it.necessity().name(),
                        it.source().name())
                .params(it.noteSealed(), it.declaredSecret(), it.on(), it.expiresOn(), it.version())
                .params(it.charter().hex(), it.commitment().hex(), version)
                .param(it.readers().stream().map(Person::toString).toArray(String[]::new))
                .params(ItemStepBoard.first(it, version, by))
                .update();
    }

    private void corrected(ItemCorrected it) {
        board.sql("UPDATE item SET " + FACTS + "note_sealed = ?, text_version = ?, charter = ?, commitment = ?,"
                        + " corrected_on = ? WHERE item = ?")
                .params(facts(it.author().toString(), it.facts()))
                .params(it.noteSealed(), it.version(), it.charter().hex())
                .params(it.commitment().hex(), it.on(), it.item().toString())
                .update();
        due(it, it.oldUntil());
        laid(it, it.version());
        forget(it, "item = ?");
    }

    private void asked(ItemAskedAbout it) {
        board.sql("INSERT INTO item_question (item, person, question, asked_on) VALUES (?, ?, ?, ?)")
                .params(
                        it.item().toString(),
                        it.reader().toString(),
                        it.question().name(),
                        it.on())
                .update();
    }

    private void answered(ItemQuestionAnswered it) {
        var question = it.answer().question().name();
        forget(it, "item = ? AND person = ? AND question = ?", it.reader().toString(), question);
    }

    private void named(ItemEvent event, List<Person> readers) {
        readers.forEach(reader -> board.sql("INSERT INTO item_reader (item, person) VALUES (?, ?)"
                        + " ON CONFLICT (item, person) DO UPDATE SET taken_out_on = NULL")
                .params(event.item().toString(), reader.toString())
                .update());
    }

    private void takenOut(ItemRestricted it, Person reader) {
        ofReader(it, reader, "taken_out_on = ?", it.on());
        forget(it, "item = ? AND person = ?", reader.toString());
    }

    private void over(ItemEvent event, String since) {
        set(event, since, event.on());
        due(event, event.on());
        forget(event, "item = ?");
        set(event, "contested_by = NULL");
    }

    private void laid(ItemEvent event, int version) {
        board.sql("INSERT INTO item_text (item, version) VALUES (?, ?)")
                .params(event.item().toString(), version)
                .update();
    }

    /** Whatever still had no such day is due from this one on; what is due sooner stays so. */
    private void due(ItemEvent event, LocalDate on) {
        board.sql("UPDATE item_text SET due_on = least(due_on, ?) WHERE item = ? AND destroyed_on IS NULL")
                .params(on, event.item().toString())
                .update();
    }

    private void set(ItemEvent event, String what, Object... values) {
        board.sql("UPDATE item SET " + what + " WHERE item = ?")
                .params(List.of(values))
                .param(event.item().toString())
                .update();
    }

    private void ofReader(ItemEvent event, Person reader, String what, Object value) {
        board.sql("UPDATE item_reader SET " + what + " WHERE item = ? AND person = ?")
                .params(value, event.item().toString(), reader.toString())
                .update();
    }

    private void forget(ItemEvent event, String which, Object... values) {
        board.sql("DELETE FROM item_question WHERE " + which)
                .param(event.item().toString())
                .params(List.of(values))
                .update();
    }

    private static List<Object> facts(String author, Party facts) {
        return List.of(
                author,
                facts.profession().name(),
                facts.referent(),
                facts.secrecyAttested(),
                facts.task(),
                facts.intervenes(),
                facts.care(),
                facts.orgArt10Basis().name(),
                facts.art10OptIn());
    }
}
