package limits.reporting.desk;

import java.util.Locale;
import java.util.stream.Stream;
import limits.reporting.attack.AttackReport;
import limits.reporting.attack.Reconstruction.Rebuilt;
import limits.reporting.desk.Report.Outcome;

/**
 * The figures of a report.
 *
 * @param asked cells over every span of quarters, differences of two cells, groups drawn by chance
 * @param proved bounds of groups as the solver's prices prove them
 * @param atoms pairs of quarter and atom, asked one by one
 * @param rebuilt what walking from one history to others came to
 */
record Found(AttackReport asked, Proved proved, Atoms atoms, Rebuilt rebuilt) {

    /** @param small those among them that can be proved small */
    record Proved(long groups, long small, long narrowest) {}

    record Atoms(long asked, long notHidden) {}

    /** No table was found. */
    static Found nothing(AttackReport asked) {
        return new Found(asked, new Proved(0, 0, 0), new Atoms(0, 0), new Rebuilt(0, 0, 0, 0, 0));
    }

    Outcome outcome() {
        if (!asked.tableFound() || asked.groups() == 0) {
            return Outcome.NOT_FINISHED;
        }
        boolean hidden = asked.holds() && proved.small() == 0 && atoms.notHidden() == 0 && rebuilt.fixedSmall() == 0;
        return hidden ? Outcome.HIDDEN : Outcome.NOT_HIDDEN;
    }

    Stream<String> lines() {
        int spans = asked.quarters() * (asked.quarters() + 1) / 2;
        return Stream.of(
                "table " + (asked.tableFound() ? "found" : "not-found"),
                "spans " + spans,
                "groups " + asked.groups(),
                "groups-not-hidden " + asked.notShown(),
                "narrowest " + asked.narrowest(),
                "solved " + proved.groups(),
                "solved-small " + proved.small(),
                "solved-narrowest " + proved.narrowest(),
                "atoms " + atoms.asked(),
                "atoms-not-hidden " + atoms.notHidden(),
                "worlds " + rebuilt.worlds(),
                "moved " + (rebuilt.pairs() - rebuilt.unmovedByChance()),
                "fixed-small " + rebuilt.fixedSmall(),
                "outcome " + outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
