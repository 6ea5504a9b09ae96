package limits.api.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import limits.api.HouseForTests;
import limits.api.PostgresForTests;
import limits.api.TestPerson;
import limits.api.eventlog.StableJson;
import limits.api.identity.Persona;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The whole programme with the demonstration, each role in a database of its own, by configuration alone. */
@Tag("postgres")
class EachContextMayHaveAServerOfItsOwn {

    @Test
    void decisions_figures_and_verification_meet_across_databases() throws InterruptedException {
        Logins apart = PostgresForTests.databaseForEachRole();
        assertThat(List.of(Role.values()).stream().map(apart::url).distinct()).hasSize(Role.values().length);
        try (var house = HouseForTests.over(apart, List.of("demo"), List.of())) {
            JsonNode findings = read(house, Persona.AUDITOR, "/api/v1/audit/verify");
            assertThat(findings)
                    .hasSize(4)
                    .allMatch(finding -> finding.get("whole").asBoolean());

            String project = read(house, Persona.COORDINATOR, "/api/v1/project")
                    .get(0)
                    .get("project")
                    .asString();
            assertThat(meetingsWithin(Duration.ofSeconds(20), house, project)).isPositive();
            assertThat(read(house, Persona.SCHOOL_COUNSELLOR, "/api/v1/situations"))
                    .isNotEmpty();
        }
    }

    /** Figures follow decisions by moments. */
    private static int meetingsWithin(Duration patience, HouseForTests house, String project)
            throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        int held = 0;
        while (held == 0 && System.nanoTime() < until) {
            Thread.sleep(100);
            held = read(house, Persona.COMMITTEE_SEAT, "/api/v1/figures/" + project)
                    .get("governance")
                    .get("meetings")
                    .get("held")
                    .asInt();
        }
        return held;
    }

    private static JsonNode read(HouseForTests house, Persona persona, String address) {
        TestPerson program = TestPerson.stranger(house);
        var answer = program.api(program.token(persona), address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return StableJson.mapper().readTree(answer.body());
    }
}
