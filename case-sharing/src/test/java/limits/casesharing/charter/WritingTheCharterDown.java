package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import limits.casesharing.Cast;
import limits.kernel.Fingerprint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The machine terms have one way of being written, and its SHA-256 is what members sign. */
final class WritingTheCharterDown {

    private static final long SEED = 1_367;
    private static final Charter.Id CHARTER = new Charter.Id(Cast.key("charter"));

    @Test
    void what_is_written_reads_back_as_the_same_terms() {
        var chance = new Chance(SEED);
        for (int each = 0; each < 2_000; each++) {
            var charter = chance.charter();
            assertThat(Canonical.read(Canonical.write(charter)))
                    .as("seed %d", SEED)
                    .isEqualTo(charter);
        }
    }

    @Test
    void different_terms_have_different_fingerprints() {
        var chance = new Chance(SEED + 1);
        var charters = new HashSet<Clauses>();
        var fingerprints = new HashSet<Fingerprint>();
        for (int each = 0; each < 2_000; each++) {
            var charter = chance.charter();
            charters.add(charter);
            fingerprints.add(Canonical.fingerprint(charter));
        }
        assertThat(fingerprints).as("seed %d", SEED + 1).hasSameSizeAs(charters);
    }

    @Test
    @DisplayName("The order in which categories were ticked does not change the text that is signed")
    void order_and_repeats_do_not_change_the_fingerprint() {
        var one = Exchange.wide();
        var other = one.withCategories(new HashSet<>(one.categories().reversed()));
        assertThat(Canonical.fingerprint(other)).isEqualTo(Canonical.fingerprint(one));
    }

    @Test
    void what_was_drafted_before_a_grace_could_be_said_has_the_longest_and_the_text_that_was_signed() {
        var of = Exchange.wide();
        var then = new CharterDraftedAtFirst.ClausesAtFirst(
                of.territory(),
                of.controller(),
                of.text(),
                of.validFrom(),
                of.validUntil(),
                of.venues(),
                of.purposes(),
                of.categories(),
                of.narrowings(),
                of.offenceOptIns(),
                of.prosecutorConvention(),
                of.minSignature(),
                of.sizes(),
                of.ages(),
                of.clocks());
        var signed = Canonical.fingerprint(of);
        assertThat(new CharterDraftedAtFirst(CHARTER, 1, then, signed).today())
                .isEqualTo(new CharterEvent.CharterDrafted(CHARTER, 1, of, signed));
        assertThat(of.reviewGrace()).isEqualTo(YearlyReview.LONGEST_GRACE);
    }

    @Test
    void a_charter_goes_by_its_key_in_every_log() {
        assertThat(CHARTER).hasToString(CHARTER.key().text());
    }

    @Test
    void the_fingerprint_of_this_charter_never_changes() {
        assertThat(Canonical.fingerprint(Exchange.wide()))
                .hasToString("f6547a7aafea66ce5dfbadd5b214493690b5fd37aa612e5479abd8bbc61216a8");
    }
}
