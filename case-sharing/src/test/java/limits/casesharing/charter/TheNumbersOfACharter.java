package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import limits.casesharing.Cast;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ages, months and strengths: what makes sense can be written, what makes none cannot, and the law's number holds. */
final class TheNumbersOfACharter {

    private static final Ages LAW = Floor.statute().ages();

    @Test
    void ages_run_from_the_youngest_to_the_oldest_and_stop_after_it() {
        assertThat(new Ages(0, 0, 1)).isEqualTo(new Ages(0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ages(-1, 24, 25));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ages(11, 10, 25));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ages(10, 25, 25));
    }

    @Test
    @DisplayName("Guidelines §2.4: a situation opens from the youngest age to the oldest, both included")
    void a_situation_opens_between_the_ages() {
        assertThat(LAW.open(9)).isFalse();
        assertThat(LAW.open(10)).isTrue();
        assertThat(LAW.open(24)).isTrue();
        assertThat(LAW.open(25)).isFalse();
    }

    @Test
    @DisplayName("CNIL AU-038 art. 5: no age beyond the law's counts, and the stop comes after the oldest age")
    void ages_count_as_far_as_the_law_goes() {
        assertThat(new Ages(8, 30, 40).within(LAW)).isEqualTo(LAW);
        assertThat(new Ages(12, 18, 21).within(LAW)).isEqualTo(new Ages(12, 18, 21));
        assertThat(new Ages(26, 28, 30).within(LAW)).isEqualTo(new Ages(24, 24, 25));
        assertThat(new Ages(10, 24, 25).within(new Ages(10, 24, 40))).isEqualTo(new Ages(10, 24, 25));
        assertThat(new Ages(10, 24, 30).within(new Ages(0, 29, 30))).isEqualTo(new Ages(10, 24, 30));
    }

    @Test
    @DisplayName("CNIL deliberation 2021-122: six months of access log at least; a month of anything else")
    void months_have_a_least_number() {
        assertThat(new Clocks(1, 0, 6, 1, 1, 1).accessLog()).isEqualTo(6);
        for (var shorter : List.of(
                new int[] {0, 0, 6, 1, 1, 1},
                new int[] {1, -1, 6, 1, 1, 1},
                new int[] {1, 0, 5, 1, 1, 1},
                new int[] {1, 0, 6, 0, 1, 1},
                new int[] {1, 0, 6, 1, 0, 1},
                new int[] {1, 0, 6, 1, 1, 0})) {
            assertThatIllegalArgumentException()
                    .as(Arrays.toString(shorter))
                    .isThrownBy(
                            () -> new Clocks(shorter[0], shorter[1], shorter[2], shorter[3], shorter[4], shorter[5]));
        }
    }

    @Test
    void deliberations_are_numbered_from_one_within_a_year() {
        assertThat(new Deliberation(Exchange.TODAY, 1)).hasToString("2026-1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Deliberation(Exchange.TODAY, 0));
    }

    @Test
    @DisplayName("Code civil 1367; eIDAS art. 25: a signature serves where a weaker one is asked, never a stronger")
    void a_signature_meets_what_is_no_stronger() {
        for (SignatureLevel asked : SignatureLevel.values()) {
            for (SignatureLevel given : SignatureLevel.values()) {
                assertThat(given.meets(asked)).isEqualTo(given.ordinal() >= asked.ordinal());
            }
        }
    }

    @Test
    void the_stronger_of_the_two_levels_is_asked() {
        var qualified = Redrafted.wideBut(so -> so.signature = SignatureLevel.QUALIFIED);
        assertThat(qualified.within(Floor.statute()).minSignature()).isEqualTo(SignatureLevel.QUALIFIED);
        assertThat(Exchange.wide().within(asking(SignatureLevel.ADVANCED)).minSignature())
                .isEqualTo(SignatureLevel.ADVANCED);
        assertThat(CharterRoll.Signable.of(qualified))
                .isEqualTo(new CharterRoll.Signable(SignatureLevel.QUALIFIED, 24));
    }

    @Test
    @DisplayName("The order in which bodies were opted in changes neither the terms nor the text that is signed")
    void bodies_are_kept_in_one_order() {
        var one = Redrafted.wideBut(so -> so.offenceOptIns = List.of(Cast.SCHOOL, Cast.PREVENTION, Cast.SCHOOL));
        var other = Redrafted.wideBut(so -> so.offenceOptIns = List.of(Cast.PREVENTION, Cast.SCHOOL));
        assertThat(one).isEqualTo(other);
        assertThat(one.offenceOptIns()).containsExactly(Cast.PREVENTION, Cast.SCHOOL);
        assertThat(Canonical.fingerprint(one)).isEqualTo(Canonical.fingerprint(other));
    }

    private static Floor asking(SignatureLevel level) {
        var law = Floor.statute();
        return new Floor(
                law.edition(),
                Set.copyOf(law.venues()),
                EnumSet.copyOf(law.purposes()),
                law.secrecy(),
                law.circles(),
                law.regimes(),
                law.categories(),
                level,
                law.sizes(),
                law.ages(),
                law.clocks());
    }
}
