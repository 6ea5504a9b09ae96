package limits.casesharing.counted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Delayed;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.casesharing.catalogue.CatalogueRegister;
import limits.casesharing.catalogue.CatalogueRegister.Fixed;
import limits.casesharing.counted.ClosedQuarters.Closed;
import limits.governance.project.Project;
import limits.kernel.Quarter;
import limits.published.Published;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Closes quarters when the calendar says so and hands out what may be published of them.
 *
 * <p>What this guarantees: what is handed out is of the published words, passed the gate, and is the same whenever it is
 * asked; when a quarter is told depends on the calendar alone. What it does not: that it was approved.
 */
public final class ReleaseDesk {

    private final CatalogueRegister catalogues;
    private final QuarterCount counts;
    private final ClosedQuarters closed;
    private final RandomGenerator dice;
    private final Function<Grid, ReleaseMechanism> mechanisms;

    /** @param dice secure ones, wherever figures are published */
    public ReleaseDesk(JdbcClient rows, CatalogueRegister catalogues, RandomGenerator dice) {
        this(rows, catalogues, dice, ReleaseMechanism::of);
    }

    /**
     * @param dice secure ones, wherever figures are published
     * @param mechanisms with the search that this installation uses
     */
    public ReleaseDesk(
            JdbcClient rows,
            CatalogueRegister catalogues,
            RandomGenerator dice,
            Function<Grid, ReleaseMechanism> mechanisms) {
        this.catalogues = catalogues;
        this.counts = new QuarterCount(rows);
        this.closed = new ClosedQuarters(rows);
        this.dice = dice;
        this.mechanisms = mechanisms;
    }

    /** Every project of which something is counted. */
    public List<Project.Id> projects() {
        return catalogues.all().stream().map(Fixed::project).distinct().toList();
    }

    /** Computes every quarter of a project that is due today and was not yet. */
    public void close(Project.Id project, LocalDate today) {
        of(project).forEach(fixed -> due(fixed, today).forEach(quarter -> close(fixed, quarter)));
    }

    /** Computes every quarter that is due today and was not yet. */
    public void close(LocalDate today) {
        projects().forEach(project -> close(project, today));
    }

    /** Everything told so far, project by project, in the order in which it is to be published. */
    public Map<Project.Id, List<Published>> told(LocalDate today) {
        var told = new LinkedHashMap<Project.Id, List<Published>>();
        projects().forEach(project -> told.put(project, told(project, today)));
        return told;
    }

    /** A catalogue comes once all of the one before it was told, since nothing is told between what was told. */
    private List<Published> told(Project.Id project, LocalDate today) {
        var told = new ArrayList<Published>();
        for (var fixed : of(project)) {
            told.add(fixed.catalogue());
            var due = due(fixed, today);
            var kept = closed.of(project, fixed.catalogue().version()).stream()
                    .filter(one -> due.contains(one.quarter()))
                    .toList();
            kept.forEach(one -> told.add(one.told(fixed.catalogue())));
            if (kept.size() < due.size() || !over(fixed, today)) {
                break;
            }
        }
        return told;
    }

    /** Whether the calendar has closed the last quarter before the next catalogue. */
    private boolean over(Fixed fixed, LocalDate today) {
        return after(fixed)
                .filter(next ->
                        !next.firstDay().plusDays(Published.DAYS_TO_CLOSE).isAfter(today))
                .isPresent();
    }

    private List<Fixed> of(Project.Id project) {
        return catalogues.all().stream()
                .filter(one -> one.project().equals(project))
                .toList();
    }

    /** The quarters of a catalogue that the calendar has closed by this day: none of its successor's. */
    private List<Quarter> due(Fixed fixed, LocalDate today) {
        var next = after(fixed);
        var due = new ArrayList<Quarter>();
        var quarter = fixed.from();
        while (!Published.closing(quarter).isAfter(today)
                && next.filter(quarter::equals).isEmpty()) {
            if (fixed.cadence().tells(quarter)) {
                due.add(quarter);
            }
            quarter = quarter.next();
        }
        return due;
    }

    private Optional<Quarter> after(Fixed fixed) {
        return of(fixed.project()).stream()
                .filter(one -> one.catalogue().version().number()
                        == fixed.catalogue().version().number() + 1)
                .map(Fixed::from)
                .findFirst();
    }

    private void close(Fixed fixed, Quarter quarter) {
        var version = fixed.catalogue().version();
        var earlier = closed.of(fixed.project(), version);
        if (earlier.stream().anyMatch(one -> one.quarter().compareTo(quarter) >= 0)) {
            return;
        }
        var index = new Index(fixed.catalogue());
        var mechanism = mechanisms.apply(index.grid());
        var before = earlier.isEmpty()
                ? RunningState.beginning(index.grid())
                : earlier.getLast().state();
        var counts = counted(fixed, index, earlier, quarter);
        closed.keep(
                fixed.project(),
                version,
                switch (mechanism.release(before, counts, dice)) {
                    case Released it -> Closed.released(quarter, it);
                    case Delayed late -> Closed.delayed(quarter, before, counts);
                });
    }

    /** Whoever came since the quarter before closed, and whoever waits since it, even if erased meanwhile. */
    private List<Integer> counted(Fixed fixed, Index index, List<Closed> earlier, Quarter quarter) {
        var last = earlier.stream().filter(Closed::frozen).reduce((first, second) -> second);
        var fresh = counts.fresh(fixed, index, last.map(Closed::quarter), quarter, after(fixed));
        return last.flatMap(Closed::waiting)
                .map(waiting -> IntStream.range(0, fresh.size())
                        .mapToObj(atom -> Math.addExact(waiting.get(atom), fresh.get(atom)))
                        .toList())
                .orElse(fresh);
    }
}
