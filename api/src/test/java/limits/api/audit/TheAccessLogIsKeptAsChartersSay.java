package limits.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import limits.api.CaseStory;
import limits.api.HouseForTests;
import limits.casesharing.charter.Clocks;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.kernel.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Families are told for how long readings stay on record; that long they stay, and no longer. CNIL deliberation 2021-122. */
@Tag("postgres")
class TheAccessLogIsKeptAsChartersSay {

    private static final Instant NOW = Instant.now();

    private HouseForTests house;
    private CaseStory story;
    private Actor member;

    @BeforeEach
    void a_group_without_a_charter() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        story = new CaseStory(house);
        member = joined(story);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_shortest_term_in_force_counts_and_the_installation_lets_none_be_longer() {
        assertThat(kept()).as("without a charter").isEqualTo(monthsAgo(12));
        adopted(story, 36);
        assertThat(kept()).as("longer than this installation lets it").isEqualTo(monthsAgo(12));
        adopted(story, 8);
        assertThat(kept()).isEqualTo(monthsAgo(8));
        var other = new CaseStory(house);
        joined(other);
        adopted(other, 6);
        assertThat(kept()).as("the shortest of two groups").isEqualTo(monthsAgo(6));
    }

    @Test
    void what_a_shorter_term_let_go_is_not_missed_under_a_longer_one() {
        adopted(story, 6);
        adopted(story, 12);
        var retention = house.part(Retention.class);
        assertThat(retention.endedBefore(NOW)).isEqualTo(monthsAgo(12));
        assertThat(retention.mayBeGoneBefore(NOW)).isEqualTo(monthsAgo(6));
    }

    private Instant kept() {
        return house.part(Retention.class).endedBefore(NOW);
    }

    private void adopted(CaseStory of, int months) {
        of.adopted(member, of.clocked(new Clocks(24, 36, months, 3, 24, 24)));
    }

    private Actor joined(CaseStory of) {
        var who = CaseStory.somebody();
        of.joined(who, Profession.CPE, false, OffenceBasis.NONE);
        member = who;
        return who;
    }

    private static Instant monthsAgo(int months) {
        return NOW.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
