package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import limits.api.HouseForTests;
import limits.api.Limits;
import limits.api.TestPerson;
import limits.api.identity.Persona;
import limits.api.sheets.PdfUa;
import limits.kernel.Quarter;
import limits.published.ReleaseDelayed;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** What two people have approved, and nothing else, leaves as documents for people and as files for whoever checks. */
@Tag("postgres")
public class ApprovedNumbersAreTakenHome {

    private static final List<String> KINDS = List.of("xlsx", "ods", "pdf");

    private static final Path DATA =
            Path.of("target", "taken-home-" + ProcessHandle.current().pid());

    private static HouseForTests house;
    private static GovernanceStory story;
    private static TestPerson seat;
    private static String project;
    private static String file;

    private record Ended(int code, String told) {}

    @BeforeAll
    static void open() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never", "--limits.data=" + DATA));
        story = new GovernanceStory(house);
        seat = TestPerson.signedIn(house, Persona.COMMITTEE_SEAT);
        project = story.project("Emporter les nombres");
        new PublishedStory(house, project).told();
        file = "/figures/" + project + "/young-people.";
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void nothing_leaves_before_the_approval_and_the_same_bytes_whenever_asked_after_it(@TempDir Path folder)
            throws Exception {
        KINDS.forEach(
                kind -> assertThat(seat.get(file + kind).status()).as(kind).isEqualTo(404));
        Ended early = export(folder.resolve("early"));
        assertThat(early.code()).as(early.told()).isNotZero();
        assertThat(early.told()).contains("nothing is published yet / rien n'est encore publié");
        assertThat(folder.resolve("early")).doesNotExist();

        TwoPeoplePublishAQuarter.publish(house, project, "2026-Q2");

        for (String kind : KINDS) {
            var answer = answer(file + kind, "fr");
            assertThat(answer.statusCode()).as(kind).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("young-people." + kind);
            assertThat(answer(file + kind, "fr").body()).as(kind).isEqualTo(answer.body());
            String french = words(kind, answer.body());
            assertThat(french)
                    .as(kind)
                    .containsPattern("jusqu’au T2 2026 · publication approuvée le \\d{1,2} \\S+ 20\\d\\d")
                    .contains("Situations ouvertes", "0 à 4", "QN05903M", "paliers de 5", "Comment lire ces nombres")
                    .doesNotContain("2026-Q3", "T3 2026");
            assertThat(words(kind, answer(file + kind, "en").body()))
                    .as(kind)
                    .containsPattern("up to Q2 2026 · publication approved on \\d{1,2} \\S+ 20\\d\\d")
                    .contains("0 to 4", "How to read these numbers", "steps of 5")
                    .doesNotContain("Comment lire");
            assertThat(TestPerson.signedIn(house, Persona.SCHOOL_COUNSELLOR)
                            .get(file + kind)
                            .status())
                    .as(kind)
                    .isEqualTo(404);
        }
        for (String language : List.of("fr", "en")) {
            assertThat(PdfUa.faults(answer(file + "pdf", language).body()))
                    .as(language)
                    .isEmpty();
        }
        whollyInBlocks(words("xlsx", answer(file + "xlsx", "fr").body()));
        checked(folder.resolve("out"));
    }

    @Test
    void a_movement_says_since_which_numbers_it_counts() throws IOException {
        String late = story.project("Un trimestre plus tard");
        var published = new PublishedStory(house, late);
        published.tell(PublishedStory.CATALOGUE);
        published.tell(PublishedStory.release("2026-Q2", 8, 2, 6, 5, 3, 1, 0, 6, 2, 1, 0, 2, 0, 0));
        published.tell(new ReleaseDelayed(Quarter.parse("2026-Q3"), PublishedStory.CATALOGUE.version()));
        published.tell(PublishedStory.release("2026-Q4", 12, 5, 9, 7, 5, 3, 1, 9, 3, 2, 0, 2, 1, 0));
        TwoPeoplePublishAQuarter.publish(house, late, "2026-Q2");
        String page = "/figures/" + late + "/young-people";
        assertThat(seat.get(page).text()).contains("Depuis le début").doesNotContain("Depuis la fin du");
        TwoPeoplePublishAQuarter.publish(house, late, "2026-Q4");
        assertThat(seat.get(page).text()).contains("Depuis la fin du T2 2026");
        var officer = TestPerson.signedIn(house, Persona.DATA_PROTECTION_OFFICER);
        String release = "/figures/" + late + "/releases/2026-Q4";
        for (String told : List.of(release, release + "/attack")) {
            assertThat(officer.get(told).text()).contains("Depuis la fin du T2 2026");
        }
        assertThat(new String(answer(page + ".csv", "en").body(), StandardCharsets.UTF_8))
                .contains("2026-Q2;Situations opened;Everybody;40;4;36;44;Since the beginning;40;4;36;44")
                .contains("2026-Q4;Situations opened;Everybody;60;4;56;64;Since the end of Q2 2026;20;8;12;28");
        for (String kind : KINDS) {
            assertThat(words(kind, answer(page + "." + kind, "fr").body()))
                    .as(kind)
                    .contains("Depuis la fin du T2 2026")
                    .doesNotContainIgnoringCase("ce trimestre");
        }
    }

