package limits.reporting.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import limits.reporting.attack.AttackReport;
import limits.reporting.attack.Reconstruction.Rebuilt;
import limits.reporting.attack.Settling.Settled;
import limits.reporting.desk.Report.Outcome;

/**
 * The figures of a report.
 *
 * @param asked cells over every span of quarters, differences of two cells, groups drawn by chance
 * @param proved bounds of groups as the solver's prices prove them
 * @param atoms pairs of quarter and atom, asked one by one
 * @param rebuilt what walking from one history to others came to
 * @param settled what became of those that the first table left open
 * @param contradictory whether it is proved that no table is behind the numbers
 */
record Found(AttackReport asked, Proved proved, Atoms atoms, Rebuilt rebuilt, Settled settled, boolean contradictory) {

    /** @param small those among them that can be proved small */
    record Proved(long groups, long small, long narrowest) {}

    record Atoms(long asked, long notHidden) {}

    /** There is no table. */
    static Found contradictory(AttackReport asked) {
        return without(asked, new Proved(0, 0, 0), true);
    }

    /** No table was found; some cells were asked from outside alone. */
    static Found open(AttackReport asked, Proved proved) {
        return without(asked, proved, false);
    }

    private static Found without(AttackReport asked, Proved proved, boolean contradictory) {
        var settled = new Settled(0, List.of(), List.of());
        return new Found(asked, proved, new Atoms(0, 0), new Rebuilt(0, 0, 0, 0, 0), settled, contradictory);
    }

    Outcome outcome() {
        if (contradictory) {
            return Outcome.CONTRADICTORY;
        }
        if (small() > 0) {
            return Outcome.NOT_HIDDEN;
        }
        boolean hidden = asked.tableFound() && asked.groups() > 0 && open() == 0 && rebuilt.fixedSmall() == 0;
        return hidden ? Outcome.HIDDEN : Outcome.NOT_FINISHED;
    }

    private long small() {
        return proved.small() + settled.small().size();
    }

    /** Those too that were only counted, where there were too many to keep. */
    private long open() {
        return asked.notShown()
                + atoms.notHidden()
                - settled.hidden()
                - settled.small().size();
    }

    Stream<String> lines() {
        int spans = asked.quarters() * (asked.quarters() + 1) / 2;
        return Stream.of(
                "table " + (asked.tableFound() ? "found" : contradictory ? "impossible" : "not-found"),
                "spans " + spans,
                "groups " + asked.groups(),
                "groups-not-hidden " + asked.notShown(),
                "narrowest " + asked.narrowest(),
                "solved " + proved.groups(),
                "solved-small " + proved.small(),
                "solved-narrowest " + proved.narrowest(),
                "atoms " + atoms.asked(),
                "atoms-not-hidden " + atoms.notHidden(),
                "settled-hidden " + settled.hidden(),
                "settled-small " + settled.small().size(),
                "open " + open(),
                "worlds " + rebuilt.worlds(),
                "moved " + (rebuilt.pairs() - rebuilt.unmovedByChance()),
                "fixed-small " + rebuilt.fixedSmall(),
                "outcome " + outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
