package limits.reporting.shelf;

import limits.governance.funding.Funding;
import limits.governance.funding.FundingEvent.FundingAllocated;
import limits.governance.funding.FundingEvent.FundingCommitted;
import limits.governance.funding.FundingEvent.FundingRequested;
import limits.governance.project.Project;
import limits.kernel.Euros;
import limits.reporting.shelf.GovernanceFigures.Money;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hears what is asked, promised and allocated, and adds it up for a whole project; never hears what is spent. Guidelines §1.1, 1.6. */
final class MoneyFigures {

    private final JdbcClient sql;
    private final Heard heard;

    MoneyFigures(JdbcClient sql) {
        this.sql = sql;
        heard = new Heard(sql, "money");
    }

    Money of(Project.Id project) {
        return sql.sql("""
                SELECT coalesce(sum(requested), 0)::bigint AS requested, coalesce(sum(committed), 0)::bigint AS committed,
                       coalesce(sum(allocated), 0)::bigint AS allocated
                FROM funding_heard JOIN plan_heard USING (plan) WHERE project = ?""")
                .param(project.toString())
                .query((row, n) -> new Money(
                        new Euros(row.getLong("requested")),
                        new Euros(row.getLong("committed")),
                        new Euros(row.getLong("allocated"))))
                .single();
    }

    @EventHandler
    void on(FundingRequested event, TrackingToken place) {
        if (heard.first(place)) {
            sql.sql("INSERT INTO funding_heard (funding, plan, requested) VALUES (?, ?, ?)")
                    .params(
                            event.funding().toString(),
                            event.plan().toString(),
                            event.amount().cents())
                    .update();
        }
    }

    @EventHandler
    void on(FundingCommitted event, TrackingToken place) {
        add(
                "UPDATE funding_heard SET committed = committed + ? WHERE funding = ?",
                event.funding(),
                event.amount(),
                place);
    }

    @EventHandler
    void on(FundingAllocated event, TrackingToken place) {
        add(
                "UPDATE funding_heard SET allocated = allocated + ? WHERE funding = ?",
                event.funding(),
                event.amount(),
                place);
    }

    private void add(String statement, Funding.Id funding, Euros amount, TrackingToken place) {
        if (heard.first(place)) {
            sql.sql(statement).params(amount.cents(), funding.toString()).update();
        }
    }
}
