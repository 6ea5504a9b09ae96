package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.charterfile.CharterFile;
import limits.casesharing.charterfile.WrittenCharter;
import limits.kernel.Key;
import org.junit.jupiter.api.Test;

/** What a version says can be taken away as a file and brought back: nothing is lost, nothing is added. */
final class AVersionIsWrittenAsAFile {

    private static final long SEED = 20_261_123;
    private static final Key NAME = new Key("Charter".concat("A".repeat(20)));

    @Test
    void read_again_it_is_the_same_clauses() {
        var chance = new Chance(SEED);
        for (int round = 0; round < 500; round++) {
            var clauses = onlyKnownWords(chance.charter().within(Floor.statute()));
            var read = CharterFile.read(CharterFile.of(NAME, drafted(clauses)), Floor.statute());
            assertThat(read.floor()).isEmpty();
            assertThat(read.charter().orElseThrow().clauses())
                    .as("charter %d of seed %d", round, SEED)
                    .isEqualTo(clauses);
        }
    }

    @Test
    void it_says_how_far_the_version_has_come() {
        var clauses = Clauses.widest(Exchange.FICTIONAL, Exchange.TOWN, Exchange.TODAY, Exchange.TODAY.plusYears(2));
        var day = LocalDate.of(2026, 2, 10);
        var draft = read(drafted(clauses));
        assertThat(draft.proposed() || draft.adopted()).isFalse();
        var adopted = read(version(clauses, Optional.of(day), Optional.of(new Deliberation(day, 12))));
        assertThat(adopted.proposed() && adopted.adopted()).isTrue();
        assertThat(adopted.version()).isEqualTo(3);
        assertThat(adopted.name()).isEqualTo(NAME.text());
    }

    private static WrittenCharter read(VersionSheet version) {
        return CharterFile.read(CharterFile.of(NAME, version), Floor.statute())
                .charter()
                .orElseThrow();
    }

    private static VersionSheet drafted(Clauses clauses) {
        return version(clauses, Optional.empty(), Optional.empty());
    }

    private static VersionSheet version(Clauses clauses, Optional<LocalDate> proposed, Optional<Deliberation> adopted) {
        return new VersionSheet(
                3,
                Canonical.fingerprint(clauses),
                clauses,
                proposed,
                Opinion.AWAITED,
                Optional.empty(),
                adopted,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                new YearlyReview(clauses.validUntil(), clauses.validUntil(), false, false));
    }

    /** The word that stands for what is in no list has no place in a file. */
    private static Clauses onlyKnownWords(Clauses drawn) {
        var narrowings = drawn.narrowings().stream()
                .filter(one -> one.category() != Category.UNKNOWN)
                .map(one -> new Narrowing(one.category(), known(one.givers()), known(one.receivers())))
                .toList();
        return new Clauses(
                drawn.territory(),
                drawn.controller(),
                drawn.text(),
                drawn.validFrom(),
                drawn.validUntil(),
                drawn.venues(),
                drawn.purposes(),
                drawn.categories(),
                narrowings,
                drawn.offenceOptIns(),
                drawn.prosecutorConvention(),
                drawn.minSignature(),
                drawn.sizes(),
                drawn.ages(),
                drawn.clocks(),
                drawn.reviewGrace());
    }

    private static List<Profession> known(List<Profession> some) {
        return some.stream().filter(one -> one != Profession.UNKNOWN).toList();
    }
}
