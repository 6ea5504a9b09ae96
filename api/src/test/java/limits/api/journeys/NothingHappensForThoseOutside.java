package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.api.PageSeen;
import limits.api.identity.Persona;
import limits.governance.project.LeadAuthority;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.Area;
import limits.kernel.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Whatever is done for young people, every page, file and published entry that somebody outside the group can open stays
 * as it was, byte for byte, with its headers and its size, until the next quarter is published.
 */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NothingHappensForThoseOutside {

    /** The auditor is not among them: that something was read is what he is there to see. */
    static final List<Persona> OUTSIDE =
            List.of(Persona.MAYOR, Persona.COMMITTEE_SEAT, Persona.COORDINATOR, Persona.DATA_PROTECTION_OFFICER);

    static final int PAGES_OF_EACH = 80;

    /** What only leaves the house or the language, and sheets that come from a file. */
    static final String LEFT_OUT = ".*(webjars|logout|oauth2|lang=|/schemes/|simulator[?]).*";

    private AGroupAtWork at;
    private String figures;

    @BeforeAll
    void a_quarter_is_published() {
        at = new AGroupAtWork();
        at.workUnderACharter();
        at.ask(
                Persona.COORDINATOR,
                DraftProject.forThreeYears(
                        at.project,
                        new Words("Ce que voit le comité"),
                        LeadAuthority.MUNICIPALITY,
                        Persona.COORDINATOR.body().organisation(),
                        List.of(new Area("99999")),
                        AGroupAtWork.TODAY));
        new PublishedStory(at.house, at.project.toString()).told();
        TwoPeoplePublishAQuarter.publish(at.house, at.project.toString(), "2026-Q2");
        figures = "/figures/" + at.project + "/young-people";
    }

    @AfterAll
    void close() {
        at.close();
    }

    @Test
    void what_they_can_open_is_the_same_before_and_after() {
        var before = everything();
        assertThat(before.keySet()).anyMatch(path -> path.endsWith(figures)).hasSizeGreaterThan(60);
        String situation = at.situation();
        at.informTheFamily(situation);
        String item = at.shared(situation, "Une phrase sur elle.", Persona.EDUCATOR);
        at.reads(Persona.EDUCATOR, item);
        at.reads(Persona.SOCIAL_WORKER, item);
        at.situation();
        var after = everything();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().flatMap(address -> changed(address, before, after)))
                .isEmpty();
    }

    /** Where a page is not what it was: its first line that differs. */
    static Stream<String> changed(String address, Map<String, String> before, Map<String, String> after) {
        var was = before.get(address).lines().toList();
        var is = after.get(address).lines().toList();
        return before.get(address).equals(after.get(address))
                ? Stream.empty()
                : IntStream.range(0, Math.min(was.size(), is.size()))
                        .filter(line -> !was.get(line).equals(is.get(line)))
                        .mapToObj(line -> address + " was: " + was.get(line) + " is: " + is.get(line))
                        .limit(3);
    }

    private Map<String, String> everything() {
        var seen = new TreeMap<String, String>();
        for (Persona who : OUTSIDE) {
            PagesWalked.from(
                            at.person(who),
                            List.of("/", figures, figures + ".csv", "/log/published/checkpoint"),
                            PAGES_OF_EACH,
                            LEFT_OUT)
                    .forEach((address, page) -> seen.put(who + " " + address, bytes(page)));
        }
        return seen;
    }

    /**
     * Everything that arrived but the hour, whether the connection goes on (every hundredth answer ends it) and what is
     * drawn anew each time, whose length counts.
     */
    static String bytes(PageSeen page) {
        var headers = page.answer().headers().map().entrySet().stream()
                .filter(header -> !List.of("date", "connection", "keep-alive")
                        .contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> header.getKey() + ": " + header.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        return page.status() + " " + page.body().length() + "\n" + headers + "\n\n" + page.steady();
    }
}
