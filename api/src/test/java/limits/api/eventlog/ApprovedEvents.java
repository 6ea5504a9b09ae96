package limits.api.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import limits.casesharing.CaseStories;
import limits.casesharing.accesslog.AccessStories;
import limits.governance.board.GovernanceStories;
import limits.kernel.Earlier;
import limits.kernel.EventName;
import limits.kernel.Vocabulary;
import limits.published.Series;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored today must be readable for ever: one approved line for each event and each shape it ever had, compared
 * whole. A new event or a new revision adds a line (run once with {@code -Dapprove=true}); a line that stands there never
 * changes.
 */
class ApprovedEvents {

    private static final JsonMapper JSON = StableJson.mapper();

    /** One line of an approved file. */
    record Line(String name, int revision, String payload) {

        boolean isOf(EventName event) {
            return name.equals(event.value()) && revision == event.revision();
        }
    }

    static Stream<Vocabulary> vocabularies() {
        return Stream.of(
                GovernanceStories.vocabulary(),
                CaseStories.vocabulary(),
                AccessStories.VOCABULARY,
                Series.vocabulary());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void every_event_is_written_as_approved_and_every_approved_line_is_still_read(Vocabulary vocabulary)
            throws IOException {
        var names = new EventNames(vocabulary);
        List<Line> approved = read(vocabulary);
        for (Line line : approved) {
            Object shape = JSON.readValue(line.payload(), names.stored(line.name(), line.revision()));
            assertThat(JSON.writeValueAsString(shape)).as(line.name()).isEqualTo(line.payload());
            Object today = shape instanceof Earlier<?> earlier ? earlier.today() : shape;
            assertThat(today).as(line.name()).isInstanceOf(names.type(line.name(), line.revision()));
        }
        List<Class<?>> missing = vocabulary.eventTypes().stream()
                .filter(type -> approved.stream().noneMatch(line -> line.isOf(EventNames.of(type))))
                .toList();
        if (Boolean.getBoolean("approve")) {
            approve(vocabulary, missing);
            return;
        }
        assertThat(missing)
                .as("events without an approved line; run once with -Dapprove=true")
                .isEmpty();
    }

    private static List<Line> read(Vocabulary vocabulary) throws IOException {
        Path file = file(vocabulary);
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream()
                .map(line -> JSON.readValue(line, Line.class))
                .toList();
    }

    private static void approve(Vocabulary vocabulary, List<Class<?>> missing) throws IOException {
        var lines = new ArrayList<>(
                Files.exists(file(vocabulary)) ? Files.readAllLines(file(vocabulary)) : List.<String>of());
        for (Class<?> type : missing) {
            EventName name = EventNames.of(type);
            Object sample = new Samples(name.value().hashCode()).of(type);
            lines.add(
                    JSON.writeValueAsString(new Line(name.value(), name.revision(), JSON.writeValueAsString(sample))));
        }
        Files.write(file(vocabulary), lines);
    }

    private static Path file(Vocabulary vocabulary) {
        String module =
                Set.of("governance", "published").contains(vocabulary.context()) ? "core-domain" : "case-sharing";
        return Path.of("..", module, "src", "test", "resources", vocabulary.context() + ".events.approved.jsonl");
    }
}
