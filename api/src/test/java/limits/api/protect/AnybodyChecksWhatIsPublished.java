package limits.api.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import limits.api.Limits;
import limits.api.protect.Desk.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Who has the published files and nothing else finds what was altered in them. */
class AnybodyChecksWhatIsPublished {

    private static final String FACTS = """
            quarter,place,sex,count
            2026-Q1,North,girls,17
            2026-Q1,North,boys,4
            2026-Q1,South,girls,22
            2026-Q1,East,boys,9
            2026-Q3,North,girls,6
            2026-Q3,South,boys,31
            2026-Q3,East,girls,2
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void released() {
        desk = new Desk(folder);
        assertThat(desk.run(Desk.CATALOGUE, FACTS).code()).isZero();
    }

    @Test
    void what_was_released_holds_and_a_quarter_without_a_file_is_told() {
        Ended ended = checked();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.code()).isZero();
        assertThat(ended.out().lines())
                .anySatisfy(line -> assertThat(line).startsWith("2026-Q1: 8 cells in whole blocks of 5"))
                .anySatisfy(line -> assertThat(line).startsWith("2026-Q2: no file, delayed or not told"))
                .anySatisfy(line -> assertThat(line).startsWith("one table of "));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"quarter\" : \"2026-Q3\"|\"quarter\" : \"2026-Q4\"|its name says something else",
                "\"quarter\" : \"2026-Q3\"|\"quarter\" : \"autumn\"|a quarter is expected",
                "\"catalogue\" : 1|\"catalogue\" : 2|of the catalogue \"2\", not of 1",
                "\"all\" :|\"everybody\" :|unknown key \"everybody\"",
                "\"all\" :|\"all\" : 3, \"x\" :|a whole number is expected, 0, 5, 10",
                "\"values\"|\"numbers\"|unknown key \"numbers\"",
            })
    void what_is_no_release_of_this_catalogue_is_told_by_its_line(String instead, String altered, String told)
            throws IOException {
        alter("2026-Q3", instead, altered);
        Ended ended = checked();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("release-2026-Q3.json").contains(told);
    }

    @Test
    void a_total_that_falls_is_told() throws IOException {
        int before = desk.release("2026-Q1").at("/values/all").asInt();
        int now = desk.release("2026-Q3").at("/values/all").asInt();
        alter("2026-Q3", "\"all\" : " + now, "\"all\" : " + (before - 5));
        Ended ended = checked();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("\"all\" falls, now and before: " + (before - 5) + ", " + before);
    }

    @Test
    void numbers_that_are_sums_of_no_table_are_told_as_such() throws IOException {
        int now = desk.release("2026-Q3").at("/values/north").asInt();
        alter("2026-Q3", "\"north\" : " + now, "\"north\" : " + (now + 5));
        Ended ended = checked();
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.out()).contains("no table was found");
    }

    @Test
    void a_folder_without_a_catalogue_or_without_a_release_is_told() throws IOException {
        Files.delete(desk.out.resolve("release-2026-Q1.json"));
        Files.delete(desk.out.resolve("release-2026-Q3.json"));
        assertThat(checked().err()).contains("no file release-YYYY-Qn.json is here");
        Files.delete(desk.out.resolve("catalogue.json"));
        Ended none = checked();
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("catalogue.json").contains("no file that can be read");
    }

    private void alter(String quarter, String instead, String altered) throws IOException {
        Path file = desk.out.resolve("release-" + quarter + ".json");
        String text = Files.readString(file);
        assertThat(text).contains(instead);
        Files.writeString(file, text.replace(instead, altered));
    }

    private Ended checked() {
        return checked(desk.out);
    }

    /** The sub-command on a folder. */
    private static Ended checked(Path releases) {
        var told = new StringWriter();
        var wrong = new StringWriter();
        int code = new CommandLine(new Limits())
                .setUnmatchedArgumentsAllowed(true)
                .setOut(new PrintWriter(told))
                .setErr(new PrintWriter(wrong))
                .execute("check-releases", "--releases", releases.toString());
        return new Ended(code, told.toString(), wrong.toString());
    }
}
