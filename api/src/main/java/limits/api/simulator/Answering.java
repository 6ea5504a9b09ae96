package limits.api.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import limits.casesharing.charter.Deciding;
import limits.casesharing.charter.Terms;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions about a charter, a line of JSON each, in the order in which they are asked. */
public final class Answering {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Terms terms;

    /** @param terms what binds */
    public Answering(Terms terms) {
        this.terms = terms;
    }

    /**
     * Answers until the questions end. Whoever waits for an answer before she asks again gets it at once.
     *
     * @return how many lines were no question; each is answered with a denial that says so
     */
    public int all(BufferedReader asked, PrintWriter answers) throws IOException {
        int malformed = 0;
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            if (line.isBlank()) {
                continue;
            }
            Optional<JsonNode> question = object(line);
            malformed += question.isEmpty() ? 1 : 0;
            answers.println(question.map(this::told).orElseGet(() -> answer(false, "MALFORMED")));
            if (!asked.ready()) {
                answers.flush();
            }
        }
        answers.flush();
        return malformed;
    }

    private static Optional<JsonNode> object(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException noQuestion) {
            return Optional.empty();
        }
    }

    private String told(JsonNode asked) {
        return AskedInJson.question(asked)
                .map(question -> Deciding.decide(terms, question))
                .map(decision -> answer(decision.permitted(), decision.code()))
                .orElseGet(() -> answer(false, "R00"));
    }

    private static String answer(boolean permitted, String gate) {
        return "{\"decision\":\"" + (permitted ? "PERMIT" : "DENY") + "\",\"gate\":\"" + gate + "\"}";
    }
}
