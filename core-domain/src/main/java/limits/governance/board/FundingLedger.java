package limits.governance.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.PlannedAction;
import limits.governance.funding.Funding;
import limits.governance.funding.FundingEvent.*;
import limits.governance.funding.FundingSource;
import limits.kernel.Euros;
import limits.kernel.ParisTime;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The money of the action plans, as people look at it. Guidelines §1.1, 1.6. */
public final class FundingLedger {

    private final JdbcClient jdbc;

    public FundingLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fundings of a plan, earliest request first. */
    public List<FundingSheet> fundingsOf(ActionPlan.Id plan) {
        return jdbc.sql("SELECT * FROM funding WHERE plan = ? ORDER BY place")
                .param(plan.toString())
                .query((row, n) -> sheet(row))
                .list();
    }

    public Optional<FundingSheet> funding(Funding.Id funding) {
        return jdbc.sql("SELECT * FROM funding WHERE funding = ?")
                .param(funding.toString())
                .query((row, n) -> sheet(row))
                .optional();
    }

    /** Requested, committed, allocated and spent over all fundings of a plan that were not declined. */
    public FundingSheet.Figures figures(ActionPlan.Id plan) {
        return fundingsOf(plan).stream()
                .map(FundingSheet::figures)
                .reduce(FundingSheet.Figures.NONE, FundingSheet.Figures::plus);
    }

    @EventHandler
    void on(FundingRequested event) {
        jdbc.sql("INSERT INTO funding (funding, plan, source, requested_cents) VALUES (?, ?, ?, ?)")
                .params(event.funding().toString(), event.plan().toString())
                .params(event.source().name(), event.amount().cents())
                .update();
    }

    @EventHandler
    void on(FundingPledged event) {
        jdbc.sql("UPDATE funding SET stage = 'PLEDGED', pledged_cents = ? WHERE funding = ?")
                .params(event.amount().cents(), event.funding().toString())
                .update();
    }

    @EventHandler
    void on(FundingCommitted event) {
        jdbc.sql("UPDATE funding SET stage = 'COMMITTED', committed_cents = ?, act = ? WHERE funding = ?")
                .params(
                        event.amount().cents(),
                        event.act().text(),
                        event.funding().toString())
                .update();
    }

    @EventHandler
    void on(FundingAllocated event) {
        jdbc.sql("""
                INSERT INTO funding_allocation AS share (funding, action, allocated_cents) VALUES (?, ?, ?)
                ON CONFLICT (funding, action)
                DO UPDATE SET allocated_cents = share.allocated_cents + excluded.allocated_cents
                """)
                .params(event.funding().toString(), event.action().toString())
                .param(event.amount().cents())
                .update();
    }

    @EventHandler
    void on(ExpenditureRecorded event, @MetaDataValue(value = "at", required = true) Instant at) {
        var funding = event.funding().toString();
        var action = event.action().toString();
        jdbc.sql("UPDATE funding_allocation SET spent_cents = spent_cents + ? WHERE funding = ? AND action = ?")
                .params(event.amount().cents(), funding, action)
                .update();
        jdbc.sql("INSERT INTO funding_expenditure (funding, action, on_day, spent_cents, evidence)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(funding, action, ParisTime.dayOf(at))
                .params(event.amount().cents(), event.evidence().text())
                .update();
    }

    @EventHandler
    void on(FundingDeclined event) {
        jdbc.sql("UPDATE funding SET stage = 'DECLINED', declined = ? WHERE funding = ?")
                .params(event.reason().text(), event.funding().toString())
                .update();
    }

    private FundingSheet sheet(ResultSet row) throws SQLException {
        var funding = row.getString("funding");
        return new FundingSheet(
                new Funding.Id(Columns.key(row, "funding")),
                new ActionPlan.Id(Columns.key(row, "plan")),
                FundingSource.valueOf(row.getString("source")),
                FundingSheet.Stage.valueOf(row.getString("stage")),
                new Euros(row.getLong("requested_cents")),
                new Euros(row.getLong("pledged_cents")),
                new Euros(row.getLong("committed_cents")),
                Columns.wordsIfAny(row, "act"),
                Columns.wordsIfAny(row, "declined"),
                shares(funding),
                expenditures(funding));
    }

    private List<FundingSheet.Share> shares(String funding) {
        return jdbc.sql("SELECT * FROM funding_allocation WHERE funding = ? ORDER BY action")
                .param(funding)
                .query((row, n) -> new FundingSheet.Share(
                        new PlannedAction.Id(Columns.key(row, "action")),
                        new Euros(row.getLong("allocated_cents")),
                        new Euros(row.getLong("spent_cents"))))
                .list();
    }

    private List<FundingSheet.Expenditure> expenditures(String funding) {
        return jdbc.sql("SELECT * FROM funding_expenditure WHERE funding = ? ORDER BY place")
                .param(funding)
                .query((row, n) -> new FundingSheet.Expenditure(
                        new PlannedAction.Id(Columns.key(row, "action")),
                        Columns.day(row, "on_day"),
                        new Euros(row.getLong("spent_cents")),
                        Columns.words(row, "evidence")))
                .list();
    }
}
