package limits.api.protect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import limits.api.protect.Facts.OfQuarter;
import limits.api.protect.KeptState.Closed;
import limits.casesharing.blocks.Delayed;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.kernel.Quarter;
import limits.published.Block;

/**
 * One run over a file of facts: every quarter that is new is drawn once, its state kept, then its release written.
 *
 * <p>What this guarantees: nothing is drawn unless all that was handed in makes sense; whatever interrupts a run, the next one
 * goes on from whole files, and no quarter is drawn twice from one state. What it does not: notice that state and releases were
 * both put back to an older copy.
 */
public final class Protecting {

    /** Running totals beyond this, over all combinations, are not computed; design value. */
    private static final long MOST = 100_000_000;

    private final RandomGenerator dice;
    private final Function<Grid, ReleaseMechanism> mechanisms;

    /** @param dice secure ones, wherever figures are published */
    public Protecting(RandomGenerator dice) {
        this(dice, ReleaseMechanism::of);
    }

    /**
     * @param dice secure ones, wherever figures are published
     * @param mechanisms with the search that was asked for
     */
    public Protecting(RandomGenerator dice, Function<Grid, ReleaseMechanism> mechanisms) {
        this.dice = dice;
        this.mechanisms = mechanisms;
    }

    /** What became of a quarter of the file. */
    public record Told(Quarter quarter, boolean delayed) {}

    /**
     * Reads, checks, draws what is new, writes what is missing.
     *
     * @param told hears of each quarter of the file, oldest first, once its files are whole
     * @throws NotProtected with every mistake that was found, before anything is drawn
     */
    public void run(Path facts, Path catalogue, Path state, Path out, Consumer<Told> told) throws IOException {
        refuseNested(state, out);
        var named = CatalogueFile.read(catalogue);
        var combinations = new Combinations(named);
        var counted = FactsFile.read(facts, named, combinations);
        try (var folder = StateFolder.hold(state)) {
            Grid grid = combinations.grid();
            var kept = kept(folder, named, grid);
            var releases = new ReleaseFolder(out, named);
            var mistakes =
                    new ArrayList<>(new AgainstState(facts, combinations, grid.links(), kept, MOST).check(counted));
            mistakes.addAll(releases.strangers(kept));
            if (!mistakes.isEmpty()) {
                throw new NotProtected(mistakes);
            }
            WholeFiles.sweep(state, "*.tmp");
            releases.write(kept);
            var mechanism = mechanisms.apply(grid);
            for (var each : counted.quarters().entrySet()) {
                if (kept.of(each.getKey()).isEmpty()) {
                    kept = drawn(mechanism, kept, each);
                    folder.write(kept);
                    releases.write(kept.quarters().getLast());
                }
                told.accept(new Told(
                        each.getKey(), kept.of(each.getKey()).orElseThrow().delayed()));
            }
        }
    }

    private static KeptState kept(StateFolder folder, NamedCatalogue named, Grid grid) throws IOException {
        String mark = StateFolder.sum(named.json());
        var kept = folder.read();
        if (kept.isEmpty()) {
            return KeptState.beginning(mark, grid);
        }
        if (!kept.get().catalogue().equals(mark)) {
            throw Mistakes.one(folder.file(), Wrong.STATE_OF_ANOTHER);
        }
        if (!kept.get().fits(grid)) {
            throw Mistakes.one(folder.file(), Wrong.STATE_DAMAGED);
        }
        return kept.get();
    }

    /** The facts of delayed quarters go with those of the next. */
    private KeptState drawn(ReleaseMechanism mechanism, KeptState before, Map.Entry<Quarter, OfQuarter> next) {
        var fresh = new ArrayList<Integer>();
        for (int number = 0; number < before.waiting().size(); number++) {
            fresh.add(before.waiting().get(number) + next.getValue().counts()[number]);
        }
        var mark = next.getValue().fingerprint();
        return switch (mechanism.release(before.running(), fresh, dice)) {
            case Released it -> {
                var figures = it.values().stream().map(Block::persons).toList();
                var none = java.util.Collections.nCopies(fresh.size(), 0);
                yield after(before, new Closed(next.getKey(), mark, figures), none, it.next());
            }
            case Delayed late -> after(before, new Closed(next.getKey(), mark, List.of()), fresh, before.running());
        };
    }

    private static KeptState after(
            KeptState before, Closed closed, List<Integer> waiting, limits.casesharing.blocks.RunningState running) {
        var quarters = new ArrayList<>(before.quarters());
        quarters.add(closed);
        return new KeptState(before.catalogue(), quarters, waiting, running);
    }

    private static void refuseNested(Path state, Path out) throws IOException {
        Path secret = real(state);
        Path open = real(out);
        if (secret.startsWith(open) || open.startsWith(secret)) {
            throw Mistakes.one(state, Wrong.STATE_IN_OUT);
        }
    }

    /** Where it is, or will be, whatever leads there. */
    private static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path there = whole;
        while (Files.notExists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(whole));
    }
}
