package limits.api.simulator;

import static limits.api.simulator.AskedLine.PERMITTED;
import static limits.api.simulator.AskedLine.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limits.api.Limits;
import limits.casesharing.charter.Floor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code limits decide}: a charter in a file, with its floor or without, and what is told of it beside the answers. */
final class AChartersFileIsAskedInLines {

    @TempDir
    private Path folder;

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
}
