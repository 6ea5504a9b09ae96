package limits.reporting.shelf;

import java.util.List;
import java.util.stream.Stream;
import limits.governance.project.Project;
import limits.kernel.Quarter;
import limits.reporting.shelf.ActionsByQuarter.Column;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes figures from the shelf. Its tellers are called by one streaming reader of the governance log, in order, each in
 * the transaction that also moves the reader's bookmark.
 */
public final class Shelf {

    /** Longest picture, in quarters: five years, where a project lasts three. Guidelines, introduction. */
    public static final int LONGEST = 20;

    private final JdbcClient sql;
    private final ActionFigures actions;
    private final MeetingFigures meetings;
    private final MoneyFigures money;

    /** @param sql speaks to reporting's own schema, under reporting's own role */
    public Shelf(JdbcClient sql) {
        this.sql = sql;
        actions = new ActionFigures(sql);
        meetings = new MeetingFigures(sql);
        money = new MoneyFigures(sql);
    }

    /** What hears events; to be registered with the streaming reader. */
    public List<Object> tellers() {
        return List.of(actions, meetings, money);
    }

    /** The position up to which every teller has listened, 0 before the first event; where a reader goes on. */
    public long heard() {
        return Heard.least(sql, tellers().size());
    }

    /** Nothing heard of a project counts as zero of everything: there is no action, meeting or euro yet. */
    public GovernanceFigures figures(Project.Id project) {
        return new GovernanceFigures(
                actions.of(project), meetings.meetings(project), meetings.decisions(project), money.of(project));
    }

    /** How many actions are scheduled in each quarter, from the first; at most {@link #LONGEST} quarters. */
    public List<Column> actionsByQuarter(Project.Id project) {
        return columns(actions.spans(project));
    }

    static List<Column> columns(List<Span> spans) {
        var first = spans.stream().map(span -> Quarter.of(span.from())).min(Quarter::compareTo);
        var last = spans.stream().map(span -> Quarter.of(span.to())).max(Quarter::compareTo);
        if (first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        return Stream.iterate(first.get(), quarter -> quarter.compareTo(last.get()) <= 0, Quarter::next)
                .limit(LONGEST)
                .map(quarter -> new Column(quarter, running(spans, quarter)))
                .toList();
    }

    private static int running(List<Span> spans, Quarter quarter) {
        return (int) spans.stream()
                .filter(span -> Quarter.of(span.from()).compareTo(quarter) <= 0)
                .filter(span -> Quarter.of(span.to()).compareTo(quarter) >= 0)
                .count();
    }
}
