package limits.reporting.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import limits.governance.project.Project;
import limits.reporting.attack.Attack;
import limits.reporting.attack.AttackReport;
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
    private static final int WORLDS = 50;
    private static final int STEPS = 20_000;
    private static final int KEPT = 32;
    private static final int SEED_DIGITS = 12;

    private final PublishedLog log;
    private final Map<Reading, Report> kept = Collections.synchronizedMap(new LinkedHashMap<>());

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
        var known = kept.get(reading);
        if (known != null) {
            return known;
        }
        var made = made(reading, seed(reading));
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
        return reading.reader().map(reader -> new Answer.Told(reader.of(asking.group(), new Simplex(STEPS)), base));
    }

    /** What worlds show of each cell of the newest quarter, in the catalogue's order; empty where none were found. */
    public List<CellWindows> cells(Reading reading) {
        int last = reading.releases().size() - 1;
        return reading.reader()
                .map(reader -> IntStream.range(0, reader.grid().cells())
                        .mapToObj(cell -> new CellWindows(
                                reading.catalogue().cells().get(cell), reader.shown(cell, 0), reader.shown(cell, last)))
                        .toList())
                .orElse(List.of());
    }

    static Report made(Reading reading, long seed) {
        int quarters = reading.releases().size();
        int cells = reading.catalogue().cells().size();
        var found = reading.reader()
                .map(reader -> found(reader, seed))
                .orElseGet(() -> Found.nothing(new AttackReport(quarters, cells, false, 0, 0, 0, 0, 0, 0)));
        return Report.of(reading, seed, found);
    }

    /** From the numbers themselves, so that another quarter draws other groups and the same one the same. */
    static long seed(Reading reading) {
        return Long.parseLong(reading.fingerprint().hex().substring(0, SEED_DIGITS), 16);
    }

    private static Found found(Reader reader, long seed) {
        var asked = reader.attacked(new Attack.Effort(false, DRAWN, 0, seed), new Simplex(1));
        var atoms = new Atoms((long) reader.quarters() * reader.grid().atoms(), reader.atomsNotHidden());
        return new Found(asked, proved(reader, seed), atoms, reader.rebuilt(WORLDS, seed));
    }

    /** Cells drawn by chance, in the newest quarter and since the beginning. */
    private static Proved proved(Reader reader, long seed) {
        var chance = new Random(seed);
        long small = 0;
        long narrowest = Long.MAX_VALUE;
        for (int asked = 0; asked < SOLVED; asked++) {
            int last = reader.quarters() - 1;
            var atoms = reader.grid().atomsOf(chance.nextInt(reader.grid().cells()));
            var group = Group.of(reader.quarters(), reader.grid().atoms(), asked % 2 == 0 ? last : 0, last, atoms);
            var window = reader.of(group, new Simplex(STEPS));
            small += window.verdict(reader.grid().base()) == Window.Verdict.BROKEN ? 1 : 0;
            narrowest = Math.min(narrowest, window.greatestProved() - window.leastProved());
        }
        return new Proved(SOLVED, small, narrowest);
    }
}
