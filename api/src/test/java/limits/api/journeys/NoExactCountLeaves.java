package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import limits.api.PageSeen;
import limits.api.contexts.Border;
import limits.api.identity.Persona;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.Residents;
import limits.casesharing.counted.ReleaseDesk;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.AgeBand;
import limits.kernel.Area;
import limits.kernel.ParisTime;
import limits.kernel.Place;
import limits.kernel.Sex;
import limits.kernel.Words;
import limits.published.Base;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A count so odd that nothing else is it, published: it stays where situations are counted, and stands in no other table, in
 * no page, no file and no entry of a log; only blocks near it do.
 */
@Tag("postgres")
class NoExactCountLeaves {

    private static final int COUNT = 10_007;
    private static final String QUARTER = "2026-Q2";
    private static final LocalDate CLOSING = LocalDate.of(2026, 7, 31);
    private static final List<String> DOCUMENTS = List.of("xlsx", "ods", "pdf");

    private static AGroupAtWork at;
    private static String figures;

    @BeforeAll
    static void a_quarter_with_an_odd_count_is_published() {
        at = new AGroupAtWork();
        at.ask(
                Persona.COORDINATOR,
                DraftProject.forThreeYears(
                        at.project,
                        new Words("Un nombre singulier"),
                        LeadAuthority.MUNICIPALITY,
                        Persona.COORDINATOR.body().organisation(),
                        List.of(new Area("99999")),
                        AGroupAtWork.TODAY));
        count(at.project);
        figures = "/figures/" + at.project;
        TwoPeoplePublishAQuarter.publish(at.house, at.project.toString(), QUARTER);
    }

    private static void count(Project.Id project) {
        var town = new Place("99999");
        var residents = List.of(
                new Residents(town, AgeBand.FROM_13_TO_15, Sex.GIRL, 30_000),
                new Residents(town, AgeBand.FROM_13_TO_15, Sex.BOY, 30_000));
        at.ask(
                Persona.DATA_PROTECTION_OFFICER,
                new FixCatalogue(ProjectCatalogue.Id.of(project), Base.FIVE, town, residents));
        at.owner()
                .sql("UPDATE casesharing.project_catalogue SET begins = ?")
                .param(QUARTER)
                .update();
        at.owner()
                .sql("INSERT INTO casesharing.counted SELECT 'S' || n, 'SITUATIONS_OPENED', '', ?, ?, ?, ?, ?, ?"
                        + " FROM generate_series(1, ?) n")
                .params(
                        project.toString(),
                        town.code(),
                        AgeBand.FROM_13_TO_15.name(),
                        Sex.GIRL.name(),
                        QUARTER,
                        QUARTER,
                        COUNT)
                .update();
        told();
    }

    private static void told() {
        var releases = at.house.part(ReleaseDesk.class);
        var by = Persona.DATA_PROTECTION_OFFICER.actor();
        releases.close(CLOSING);
        releases.told(CLOSING)
                .forEach((of, series) ->
                        at.house.part(Border.class).tell(of, series, by, ParisTime.at(CLOSING, LocalTime.NOON)));
    }

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void in_the_database_it_stands_where_situations_are_counted_and_nowhere_else() {
        List<String> tables = at.owner()
                .sql("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
                        + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
        assertThat(tables.stream().filter(table -> holds(table, exactly(COUNT))))
                .containsExactly("casesharing.closed_quarter");
    }

    private static boolean holds(String table, String number) {
        return at.owner()
                        .sql("SELECT count(*) FROM " + table + " row WHERE row::text ~ ?")
                        .param(number)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Test
    void what_readers_open_and_take_home_shows_blocks_near_it_and_never_it() throws IOException {
        var seen = new LinkedHashMap<String, String>();
        opened().forEach((address, page) -> seen.put(address, page.body()));
        for (String kind : DOCUMENTS) {
            seen.put(kind, ApprovedNumbersAreTakenHome.words(kind, document(kind)));
        }
        assertThat(seen).hasSizeGreaterThan(60);
        var near = Pattern.compile(exactly(COUNT - 2) + "|" + exactly(COUNT + 3));
        assertThat(where(seen, near))
                .contains("xlsx", "ods", "pdf")
                .anyMatch(address -> address.endsWith("young-people"))
                .anyMatch(address -> address.endsWith("csv"));
        assertThat(where(seen, Pattern.compile(exactly(COUNT)))).isEmpty();
    }

    /** A history that differs in its count and in every secret, and has the same blocks. */
    @Test
    void with_other_counts_behind_the_same_blocks_every_page_file_and_entry_is_the_same_byte_for_byte() {
        var before = everything();
        counted(-2);
        try {
            told();
            assertThat(everything()).isEqualTo(before);
        } finally {
            counted(2);
        }
    }

    private static void counted(int more) {
        at.owner()
                .sql("UPDATE casesharing.closed_quarter SET thresholds = ARRAY(SELECT 6 - n FROM unnest(thresholds) n),"
                        + " counts = ARRAY(SELECT CASE WHEN n > 0 THEN n + ? ELSE 0 END FROM unnest(counts) n)")
                .param(more)
                .update();
    }

    /** With headers and sizes; a document by its bytes. */
    private static Map<String, String> everything() {
        var seen = new LinkedHashMap<String, String>();
        opened().forEach((address, page) -> seen.put(address, NothingHappensForThoseOutside.bytes(page)));
        for (String kind : DOCUMENTS) {
            seen.put(kind, HexFormat.of().formatHex(document(kind)));
        }
        return seen;
    }

    private static byte[] document(String kind) {
        return at.person(Persona.COMMITTEE_SEAT)
                .file(figures + "/young-people." + kind)
                .body();
    }

    /** Whatever readers come to from their first page and the figures. */
    private static Map<String, PageSeen> opened() {
        var seen = new LinkedHashMap<String, PageSeen>();
        var first = List.of("/", figures, figures + "/young-people", "/log/published/checkpoint");
        for (Persona who : NothingHappensForThoseOutside.OUTSIDE) {
            PagesWalked.from(
                            at.person(who),
                            first,
                            NothingHappensForThoseOutside.PAGES_OF_EACH,
                            NothingHappensForThoseOutside.LEFT_OUT + "|.*[.](xlsx|ods|pdf)")
                    .forEach((address, page) -> seen.put(who + " " + address, page));
        }
        return seen;
    }

    private static List<String> where(Map<String, String> seen, Pattern number) {
        var where = new ArrayList<String>();
        seen.forEach((address, text) -> {
            if (number.matcher(text).find()) {
                where.add(address);
            }
        });
        return where;
    }

    /** The number by itself, its thousands set apart or not. */
    private static String exactly(int number) {
        return "(^|[^0-9A-Za-z])%d[ ,.\u00a0\u202f]?%03d([^0-9A-Za-z]|$)".formatted(number / 1_000, number % 1_000);
    }
}
