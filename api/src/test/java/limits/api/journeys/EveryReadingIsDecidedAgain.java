package limits.api.journeys;

import static limits.api.journeys.AuditorAtWork.AUDITOR;
import static limits.api.journeys.AuditorAtWork.HOUSE;
import static limits.api.journeys.AuditorAtWork.asOwner;
import static limits.api.journeys.AuditorAtWork.single;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import limits.api.audit.DecidedAgain;
import limits.api.audit.Logs;
import limits.casesharing.item.ReadingAgain.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The third journey: the logs alone tell on which facts each reading was answered, and what the charter says to them. */
@ResourceLock(StoryToAudit.HOUSE)
@Tag("postgres")
final class EveryReadingIsDecidedAgain {

    @Test
    void permitted_and_refused_come_out_as_they_were_answered_whatever_became_of_the_people_since() {
        var again = HOUSE.part(Logs.class).decidedAgain();
        assertThat(again.differing()).isEmpty();
        assertThat(again.readings())
                .isGreaterThanOrEqualTo(4)
                .isEqualTo(Long.parseLong(
                        single("SELECT count(*) FROM access_log.entry WHERE payload LIKE '%\"ground\"%\"seen\":[{%'")));
        assertThat(AUDITOR.post("/audit/verify", Map.of()).text())
                .contains("Décisions refaites Identiques", "mêmes réponses, sur les mêmes faits");
    }

    @Test
    void an_answer_changed_afterwards_does_not_come_out_again() throws SQLException {
        long last = Long.parseLong(single("SELECT max(position) FROM access_log.leaf l JOIN access_log.entry e"
                + " ON e.id = l.entry WHERE payload LIKE '%\"ground\"%\"PERMITTED\"%'"));
        String entry = " WHERE id = (SELECT entry FROM access_log.leaf WHERE position = " + last + ")";
        asOwner("UPDATE access_log.entry SET payload = replace(payload, '\"PERMITTED\"', '\"REFUSED\"')" + entry);
        try {
            assertThat(HOUSE.part(Logs.class).decidedAgain().differing())
                    .containsExactly(new DecidedAgain.Differing(last, Outcome.OTHER_ANSWER));
            assertThat(AUDITOR.post("/audit/verify", Map.of()).text())
                    .contains("Une lecture sur", "n° " + last + " Mêmes faits, autre réponse");
        } finally {
            asOwner("UPDATE access_log.entry SET payload = replace(payload, '\"REFUSED\"', '\"PERMITTED\"')" + entry);
        }
        assertThat(HOUSE.part(Logs.class).decidedAgain().same()).isTrue();
    }
}
