package limits.reporting.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import limits.governance.project.Project;
import limits.reporting.attack.Attack;
import limits.reporting.attack.AttackReport;
import limits.reporting.attack.Grid;
import limits.reporting.attack.Group;
import limits.reporting.attack.Reader;
import limits.reporting.attack.Window;
import limits.reporting.desk.Found.Atoms;
import limits.reporting.desk.Found.Proved;
import limits.reporting.ledger.PublishedLog;
import limits.reporting.ledger.ReleaseMark;
import limits.reporting.solver.Simplex;

/**
 * Attacks what was told up to a quarter, and keeps the last few reports, which follow from the releases alone.
 *
 * <p>What this guarantees: the same releases give the same report. What it does not: that a report is true of releases that
 * come later; each has its own.
 */
public final class AttackDesk {

    private static final int DRAWN = 200;
    private static final int SOLVED = 20;
    /** More of them where nothing else can be asked, since no table was found. */
    private static final int SOLVED_ALONE = 100;

    private static final int WORLDS = 50;
    private static final int STEPS = 20_000;
    private static final int KEPT = 32;
    private static final int SEED_DIGITS = 12;

    private final PublishedLog log;
    private final Map<Reading, Looked> kept = Collections.synchronizedMap(new LinkedHashMap<>());

    /** What was looked at once: to look again for a table that is not found takes minutes. */
    private record Looked(Report report, Optional<Reader> reader) {}

    public AttackDesk(PublishedLog log) {
        this.log = log;
    }

    /** Every release of the project up to this one; empty where no such release was told. */
    public Optional<Reading> reading(Project.Id project, ReleaseMark mark) {
        return Reading.upTo(log.of(project), mark);
    }

    /** The report on everything told up to this release; empty where no such release was told. */
    public Optional<Report> report(Project.Id project, ReleaseMark mark) {
        return reading(project, mark).map(this::report);
    }

    /** The report on one reading. */
    public Report report(Reading reading) {
        return looked(reading).report();
    }

    private Looked looked(Reading reading) {
        var known = kept.get(reading);
        if (known != null) {
            return known;
        }
        var reader = reading.reader();
        var made = new Looked(made(reading, reader, seed(reading)), reader);
        synchronized (kept) {
            kept.put(reading, made);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return made;
    }

    /** What the group can hold; empty where no table of whole blocks was found behind the numbers. */
    public Optional<Answer> answer(Reading reading, Question question) {
        var asking = new Asking(reading, question);
        var no = asking.no();
        if (no.isPresent()) {
            return no.map(Answer.NoGroup::new);
        }
        int base = reading.catalogue().base().persons();
        return looked(reading)
                .reader()
                .map(reader -> new Answer.Told(reader.of(asking.group(), new Simplex(STEPS)), base));
    }

    /** What worlds show of each cell of the newest quarter, in the catalogue's order; empty where none were found. */
    public List<CellWindows> cells(Reading reading) {
        int last = reading.releases().size() - 1;
        return looked(reading)
                .reader()
                .map(reader -> IntStream.range(0, reader.grid().cells())
                        .mapToObj(cell -> new CellWindows(
                                reading.catalogue().cells().get(cell), reader.shown(cell, 0), reader.shown(cell, last)))
                        .toList())
                .orElse(List.of());
    }

    static Report made(Reading reading, long seed) {
        return made(reading, reading.reader(), seed);
    }

    private static Report made(Reading reading, Optional<Reader> table, long seed) {
        var found = table.map(reader -> found(reading, reader, seed)).orElseGet(() -> nothing(reading, seed));
        return Report.of(reading, seed, found);
    }

    private static Found nothing(Reading reading, long seed) {
        int quarters = reading.releases().size();
        int cells = reading.catalogue().cells().size();
        boolean contradictory = reading.contradictory(new Simplex(STEPS));
        var asked = new AttackReport(quarters, cells, false, 0, 0, 0, 0, 0, 0);
        return contradictory ? Found.contradictory(asked) : Found.open(asked, outside(reading, seed));
    }

    private static Proved outside(Reading reading, long seed) {
        var grid = reading.series().grid();
        var totals = reading.series().totals();
        return proved(
                grid, totals.length, SOLVED_ALONE, seed, one -> Reader.outside(grid, totals, one, new Simplex(STEPS)));
    }

    /** From the numbers themselves, so that another quarter draws other groups and the same one the same. */
    static long seed(Reading reading) {
        return Long.parseLong(reading.fingerprint().hex().substring(0, SEED_DIGITS), 16);
    }

    private static Found found(Reading reading, Reader reader, long seed) {
        var attack = reader.attacking(new Attack.Effort(false, DRAWN, 0, seed));
        var asked = attack.report(new Simplex(1));
        var atomsOpen = reader.atomsUnshown();
        var unshown = new ArrayList<>(attack.unshown());
        unshown.addAll(atomsOpen);
        var atoms = new Atoms((long) reader.quarters() * reader.grid().atoms(), atomsOpen.size());
        var settled = reading.settled(reader, unshown, new Simplex(STEPS));
        var proved =
                proved(reader.grid(), reader.quarters(), SOLVED, seed, group -> reader.of(group, new Simplex(STEPS)));
        return new Found(asked, proved, atoms, reader.rebuilt(WORLDS, seed), settled, false);
    }

    /** Cells drawn by chance, in the newest quarter and since the beginning. */
    private static Proved proved(Grid grid, int quarters, int groups, long seed, Function<Group, Window> asking) {
        var chance = new Random(seed);
        long small = 0;
        long narrowest = Long.MAX_VALUE;
        for (int asked = 0; asked < groups; asked++) {
            int last = quarters - 1;
            var atoms = grid.atomsOf(chance.nextInt(grid.cells()));
            var group = Group.of(quarters, grid.atoms(), asked % 2 == 0 ? last : 0, last, atoms);
            var window = asking.apply(group);
            small += window.verdict(grid.base()) == Window.Verdict.BROKEN ? 1 : 0;
            narrowest = Math.min(narrowest, window.greatestProved() - window.leastProved());
        }
        return new Proved(groups, small, narrowest);
    }
}
