package limits.casesharing.item;

import limits.casesharing.item.ItemEvent.ItemShared;
import limits.casesharing.item.ItemEvent.ItemWithdrawn;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what is known of each item, in the transaction of the decision. */
public final class ItemBoard {

    private static final String COLUMNS =
            "item, situation, giver, author, profession, referent, secrecy_attested, task,"
                    + " intervenes, care, offence_basis, offence_opt_in, category, purpose, ground, necessity, note_sealed,"
                    + " declared_secret, shared_on, expires_on, text_version, charter, commitment, version";

    private final JdbcClient board;

    public ItemBoard(JdbcClient board) {
        this.board = board;
    }

    @EventHandler
    void on(ItemEvent event, @SequenceNumber long version) {
        switch (event) {
            case ItemShared it -> shared(it, version);
            case ItemWithdrawn it ->
                board.sql("UPDATE item SET withdrawn_on = ?, version = ? WHERE item = ?")
                        .params(it.on(), version, it.item().toString())
                        .update();
        }
    }

    private void shared(ItemShared it, long version) {
        var facts = it.facts();
        board.sql("INSERT INTO item (" + COLUMNS + ") VALUES (" + "?, ".repeat(23) + "?)")
                .params(it.item().toString(), it.situation().toString())
                .params(
                        it.giver().toString(),
                        it.author().toString(),
                        facts.profession().name(),
                        facts.referent())
                .params(facts.secrecyAttested(), facts.task(), facts.intervenes(), facts.care())
                .params(facts.orgArt10Basis().name(), facts.art10OptIn())
                .params(
                        it.category().name(),
                        it.purpose().name(),
                        it.ground().name(),
                        it.necessity().name())
                .params(it.noteSealed(), it.declaredSecret(), it.on(), it.expiresOn(), it.version())
                .params(it.charter().hex(), it.commitment().hex(), version)
                .update();
        it.readers()
                .forEach(reader -> board.sql("INSERT INTO item_reader (item, person) VALUES (?, ?)")
                        .params(it.item().toString(), reader.toString())
                        .update());
    }
}
