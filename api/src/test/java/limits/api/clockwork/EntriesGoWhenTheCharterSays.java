package limits.api.clockwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import limits.api.CaseStory;
import limits.api.HouseForTests;
import limits.api.audit.Logs;
import limits.api.audit.Retention;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.web.form.FreshKey;
import limits.casesharing.charter.Clocks;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.item.InformationItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Seven months later an entry of the access log is there under a charter of twelve, and gone under one of six. */
@Tag("postgres")
class EntriesGoWhenTheCharterSays {

    @Test
    void under_a_term_of_six_months_nothing_older_stays() {
        try (var house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"))) {
            var story = new CaseStory(house);
            var member = CaseStory.somebody();
            story.joined(member, Profession.CPE, false, OffenceBasis.NONE);
            story.adopted(member, story.clocked(new Clocks(24, 36, 12, 3, 24, 24)));
            story.read(new InformationItem.Id(FreshKey.draw()), member);
            assertThat(house.part(Logs.class).verified()).allMatch(Logs.Verified::whole);
            var then = OffsetDateTime.now(ZoneOffset.UTC).plusMonths(7).toInstant();
            var expiring = new Expiring(
                    house.part(Databases.class), house.part(Retention.class), Clock.fixed(then, ZoneOffset.UTC));
            long before = entries(house);
            assertThat(before).isPositive();

            expiring.expire();
            assertThat(entries(house)).isEqualTo(before);

            story.adopted(member, story.clocked(new Clocks(24, 36, 6, 3, 24, 24)));
            expiring.expire();
            assertThat(entries(house)).isZero();
        }
    }

    private static long entries(HouseForTests house) {
        return house.part(Databases.class)
                .as(Role.AUDITOR)
                .client()
                .sql("SELECT count(*) FROM access_log.entry")
                .query(Long.class)
                .single();
    }
}
