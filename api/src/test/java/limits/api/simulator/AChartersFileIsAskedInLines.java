package limits.api.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limits.api.Limits;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Terms;
import limits.kernel.Area;
import limits.kernel.Key;
import limits.kernel.Organisation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code limits decide}: questions in, answers out, a line each; whatever is not understood is denied. */
final class AChartersFileIsAskedInLines {

    private static final String PARTY = """
            {"profession":"SOCIAL_WORKER","capacity":"MEMBER","referent":false,"mfa":true,"boundIdentity":true,"inGroup":true,\
            "designated":true,"suspended":false,"signed":true,"secrecyAttested":true,"task":true,"intervenes":true,"care":false,\
            "conflict":false,"orgArt10Basis":"NONE","art10OptIn":false}""";
    private static final String QUESTION = """
            {"action":"SHARE","now":"2026-05-01","category":"SUPPORT_NEED_CODE","purpose":"P2_COORDINATE_SUPPORT","giver":%s,\
            "receiver":%s,"context":{"venue":"AD_HOC","caseOpen":true,"age":15,"originatorCompetent":true,\
            "casePurposes":["P2_COORDINATE_SUPPORT"],"declaredSecret":false,"necessity":true,"sameTeam":false,"consent":false,\
            "info":"INFORMED","prosecutorDocument":false,"expired":false,"named":true,"sessionValid":false,"stage":"ACTIVE",\
            "motivated":false,"frozen":false,"erased":false}}""".formatted(PARTY, PARTY);

    @TempDir
    private Path folder;

