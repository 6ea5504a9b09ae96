package limits.casesharing.counted;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.governance.project.Project;
import limits.kernel.Quarter;
import limits.published.Base;
import limits.published.Block;
import limits.published.Catalogue;
import limits.published.Published;
import limits.published.PublishedRelease;
import limits.published.ReleaseDelayed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each closed quarter told, and the secret state its series goes on from, in one row that is written once.
 *
 * <p>What this guarantees: a quarter is told one way, however often it is computed and on however many nodes. What it does
 * not: seal the state; it is as secret as the situations beside it, under the same role.
 */
final class ClosedQuarters {

    /**
     * A row.
     *
     * @param figures none where the quarter was delayed
     * @param waiting whom it had, atom by atom, with whoever waited before; none where it was released
     */
    record Closed(
            Quarter quarter, RunningState state, Optional<List<Integer>> figures, Optional<List<Integer>> waiting) {

        static Closed released(Quarter quarter, Released it) {
            var figures = it.values().stream().map(Block::blocks).toList();
            return new Closed(quarter, it.next(), Optional.of(figures), Optional.empty());
        }

        static Closed delayed(Quarter quarter, RunningState before, List<Integer> waiting) {
            return new Closed(quarter, before, Optional.empty(), Optional.of(waiting));
        }

        /** Whether its counts are kept with it; those of a quarter delayed before they were are counted again. */
        boolean frozen() {
            return figures.isPresent() || waiting.isPresent();
        }

        Published told(Catalogue catalogue) {
            if (figures.isEmpty()) {
                return new ReleaseDelayed(quarter, catalogue.version());
            }
            Base base = catalogue.base();
            return new PublishedRelease(
                    quarter,
                    catalogue.version(),
                    figures.get().stream()
                            .map(blocks -> new Block(blocks, base))
                            .toList());
        }
    }

    private final JdbcClient rows;

    ClosedQuarters(JdbcClient rows) {
        this.rows = rows;
    }

    /** Every closed quarter of a series, oldest first. */
    List<Closed> of(Project.Id project, Catalogue.Version version) {
        return rows.sql("SELECT * FROM closed_quarter WHERE project = ? AND version = ? ORDER BY quarter")
                .params(project.toString(), version.number())
                .query((row, n) -> read(row))
                .list();
    }

    /** Keeps a quarter unless it is kept already. */
    void keep(Project.Id project, Catalogue.Version version, Closed closed) {
        rows.sql(
                        "INSERT INTO closed_quarter (project, version, quarter, blocks, counts, thresholds, roots, figures, waiting)"
                                + " VALUES (?, ?, ?, ?::integer[], ?::integer[], ?::integer[], ?::integer[], ?::integer[], ?::integer[])"
                                + " ON CONFLICT DO NOTHING")
                .params(
                        project.toString(),
                        version.number(),
                        closed.quarter().toString(),
                        array(closed.state().blocks()),
                        array(closed.state().counts()),
                        array(closed.state().thresholds()),
                        array(closed.state().roots()),
                        closed.figures().map(ClosedQuarters::array).orElse(null),
                        closed.waiting().map(ClosedQuarters::array).orElse(null))
                .update();
    }

    private static Closed read(ResultSet row) throws SQLException {
        var state = new RunningState(
                list(row.getArray("blocks")),
                list(row.getArray("counts")),
                list(row.getArray("thresholds")),
                list(row.getArray("roots")));
        return new Closed(
                Quarter.parse(row.getString("quarter")),
                state,
                perhaps(row.getArray("figures")),
                perhaps(row.getArray("waiting")));
    }

    private static Optional<List<Integer>> perhaps(@Nullable Array stored) throws SQLException {
        return stored == null ? Optional.empty() : Optional.of(list(stored));
    }

    private static List<Integer> list(Array stored) throws SQLException {
        return List.of((Integer[]) stored.getArray());
    }

    private static String array(List<Integer> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
