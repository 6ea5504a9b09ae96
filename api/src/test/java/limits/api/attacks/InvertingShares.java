package limits.api.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.published.Base;
import limits.published.Block;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.PublishedRelease;
import limits.published.Tolerance;
import limits.reporting.tables.Ratio;
import limits.reporting.tables.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The attacker knows every share that is shown, and looks for pairs of numbers that it rules out and the blocks do not. */
class InvertingShares {

    private static final Quarter QUARTER = Quarter.parse("2026-Q3");
    private static final int MOST = 30;

    @ParameterizedTest
    @EnumSource(Base.class)
    void a_share_rules_out_no_pair_of_numbers_that_the_blocks_leave_open(Base base) {
        for (var tolerance : Tolerance.values()) {
            for (int whole = 0; whole <= MOST; whole++) {
                for (int part = 0; part <= whole; part++) {
                    int parts = part;
                    int wholes = whole;
                    share(base, tolerance, part, whole)
                            .ifPresent(share -> rulesOutNothing(share, base, tolerance, parts, wholes));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void a_share_follows_from_two_numbers_that_stand_beside_it_and_there_is_none_of_few(Base base) {
        for (int whole = 0; whole <= MOST; whole++) {
            for (int part = 0; part <= whole; part++) {
                var share = share(base, Tolerance.HEADLINE, part, whole);
                assertThat(share.isPresent()).isEqualTo(whole >= 4);
                int twice = whole == 0 ? 0 : (200 * part + whole) / whole;
                share.ifPresent(shown -> assertThat(shown.percent()).isEqualTo(twice / 2));
            }
        }
    }

    private static void rulesOutNothing(Ratio share, Base base, Tolerance tolerance, int part, int whole) {
        int far = tolerance.within(base);
        for (int all = Math.max(1, whole * base.persons() - far); all <= whole * base.persons() + far; all++) {
            int fewest = Math.max(0, part * base.persons() - far);
            for (int some = fewest; some <= Math.min(all, part * base.persons() + far); some++) {
                assertThat(100 * some)
                        .as("%s of %s blocks, %s: %s of %s", part, whole, share, some, all)
                        .isBetween(share.least() * all, share.most() * all);
            }
        }
    }

    private static Optional<Ratio> share(Base base, Tolerance tolerance, int part, int whole) {
        var started = of(Measure.REFERRALS_STARTED, tolerance);
        var catalogue = new Catalogue(
                new Catalogue.Version(1),
                base,
                List.of(new Place("99999")),
                List.of(of(Measure.REFERRALS_PROPOSED, tolerance), started));
        var release = new PublishedRelease(
                QUARTER, catalogue.version(), List.of(new Block(whole, base), new Block(part, base)));
        return new Tables(catalogue, List.of(release)).ratio(started, Measure.REFERRALS_PROPOSED, QUARTER);
    }

    private static Cell of(Measure measure, Tolerance tolerance) {
        return new Cell(measure, tolerance, List.of(), List.of(), List.of(), List.of());
    }
}