    @Test
    void a_question_in_order_is_permitted() throws IOException {
        assertThat(answers(QUESTION)).containsExactly("{\"decision\":\"PERMIT\",\"gate\":\"R99\"}");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"mfa\":true|\"mfa\":1|R01_IDENTITY",
                "\"erased\":false|\"erased\":\"no\"|R02_FROZEN",
                "\"frozen\":false,||R02_FROZEN",
                "2026-05-01|tomorrow|R03_CHARTER",
                "\"now\":\"2026-05-01\",||R03_CHARTER",
                "SOCIAL_WORKER|WITCH|R04_MEMBERSHIP",
                "\"suspended\":false,||R04_MEMBERSHIP",
                "\"signed\":true,||R05_SIGNATURE",
                "\"capacity\":\"MEMBER\"|\"capacity\":\"KING\"|R06_VENUE",
                "AD_HOC|THE_PUB|R06_VENUE",
                "\"age\":15|\"age\":\"15\"|R07_CASE",
                "\"purpose\":\"P2_COORDINATE_SUPPORT\"|\"purpose\":\"CURIOSITY\"|R08_PURPOSE",
                "SUPPORT_NEED_CODE|GOSSIP|R09_CONTENT",
                "\"declaredSecret\":false,||R12",
                "\"task\":true|\"task\":null|R15_NEED_CASE_TASK",
                "\"info\":\"INFORMED\",||R16_FAMILY_INFO",
                "\"named\":true|\"named\":false|R17",
                "\"conflict\":false,||R18",
                "\"expired\":false,||R20",
                "\"stage\":\"ACTIVE\",||R20",
                "\"SHARE\"|\"FLY\"|R00",
                "\"action\":\"SHARE\",||R00",
            })
    void a_fact_that_is_missing_or_unknown_denies_at_its_gate(String fact, String other, String gate)
            throws IOException {
        String spoilt = QUESTION.replace(fact, other == null ? "" : other);
        assertThat(answers(spoilt)).containsExactly("{\"decision\":\"DENY\",\"gate\":\"" + gate + "\"}");
    }

    @Test
    void a_report_of_danger_is_permitted_whatever_else_is_said() throws IOException {
        assertThat(answers("{\"action\":\"REPORT_DANGER\"}"))
                .containsExactly("{\"decision\":\"PERMIT\",\"gate\":\"R00\"}");
    }

    @Test
    void a_line_that_is_no_question_is_denied_in_its_place_and_the_next_one_answered() throws IOException {
        assertThat(answers(QUESTION, "nonsense", "", "{\"action\":\"SHARE\",\"action\":\"REPORT_DANGER\"}", QUESTION))
                .containsExactly(
                        "{\"decision\":\"PERMIT\",\"gate\":\"R99\"}",
                        "{\"decision\":\"DENY\",\"gate\":\"MALFORMED\"}",
                        "{\"decision\":\"DENY\",\"gate\":\"MALFORMED\"}",
                        "{\"decision\":\"PERMIT\",\"gate\":\"R99\"}");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[]", "5", "\"x\"", "true", "null", "[{\"action\":\"REPORT_DANGER\"}]"})
    void a_line_of_json_that_is_no_object_is_no_question(String line) throws IOException {
        var answers = new StringWriter();
        var asked = new BufferedReader(new StringReader(line + "\n" + QUESTION));
        assertThat(new Answering(terms()).all(asked, new PrintWriter(answers))).isEqualTo(1);
        assertThat(answers.toString().lines()).containsExactly(MALFORMED, PERMITTED);
    }

    @Test
    void whoever_waits_for_an_answer_before_asking_again_gets_it() throws Exception {
        var questions = new PipedWriter();
        var asked = new BufferedReader(new PipedReader(questions, 8_192));
        var answers = new PipedWriter();
        var told = new BufferedReader(new PipedReader(answers));
        Thread answering = Thread.ofPlatform().start(() -> answer(asked, answers));
        for (int n = 0; n < 3; n++) {
            questions.write(QUESTION + "\n");
            questions.flush();
            assertThat(told.readLine()).contains("PERMIT");
        }
        questions.close();
        answering.join();
    }

    @Test
    void the_command_reads_a_charter_with_its_floor_in_one_file_or_two() throws IOException {
        Path charter = Files.writeString(folder.resolve("charter.yaml"), CHARTER);
        Path floor = folder.resolve("floor.yaml");
        try (InputStream shipped = Floor.class.getResourceAsStream("/charter/fr-2026-04.yaml")) {
            Files.writeString(
                    floor,
                    new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("hardAgeStop: {years: 25", "hardAgeStop: {years: 15"));
        }
        assertThat(run("--charter", charter.toString())).isEqualTo(new Ended(0, PERMITTED, ""));
        assertThat(run("--charter", charter.toString(), "--floor", floor.toString()))
                .isEqualTo(new Ended(0, "{\"decision\":\"DENY\",\"gate\":\"R07_CASE\"}", ""));
        Path both = Files.writeString(folder.resolve("both.yaml"), Files.readString(floor) + CHARTER.substring(16));
        assertThat(run("--charter", both.toString()).out()).contains("R07_CASE");
    }

    @Test
    @DisplayName("T20: what a charter asks beyond the floor is told, line by line, and changes no answer")
    void what_counts_less_than_it_is_written_is_told_beside_the_answers() throws IOException {
        String wide = CHARTER.replace("[SUPPORT_NEED_CODE]", "[SUPPORT_NEED_CODE, POLICE_FILE_EXTRACT]")
                + "  retention: {hardAgeStop: {years: 30}}\n  case: {maxMembers: 12}\n";
        Path file = Files.writeString(folder.resolve("wide.yaml"), wide);
        Ended ended = run("--charter", file.toString());
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo(PERMITTED);
        assertThat(ended.err().lines())
                .containsExactly(
                        file + ": charter.enabledCategories: POLICE_FILE_EXTRACT does not count: the floor does not go"
                                + " that far",
                        file + " : charter.enabledCategories : POLICE_FILE_EXTRACT ne compte pas : le socle ne va pas"
                                + " si loin",
                        file + ": charter.case.maxMembers: 12 counts as 8",
                        file + " : charter.case.maxMembers : 12 compte comme 8",
                        file + ": charter.retention.hardAgeStop: 30 counts as 25",
                        file + " : charter.retention.hardAgeStop : 30 compte comme 25");
    }

    @Test
    void what_no_charter_moves_is_told_beside_the_answers() throws IOException {
        String lax = CHARTER.replace("{minLevel: SES}", "{minLevel: SES, graceDays: 90}")
                + "  audit: {auditorSeesContent: true}\n  aggregates: {base: 5, adHocQueries: true}\n";
        Path file = Files.writeString(folder.resolve("lax.yaml"), lax);
        Ended ended = run("--charter", file.toString());
        assertThat(ended.code()).isZero();
        assertThat(ended.out()).isEqualTo(PERMITTED);
        assertThat(ended.err().lines())
                .containsExactlyInAnyOrder(
                        file + ": charter.signature.graceDays: 90 counts as 0",
                        file + " : charter.signature.graceDays : 90 compte comme 0",
                        file + ": charter.audit.auditorSeesContent: true counts as false",
                        file + " : charter.audit.auditorSeesContent : true compte comme false",
                        file + ": charter.aggregates.adHocQueries: true counts as false",
                        file + " : charter.aggregates.adHocQueries : true compte comme false",
                        file + ": charter.aggregates.base: 5 counts as 11",
                        file + " : charter.aggregates.base : 5 compte comme 11");
    }

    @Test
    void a_convention_without_a_reference_is_told_with_what_may_stand_there() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), CHARTER + "  prosecutorConvention: no\n");
        Ended ended = run("--charter", bad.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .containsExactly(
                        bad
                                + ": line 12, column 25: charter.prosecutorConvention: the reference of a document is expected,"
                                + " such as \"CONV-2026-01\", or null where there is none, not \"no\"",
                        bad + " : ligne 12, colonne 25 : charter.prosecutorConvention: la référence d'un document est"
                                + " attendue, comme \"CONV-2026-01\", ou null s'il n'y en a pas, pas « no »");
    }

    @Test
    void a_file_that_is_no_charter_is_told_by_the_line_in_both_languages() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.yaml"), CHARTER.replace("SES", "XES"));
        Ended ended = run("--charter", bad.toString());
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("line 10, column 25: charter.signature.minLevel: \"XES\" is not in the list: SES, AES, QES")
                .contains("ligne 10, colonne 25 : charter.signature.minLevel: « XES » n'est pas dans la liste");
        assertThat(run("--charter", folder.resolve("none.yaml").toString()).code())
                .isEqualTo(2);
        assertThat(run("--charter", bad.toString(), "--florr").code()).isEqualTo(2);
        Path empty = Files.writeString(folder.resolve("empty.yaml"), "modelVersion: 1\n");
        assertThat(run("--charter", empty.toString()).err())
                .contains("no charter in")
                .contains("pas de charte dans");
    }

    private static final String PERMITTED = "{\"decision\":\"PERMIT\",\"gate\":\"R99\"}";
    private static final String MALFORMED = "{\"decision\":\"DENY\",\"gate\":\"MALFORMED\"}";
    private static final String CHARTER = """
            modelVersion: 1
            charter:
              id: CH-TEST
              version: 1
              territory: INSEE-99999
              proposedByGroup: true
              adoptedByCouncil: {ref: PV-1, date: 2026-02-10}
              validFrom: 2026-02-15
              validUntil: 2028-02-14
              signature: {minLevel: SES}
              enabledCategories: [SUPPORT_NEED_CODE]
            """;

    private record Ended(int code, String out, String err) {}

    private static Ended run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        var said = new ArrayList<>(List.of("decide"));
        said.addAll(List.of(words));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream((QUESTION + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            int code = new CommandLine(new Limits())
                    .setUnmatchedArgumentsAllowed(true)
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(said.toArray(String[]::new));
            return new Ended(code, out.toString().strip(), err.toString());
        } finally {
            System.setIn(before);
        }
    }

    private static List<String> answers(String... lines) throws IOException {
        var answers = new StringWriter();
        var asked = new BufferedReader(new StringReader(String.join("\n", lines)));
        new Answering(terms()).all(asked, new PrintWriter(answers));
        return answers.toString().lines().toList();
    }

    private static void answer(BufferedReader asked, PipedWriter answers) {
        try (var out = new PrintWriter(answers)) {
            new Answering(terms()).all(asked, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Terms terms() {
        var widest = Clauses.widest(
                new Area("99999"),
                new Organisation(new Key("A".repeat(27))),
                LocalDate.of(2026, 2, 15),
                LocalDate.of(2028, 2, 14));
        return new Terms(Floor.statute(), widest, true, true);
    }
}
