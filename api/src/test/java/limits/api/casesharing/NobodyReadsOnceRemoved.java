package limits.api.casesharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Readings on two nodes against the exclusion of the reader at an instant drawn by chance. CSI L132-5: who is no longer of
 * the group has no access. With {@code -Pdeep}, at least as many readings as {@code -Ddeep.readings} says.
 */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyReadsOnceRemoved {

    private static final int ROUNDS = 10;

    /** Without the lock it is lost in one of the first rounds; after so many it would not be lost. */
    private static final int MOST = 60;

    private TwoNodes nodes;

    @BeforeAll
    void two_programmes_over_one_database() {
        nodes = new TwoNodes();
    }

    @AfterAll
    void close() {
        nodes.close();
    }

    @Test
    @DisplayName("Once an exclusion has committed, no reading is permitted, on either node")
    void after_the_commit_of_an_exclusion_no_reading_is_permitted_on_any_node() {
        race(Long.getLong("race.seed", System.nanoTime()), ROUNDS);
    }

    @Test
    @Tag("deep")
    @DisplayName("The same, ten thousand times")
    void after_the_commit_of_many_exclusions_no_reading_is_permitted() {
        int readings = Integer.getInteger("deep.readings", 10_000);
        race(Long.getLong("deep.seed", System.nanoTime()), readings / TwoNodes.READINGS);
    }

    @Test
    @DisplayName("A planted fault: where no lock is taken, somebody reads after her exclusion has committed")
    void without_the_lock_the_race_is_lost() {
        long seed = System.nanoTime();
        System.out.println("readings without the lock, seed " + seed);
        var chance = new Random(seed);
        int round = 0;
        boolean lost = false;
        while (round < MOST && !lost) {
            lost = nodes.unlocked().round(chance).permittedAfterwards() > 0;
            round++;
        }
        System.out.println("readings against exclusions without the lock: lost in round " + round);
        assertThat(lost).as("seed " + seed).isTrue();
    }

    private void race(long seed, int rounds) {
        System.out.println("readings against exclusions, seed " + seed);
        var chance = new Random(seed);
        int before = 0;
        int after = 0;
        for (int round = 0; round < rounds; round++) {
            var ended = nodes.locked().round(chance);
            assertThat(ended.permittedAfterCommit())
                    .as("seed " + seed + ", round " + round)
                    .isZero();
            assertThat(ended.openedWhenBegunAfterwards())
                    .as("seed " + seed + ", round " + round)
                    .isZero();
            before += ended.permitted();
            after += ended.readings() - ended.permitted();
        }
        System.out.println("readings against exclusions, seed " + seed + ": " + rounds + " exclusions, " + before
                + " readings permitted before, " + after + " refused, none permitted after");
        assertThat(before).as("some came before").isPositive();
        assertThat(after).as("some came after").isPositive();
    }
}
