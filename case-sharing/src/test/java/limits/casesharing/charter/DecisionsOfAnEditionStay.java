package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import limits.casesharing.charterfile.CharterFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What was decided under an edition of the floor is decided so for ever. Each edition keeps a file of questions with two
 * answers: under the widest charter without health, and under its own reference charter. The file of an edition is written once, by
 * {@code -Dapprove=true}, beside a charter that somebody wrote for it, and never again.
 */
final class DecisionsOfAnEditionStay {

    private static final Path KEPT = Path.of("src", "test", "resources", "decisions");
    private static final Path FLOORS = Path.of("src", "main", "resources", "charter");
    private static final String FORM = "# limits-decisions 1, drawn with seed ";
    private static final long SEED = 20_260_415;
    private static final int MOST_OF_A_KIND = 90;
    private static final int DRAWN = 60_000;

    @Test
    @DisplayName("The same questions get the same answers, under every edition that ever shipped")
    void every_edition_decides_as_it_always_did() throws IOException {
        for (Path floor : floors()) {
            String edition = floor.getFileName().toString().replace(".yaml", "").toUpperCase(Locale.ROOT);
            var under = new Under(floor, edition);
            Path file = KEPT.resolve(edition + ".decisions");
            if (!Files.exists(file) && Boolean.getBoolean("approve")) {
                Files.write(file, under.drawn());
            }
            var lines = Files.readAllLines(file);
            assertThat(lines.getFirst()).startsWith(FORM);
            assertThat(lines.size()).as("questions of " + edition).isGreaterThan(3_000);
            for (String line : lines.subList(1, lines.size())) {
                assertThat(under.line(AskedInALine.read(line))).isEqualTo(line);
            }
        }
    }

    @Test
    void every_edition_that_an_entry_may_name_ships_its_floor_and_its_decisions() throws IOException {
        assertThat(floors().stream().map(file -> file.getFileName().toString()))
                .containsExactlyElementsOf(Stream.of(Edition.values())
                        .map(edition -> edition.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml")
                        .toList());
        for (var edition : Edition.values()) {
            assertThat(KEPT.resolve(edition.floor().edition() + ".decisions")).exists();
            assertThat(Edition.of(edition.floor())).isEqualTo(edition);
        }
    }

    @Test
    void the_questions_of_an_edition_reach_every_gate_and_both_answers() throws IOException {
        for (Path file : decisions()) {
            var wide = new TreeSet<String>();
            var under = new TreeSet<String>();
            for (String line : Files.readAllLines(file)) {
                String[] answers = line.substring(line.indexOf(" = ") + 3).split(" ");
                if (!line.startsWith("#")) {
                    wide.add(answers[0]);
                    under.add(answers[1]);
                }
            }
            assertThat(wide).contains("R00", "R99", "R10").hasSizeGreaterThan(25);
            assertThat(under).contains("R00", "R99", "R10", "R20").hasSizeGreaterThan(25);
        }
    }

    /** An edition of the floor, as its file says it, and the two charters that its questions were asked under. */
    private static final class Under {

        private final Terms widest;
        private final Terms reference;

        Under(Path floor, String edition) throws IOException {
            Floor rules = CharterFile.read(Files.readString(floor), Floor.statute())
                    .floor()
                    .orElseThrow();
            assertThat(rules.edition()).isEqualTo(edition);
            var charter = CharterFile.read(Files.readString(KEPT.resolve(edition + ".charter.yaml")), rules)
                    .charter()
                    .orElseThrow();
            reference = charter.over(rules);
            var of = charter.clauses();
            var wide = Clauses.widest(of.territory(), of.controller(), of.validFrom(), of.validUntil())
                    .withCategories(EnumSet.complementOf(EnumSet.of(Category.HEALTH)));
            widest = new Terms(rules, wide, true, true);
        }

        String line(Question asked) {
            return AskedInALine.write(asked) + " = "
                    + Deciding.decide(widest, asked).code() + " "
                    + Deciding.decide(reference, asked).code();
        }

        /** As many of each pair of answers as there is room for, so that what is rare is there too. */
        List<String> drawn() {
            var lines = new ArrayList<String>();
            lines.add(FORM + SEED);
            var chance = new Chance(SEED);
            var answers = new HashMap<String, Integer>();
            for (int each = 0; each < DRAWN; each++) {
                String line = line(AskedInALine.plain(chance.question()));
                if (answers.merge(line.substring(line.indexOf(" = ")), 1, Integer::sum) <= MOST_OF_A_KIND) {
                    lines.add(line);
                }
            }
            return lines;
        }
    }

    private static List<Path> floors() throws IOException {
        try (var files = Files.list(FLOORS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> decisions() throws IOException {
        try (var files = Files.list(KEPT)) {
            return files.filter(file -> file.toString().endsWith(".decisions")).toList();
        }
    }
}