    @Test
    void the_files_of_an_earlier_catalogue_stand_in_a_folder_of_their_own(@TempDir Path folder) throws IOException {
        String changed = story.project("Deux catalogues");
        var published = new PublishedStory(house, changed).told();
        published.tell(PublishedStory.NEXT);
        published.tell(
                PublishedStory.release(PublishedStory.NEXT, "2026-Q4", 3, 1, 2, 1, 1, 0, 0, 2, 1, 1, 0, 0, 0, 0));
        TwoPeoplePublishAQuarter.publish(house, changed, "2026-Q2");
        TwoPeoplePublishAQuarter.publish(house, changed, "2026-Q4");
        Path out = folder.resolve("both");
        assertThat(export(changed, out).code()).isZero();
        try (var files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> out.relativize(file).toString()))
                    .containsExactlyInAnyOrder(
                            "catalogue.json",
                            "release-2026-Q4.json",
                            "series-1/catalogue.json",
                            "series-1/release-2026-Q2.json");
        }
        assertThat(out.resolve("catalogue.json")).content().contains("\"base\" : 10");
        assertThat(out.resolve("series-1/catalogue.json")).content().contains("\"base\" : 5");
    }

    /** Totals and movements stand in the fourth and the ninth column. */
    private static void whollyInBlocks(String workbook) {
        assertThat(workbook).doesNotContain("hidden", "<f>", "comment");
        var numbers = Pattern.compile("<c r=\"[DI]\\d+\"[^>]*t=\"n\"[^>]*><v>(\\d+)</v>")
                .matcher(workbook)
                .results()
                .map(one -> Integer.parseInt(one.group(1)))
                .toList();
        assertThat(numbers).hasSizeGreaterThan(10).allMatch(number -> number > 0 && number % 5 == 0);
    }

    /** The sub-command over the same database, and what an outsider does with its files. */
    private static void checked(Path out) throws IOException {
        Ended ended = export(out);
        assertThat(ended.code()).as(ended.told()).isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("catalogue.json", "release-2026-Q2.json");
        }
        var json = new JsonMapper();
        var cells =
                json.readTree(Files.readString(out.resolve("catalogue.json"))).get("cells");
        var release = json.readTree(Files.readString(out.resolve("release-2026-Q2.json")));
        assertThat(release.get("values")).hasSize(cells.size());
        assertThat(release.at("/values/c1").asInt()).isEqualTo(40);
        assertThat(release.at("/values/c8").asInt() + release.at("/values/c9").asInt())
                .isEqualTo(40);
        assertThat(cells.get(7).at("/where/place").asString()).isEqualTo("99999");
        assertThat(export(out).told()).contains("the folder is not empty");
        assertThat(new CommandLine(new Limits()).execute("check-releases", "--releases", out.toString()))
                .as("an outsider finds a table of blocks behind them")
                .isZero();
    }

    private static Ended export(Path out) {
        return export(project, out);
    }

    private static Ended export(String project, Path out) {
        var told = new StringWriter();
        var words = new ArrayList<>(List.of("export-releases", "--project=" + project, "--out=" + out));
        words.addAll(HouseForTests.databaseProperties(house.logins()));
        words.add("--limits.data=" + DATA);
        int code = new CommandLine(new Limits())
                .setUnmatchedArgumentsAllowed(true)
                .setErr(new PrintWriter(told))
                .execute(words.toArray(String[]::new));
        return new Ended(code, told.toString());
    }

    private static HttpResponse<byte[]> answer(String path, String language) {
        return seat.file(path, "Accept-Language", language);
    }

    /** What a document of this kind says, read back from its bytes. */
    public static String words(String kind, byte[] body) throws IOException {
        if (kind.equals("pdf")) {
            try (var paper = Loader.loadPDF(body)) {
                return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            }
        }
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(text.toString());
    }
}
