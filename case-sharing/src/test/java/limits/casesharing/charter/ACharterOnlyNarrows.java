package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The charter is laid over the statutory floor and can never widen it, in any field. CSI L132-5. */
@Tag("slow")
final class ACharterOnlyNarrows {

    private static final long SEED = 20_260_504;

    @Test
    @DisplayName(
            "T20: whatever a charter says, what it permits the floor permits (property over every field, a million requests)")
    void what_any_charter_permits_the_floor_permits() {
        var chance = new Chance(SEED);
        var widest = Exchange.wide();
        int permitted = 0;
        for (int round = 0; round < 10_000; round++) {
            var charter = chance.charter();
            var terms = Exchange.inForce(charter);
            var floor = withDatesOf(widest, charter);
            for (int each = 0; each < 100; each++) {
                var asked = chance.question();
                if (Deciding.decide(terms, asked).permitted()) {
                    permitted++;
                    if (!Deciding.decide(floor, asked).permitted()) {
                        throw new AssertionError("seed %d: %s under %s".formatted(SEED, asked, charter));
                    }
                }
            }
        }
        assertThat(permitted).as("permits drawn with seed %d", SEED).isGreaterThan(5_000);
    }

    @Test
    @DisplayName("T20: field by field, the terms in effect lie within the floor")
    void every_field_lies_within_the_floor() {
        var chance = new Chance(SEED + 1);
        var floor = Floor.statute();
        for (int round = 0; round < 1_000; round++) {
            var terms = Exchange.inForce(chance.charter());
            var of = terms.clauses();
            assertThat(floor.venues()).as("seed %d", SEED + 1).containsAll(of.venues());
            assertThat(floor.purposes()).containsAll(of.purposes());
            assertThat(floor.shareable()).containsAll(of.categories());
            assertThat(of.minSignature().meets(floor.minSignature())).isTrue();
            assertThat(of.sizes().within(floor.sizes())).isEqualTo(of.sizes());
            assertThat(of.ages().within(floor.ages())).isEqualTo(of.ages());
            assertThat(of.ages().stop()).isLessThanOrEqualTo(25);
            assertThat(of.clocks().within(floor.clocks())).isEqualTo(of.clocks());
            assertThat(of.reviewGrace()).isLessThanOrEqualTo(60);
            givers_and_receivers_lie_within(floor, terms.rules());
            assertThat(terms.rules().regimes()).isEqualTo(floor.regimes());
            assertThat(terms.rules().circles()).isEqualTo(floor.circles());
            assertThat(terms.rules().secrecy()).isEqualTo(floor.secrecy());
        }
    }

    private static void givers_and_receivers_lie_within(Floor floor, Floor effective) {
        var law = new EnumMap<Category, CategoryRule>(floor.categories());
        assertThat(effective.categories().keySet()).isEqualTo(law.keySet());
        effective.categories().forEach((category, rule) -> {
            assertThat(rule.regime()).isEqualTo(law.get(category).regime());
            narrower(law.get(category).give(), rule.give());
            narrower(law.get(category).receive(), rule.receive());
        });
    }

    private static void narrower(Entitled law, Entitled effective) {
        Set<Profession> kept = effective.kept();
        assertThat(law.kept()).containsAll(kept);
        assertThat(new Entitled(
                        effective.anyone(),
                        effective.professions(),
                        effective.referent(),
                        effective.offence(),
                        effective.task(),
                        law.kept()))
                .isEqualTo(law);
    }

    private static Terms withDatesOf(Clauses widest, Clauses charter) {
        return Exchange.inForce(new Clauses(
                widest.territory(),
                widest.controller(),
                widest.text(),
                charter.validFrom(),
                charter.validUntil(),
                widest.venues(),
                widest.purposes(),
                widest.categories(),
                widest.narrowings(),
                widest.offenceOptIns(),
                true,
                widest.minSignature(),
                widest.sizes(),
                widest.ages(),
                widest.clocks()));
    }
}
