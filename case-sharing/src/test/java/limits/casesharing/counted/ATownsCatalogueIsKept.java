package limits.casesharing.counted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Outcome;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Released;
import limits.casesharing.blocks.RunningState;
import limits.casesharing.catalogue.Menu;
import limits.casesharing.catalogue.Residents;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;
import limits.published.Atom;
import limits.published.Base;
import limits.published.Catalogue;
import limits.published.Measure;
import limits.published.SchemeGroup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The catalogue of a town, with every link from opening to follow-up, quarter after quarter. Nobody lives there. */
class ATownsCatalogueIsKept {

    private static final List<Place> PLACES = List.of(new Place("99999"), new Place("QN99901M"), new Place("QN99902M"));
    private static final List<Measure> COURSE = List.of(
            Measure.REFERRALS_PROPOSED,
            Measure.REFERRALS_ACCEPTED,
            Measure.REFERRALS_STARTED,
            Measure.REFERRALS_COMPLETED,
            Measure.FOLLOWED_UP_AT_SIX_MONTHS);

    @Test
    void four_quarters_of_five_young_people_each_are_told() {
        assertThat(delayed(Base.FIVE, 130, 5, 4, 1)).isZero();
    }

    @Test
    @Tag("deep")
    void two_years_are_told_whatever_the_base_and_however_large_the_town() {
        for (var base : List.of(Base.FIVE, Base.ELEVEN)) {
            for (long seed = 1; seed <= 10; seed++) {
                assertThat(delayed(base, 130, 5, 8, seed))
                        .as("small town, base %s, seed %d", base, seed)
                        .isZero();
                assertThat(delayed(base, 700, 25, 8, seed))
                        .as("large town, base %s, seed %d", base, seed)
                        .isZero();
            }
        }
    }

    /** How many quarters had no release. */
    private static int delayed(Base base, int residents, int each, int quarters, long seed) {
        var dice = new Random(seed);
        var index =
                new Index(new Menu(population(residents), PLACES.getFirst()).catalogue(new Catalogue.Version(1), base));
        var mechanism = ReleaseMechanism.of(index.grid());
        var state = RunningState.beginning(index.grid());
        int[] waiting = new int[index.size()];
        int delayed = 0;
        for (int quarter = 0; quarter < quarters; quarter++) {
            IntStream.range(0, each).forEach(n -> somebody(dice, index, waiting));
            Outcome outcome =
                    mechanism.release(state, Arrays.stream(waiting).boxed().toList(), dice);
            if (outcome instanceof Released released) {
                state = released.next();
                Arrays.fill(waiting, 0);
            } else {
                delayed++;
            }
        }
        return delayed;
    }

    private static void somebody(Random dice, Index index, int[] counts) {
        var place = PLACES.get(dice.nextInt(PLACES.size()));
        var age = AgeBand.values()[dice.nextInt(AgeBand.values().length)];
        var sex = dice.nextInt(3) == 0 ? Sex.GIRL : Sex.BOY;
        var scheme = List.of(SchemeGroup.values()[dice.nextInt(SchemeGroup.values().length)]);
        counts[index.of(new Atom(Measure.SITUATIONS_OPENED, place, age, sex, List.of()))]++;
        COURSE.subList(0, dice.nextInt(COURSE.size() + 1))
                .forEach(stage -> counts[index.of(new Atom(stage, place, age, sex, scheme))]++);
        if (dice.nextBoolean()) {
            counts[index.of(new Atom(Measure.SITUATIONS_CLOSED, place, age, sex, List.of()))]++;
        }
    }

    private static List<Residents> population(int each) {
        var residents = new ArrayList<Residents>();
        for (var place : PLACES) {
            for (var age : AgeBand.values()) {
                for (var sex : List.of(Sex.GIRL, Sex.BOY)) {
                    residents.add(new Residents(place, age, sex, each));
                }
            }
        }
        return residents;
    }
}
