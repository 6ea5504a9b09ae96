package limits.governance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.governance.partner.Category;
import limits.governance.partner.Channel;
import limits.governance.partner.Circle;
import limits.governance.partner.Objective;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerEvent.InterestInActingRecorded;
import limits.governance.partner.PartnerEvent.PartnerEngaged;
import limits.governance.partner.PartnerEvent.PartnerIdentified;
import limits.governance.partner.PartnerEvent.PartnerInformed;
import limits.governance.partner.PartnerEvent.PartnerVoiceNamed;
import limits.governance.partner.PartnerEvent.PartnerWithdrawn;
import limits.governance.partner.PartnerEvent.ReluctanceRecorded;
import limits.governance.partner.PartnerEvent.UsefulnessRecorded;
import limits.governance.partner.Usefulness;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.ParisTime;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is counted on, and how far each has come. Guidelines §1.1, 1.2. */
public final class PartnerBoard {

    private final JdbcClient jdbc;

    public PartnerBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PartnerSheet> partner(Partner.Id partner) {
        return jdbc.sql("SELECT * FROM partner WHERE partner = ?")
                .param(partner.toString())
                .query((row, n) -> sheet(row))
                .optional();
    }

    /** Every partner of a project, the first circle first, then by name. */
    public List<PartnerSheet> partnersOf(Project.Id project) {
        return jdbc.sql("SELECT * FROM partner WHERE project = ? ORDER BY circle, name, partner")
                .param(project.toString())
                .query((row, n) -> sheet(row))
                .list();
    }

    /** The easily forgotten kinds of §1.2 that this project has not yet told; empty when each has been. */
    public List<Category> forgottenBy(Project.Id project) {
        var told = partnersOf(project).stream()
                .filter(partner -> partner.informedOn() != null)
                .map(PartnerSheet::category)
                .toList();
        return Stream.of(Category.values())
                .filter(Category::easilyForgotten)
                .filter(kind -> !told.contains(kind))
                .toList();
    }

    @EventHandler
    void on(PartnerIdentified event) {
        jdbc.sql("INSERT INTO partner (partner, project, name, category, circle) VALUES (?, ?, ?, ?, ?)")
                .params(event.partner().toString(), event.project().toString())
                .params(
                        event.name().text(),
                        event.category().name(),
                        event.circle().name())
                .update();
    }

    @EventHandler
    void on(PartnerInformed event) {
        jdbc.sql("""
                UPDATE partner SET informed_on = ?, informed_by = ?,
                       state = CASE WHEN state = 'IDENTIFIED' THEN 'INFORMED' ELSE state END WHERE partner = ?
                """)
                .params(event.on(), event.channel().name(), event.partner().toString())
                .update();
    }

    @EventHandler
    void on(InterestInActingRecorded event) {
        jdbc.sql("UPDATE partner SET objective = ?, interest = ? WHERE partner = ?")
                .params(
                        event.objective().name(),
                        event.interest().text(),
                        event.partner().toString())
                .update();
    }

    @EventHandler
    void on(ReluctanceRecorded event) {
        jdbc.sql("UPDATE partner SET state = 'RESERVED', reluctance = ?, engaged_from = NULL WHERE partner = ?")
                .params(event.reason().text(), event.partner().toString())
                .update();
    }

    @EventHandler
    void on(PartnerEngaged event) {
        jdbc.sql("UPDATE partner SET state = 'ENGAGED', engaged_from = ?, voice = NULL WHERE partner = ?")
                .params(event.from(), event.partner().toString())
                .update();
    }

    @EventHandler
    void on(PartnerVoiceNamed event) {
        jdbc.sql("UPDATE partner SET voice = ? WHERE partner = ?")
                .params(event.voice().toString(), event.partner().toString())
                .update();
    }

    @EventHandler
    void on(
            UsefulnessRecorded event,
            @MetaDataValue(value = "at", required = true) Instant at,
            @MetaDataValue(value = "actor", required = true) Actor by) {
        jdbc.sql("UPDATE partner SET usefulness = ?, usefulness_why = ?, usefulness_on = ?, usefulness_own = ?"
                        + " WHERE partner = ?")
                .params(event.usefulness().name(), event.reason().text(), ParisTime.dayOf(at))
                .params(by.capacity() == Capacity.STEERING, event.partner().toString())
                .update();
    }

    @EventHandler
    void on(PartnerWithdrawn event) {
        jdbc.sql("UPDATE partner SET state = 'WITHDRAWN', withdrawn_for = ?, engaged_from = NULL WHERE partner = ?")
                .params(event.reason().text(), event.partner().toString())
                .update();
    }

    private static PartnerSheet sheet(ResultSet row) throws SQLException {
        return new PartnerSheet(
                new Partner.Id(Columns.key(row, "partner")),
                new Project.Id(Columns.key(row, "project")),
                Columns.words(row, "name"),
                Category.valueOf(row.getString("category")),
                Circle.valueOf(row.getString("circle")),
                PartnerSheet.State.valueOf(row.getString("state")),
                Columns.day(row, "informed_on"),
                constant(Channel.class, row.getString("informed_by")),
                constant(Objective.class, row.getString("objective")),
                Columns.wordsIfAny(row, "interest"),
                Columns.wordsIfAny(row, "reluctance"),
                Columns.day(row, "engaged_from"),
                Columns.wordsIfAny(row, "withdrawn_for"),
                voice(row),
                usefulness(row));
    }

    private static @Nullable Organisation voice(ResultSet row) throws SQLException {
        String voice = row.getString("voice");
        return voice == null ? null : new Organisation(new Key(voice));
    }

    private static PartnerSheet.@Nullable Opinion usefulness(ResultSet row) throws SQLException {
        var usefulness = constant(Usefulness.class, row.getString("usefulness"));
        return usefulness == null
                ? null
                : new PartnerSheet.Opinion(
                        usefulness,
                        Columns.words(row, "usefulness_why"),
                        row.getObject("usefulness_on", LocalDate.class),
                        row.getBoolean("usefulness_own"));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
