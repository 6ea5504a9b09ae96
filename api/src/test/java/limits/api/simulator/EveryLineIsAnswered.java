package limits.api.simulator;

import static limits.api.simulator.AskedLine.MALFORMED;
import static limits.api.simulator.AskedLine.PERMITTED;
import static limits.api.simulator.AskedLine.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Terms;
import limits.kernel.Area;
import limits.kernel.Key;
import limits.kernel.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions in, answers out, a line each; whatever is not understood is denied. */
final class EveryLineIsAnswered {

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
