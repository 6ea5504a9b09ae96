package limits.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.eventlog.StableJson;
import limits.api.identity.Persona;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each of the four can do their one main thing with a program too. */
@ResourceLock(HouseForTests.DEMONSTRATION)
@Tag("postgres")
class TheDoorsForPrograms {

    private static final JsonMapper JSON = StableJson.mapper();

    private final HouseForTests house = HouseForTests.demonstration();
    private final TestPerson program = TestPerson.stranger(house);

    @Test
    void the_coordinator_reads_the_plan_and_the_committee_its_figures() {
        String project = projects(Persona.COORDINATOR).get(0).get("project").asString();
        JsonNode plan = read(Persona.COORDINATOR, "/api/v1/plan/" + project);
        assertThat(plan.get(0).get("actions")).hasSizeGreaterThan(5);
        JsonNode figures = read(Persona.COMMITTEE_SEAT, "/api/v1/figures/" + project);
        assertThat(figures.get("governance").get("meetings").get("held").asInt())
                .isPositive();
        assertThat(figures.get("persons").asString()).isEqualTo("released");
        assertThat(read(Persona.MAYOR, "/api/v1/committee/" + project).get("seats"))
                .isNotEmpty();
    }

    @Test
    void the_auditor_reads_the_access_log_and_has_every_log_verified() {
        JsonNode entries = read(Persona.AUDITOR, "/api/v1/audit?selection=REFUSED");
        assertThat(entries).isNotEmpty();
        JsonNode findings = read(Persona.AUDITOR, "/api/v1/audit/verify");
        assertThat(findings).hasSize(4);
        findings.forEach(finding -> assertThat(finding.get("whole").asBoolean()).isTrue());
    }

    @ParameterizedTest(name = "{0} finds nothing at {1}")
    @CsvSource({
        "COMMITTEE_SEAT, /api/v1/audit",
        "COORDINATOR, /api/v1/audit/verify",
        "ADMINISTRATOR, /api/v1/audit",
        "SCHOOL_COUNSELLOR, /api/v1/project",
        "PROVIDER_CONTACT, /api/v1/project",
        "COORDINATOR, /api/v1/situations",
        "AUDITOR, /api/v1/situations",
        "ADMINISTRATOR, /api/v1/project"
    })
    void what_a_mandate_does_not_open_does_not_exist(Persona persona, String address) {
        var answer = program.api(program.token(persona), address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("nothing-here");
    }

    @Test
    void every_address_is_described_and_a_word_of_ours_is_described_as_it_is_written() {
        JsonNode described = JSON.readTree(program.get("/v3/api-docs").body());
        assertThat(described.get("openapi").asString()).startsWith("3.1");
        List<String> paths = new ArrayList<>(described.get("paths").propertyNames());
        assertThat(paths)
                .contains(
                        "/api/v1/project",
                        "/api/v1/audit",
                        "/api/v1/commands/governance/actionplan/adopt-action-plan",
                        "/api/v1/commands/casesharing/group/sign-charter")
                .noneMatch(path -> path.contains("share-item") || path.contains("{command}"));
        JsonNode sheet =
                described.get("components").get("schemas").get("ProjectSheet").get("properties");
        assertThat(sheet.get("project").get("type").asString()).isEqualTo("string");
        assertThat(sheet.get("title").get("type").asString()).isEqualTo("string");
    }

    private JsonNode projects(Persona persona) {
        return read(persona, "/api/v1/project");
    }

    private JsonNode read(Persona persona, String address) {
        var answer = program.api(program.token(persona), address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
