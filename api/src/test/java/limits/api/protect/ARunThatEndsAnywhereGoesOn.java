package limits.api.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that breaks or is killed leaves whole files, and the next goes on from what it left. */
class ARunThatEndsAnywhereGoesOn {

    private static final String HEADER = "quarter,place,sex,count\n";

    @TempDir
    private Path folder;

    /** Dice that break in the middle of a run. */
    private record Breaking(Random dice, int[] left) implements RandomGenerator {

        @Override
        public long nextLong() {
            if (left[0]-- == 0) {
                throw new IllegalStateException("the run ends here");
            }
            return dice.nextLong();
        }
    }

    @Test
    void a_run_that_breaks_anywhere_leaves_whole_files_and_the_next_goes_on() throws IOException {
        var facts = new StringBuilder(HEADER);
        for (int n = 1; n <= 4; n++) {
            facts.append("2026-Q" + n + ",North,girls," + 3 * n + "\n2026-Q" + n + ",East,boys,4\n");
        }
        for (int breaks = 0; breaks < 60; breaks += 7) {
            var desk = new Desk(Files.createDirectory(folder.resolve("b" + breaks)));
            desk.write("catalogue.json", Desk.CATALOGUE);
            desk.write("facts.csv", facts.toString());
            try {
                new Protecting(new Breaking(new Random(breaks), new int[] {breaks}))
                        .run(
                                desk.folder.resolve("facts.csv"),
                                desk.folder.resolve("catalogue.json"),
                                desk.state,
                                desk.out,
                                told -> {});
            } catch (IllegalStateException broken) {
                assertThat(broken).hasMessage("the run ends here");
            }
            var before = desk.published();
            desk.run(Desk.CATALOGUE, facts.toString());
            assertThat(desk.published())
                    .as("breaks at %d", breaks)
                    .containsAllEntriesOf(before)
                    .hasSize(5);
        }
    }

    @Test
    void killed_between_two_quarters_it_goes_on_from_what_it_has() throws Exception {
        var desk = new Desk(folder);
        var facts = new StringBuilder(HEADER);
        for (int n = 0; n < 80; n++) {
            facts.append((2000 + n / 4) + "-Q" + (n % 4 + 1) + ",South,boys,4\n");
        }
        desk.write("catalogue.json", Desk.CATALOGUE);
        desk.write("facts.csv", facts.toString());
        Files.createDirectory(desk.out);
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "limits.api.Limits"));
        words.addAll(desk.words());
        try (var watched = FileSystems.getDefault().newWatchService()) {
            desk.out.register(watched, StandardWatchEventKinds.ENTRY_CREATE);
            Process process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("told").toFile())
                    .start();
            for (int seen = 0; seen < 12; ) {
                var some = watched.poll(60, TimeUnit.SECONDS);
                assertThat(some).as(Files.readString(folder.resolve("told"))).isNotNull();
                seen += some.pollEvents().size();
                some.reset();
            }
            process.destroyForcibly().waitFor();
        }
        var before = desk.published();
        before.keySet().removeIf(name -> name.startsWith("making-"));
        assertThat(before).hasSizeBetween(2, 80);
        assertThat(desk.run(Desk.CATALOGUE, facts.toString()).code()).isZero();
        assertThat(desk.published()).containsAllEntriesOf(before).hasSize(81);
        try (var left = Files.list(desk.state)) {
            assertThat(left.map(each -> each.getFileName().toString())).containsExactlyInAnyOrder("state", "lock");
        }
    }
}
