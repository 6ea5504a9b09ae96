package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import limits.api.EngineForTests;
import limits.api.contexts.Border;
import limits.api.contexts.Engine;
import limits.api.database.Role;
import limits.api.identity.Persona;
import limits.casesharing.blocks.Proposal;
import limits.casesharing.blocks.ReleaseMechanism;
import limits.casesharing.blocks.Search;
import limits.casesharing.catalogue.CatalogueRegister;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.Residents;
import limits.casesharing.counted.ReleaseDesk;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.AgeBand;
import limits.kernel.Area;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.kernel.Words;
import limits.published.Base;
import limits.published.Published;
import limits.published.PublishedRelease;
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.PublishedLog;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two installations live through two histories: other young people, other referrals, one situation closed in the one alone.
 * Both publish the same blocks, by the same gate, and all that somebody outside the group can open is the same.
 */
@Tag("postgres")
class TwoHistoriesLookAlike {

    private static final Project.Id PROJECT = new Project.Id(new Key("A".repeat(27)));
    private static final Quarter QUARTER = Quarter.of(AGroupAtWork.TODAY);
    private static final LocalDate CLOSING = Published.closing(QUARTER);
    private static final String FIGURES = "/figures/" + PROJECT;
    private static final Place TOWN = new Place("99999");

    /** Keys of things, and what is signed or salted: drawn anew by each installation, each as long as the other's. */
    private static final Pattern DRAWN =
            Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])|[A-Za-z0-9+/]{40,}={1,2}");

    /** Roots of logs, which are salted; on pages of figures a fingerprint is one of numbers, and stays. */
    private static final Pattern ROOT = Pattern.compile("[0-9a-f]{64}|([0-9a-f]{8} ){7}[0-9a-f]{8}");

    private static final Pattern UNIQUE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What one installation told and let people open, and the blocks of atoms behind it. */
    private record Seen(List<Integer> blocks, PublishedRelease release, int counted, Map<String, String> everything) {}

    @Test
    void two_histories_with_the_same_blocks_give_the_same_releases_pages_and_files_byte_for_byte() {
        var busy = lived(TwoHistoriesLookAlike::fiveAndTwoReferrals, Optional.empty());
        var quiet = lived(TwoHistoriesLookAlike::twoAndOneClosed, Optional.of(busy));
        assertThat(quiet.counted()).isNotEqualTo(busy.counted());
        assertThat(quiet.release()).isEqualTo(busy.release());
        assertThat(busy.release().values().getFirst().blocks()).isEqualTo(1);
        assertThat(busy.everything()).hasSizeGreaterThan(60).containsKey("published log");
        assertThat(quiet.everything().keySet()).isEqualTo(busy.everything().keySet());
        assertThat(quiet.everything().keySet().stream()
                        .flatMap(address ->
                                NothingHappensForThoseOutside.changed(address, busy.everything(), quiet.everything())))
                .isEmpty();
    }

    private static void fiveAndTwoReferrals(AGroupAtWork at) {
        for (int n = 0; n < 5; n++) {
            String situation = at.situation();
            counts(at, situation, n % 2 == 0 ? Sex.GIRL : Sex.BOY);
            if (n < 2) {
                at.informTheFamily(situation);
                referred(at, situation);
            }
        }
    }

    private static void twoAndOneClosed(AGroupAtWork at) {
        String first = at.situation();
        counts(at, first, Sex.BOY);
        at.informTheFamily(first);
        referred(at, first);
        at.sent(Persona.SCHOOL_COUNSELLOR, "/situations/" + at.situation() + "/close", Map.of("because", "NEED_MET"));
    }

    private static void counts(AGroupAtWork at, String situation, Sex sex) {
        at.sent(
                Persona.SCHOOL_COUNSELLOR,
                "/situations/" + situation + "/tables",
                Map.of("place", TOWN.code(), "sex", sex.name()));
    }

    private static void referred(AGroupAtWork at, String situation) {
        var contact = Persona.PROVIDER_CONTACT;
        at.sent(
                Persona.SCHOOL_COUNSELLOR,
                "/situations/" + situation + "/refer",
                Map.of(
                        "scheme", "EDUCATIONAL_WORK",
                        "contact", contact.person() + " " + contact.body().organisation(),
                        "goals", "FIRST_PAID_WORK"));
    }

    /** @param like whose blocks are proposed to the gate; by chance where there is none */
    private static Seen lived(Consumer<AGroupAtWork> history, Optional<Seen> like) {
        try (var at = new AGroupAtWork(8, PROJECT)) {
            at.workUnderACharter();
            beginning(at);
            history.accept(at);
            told(at, like);
            publish(at);
            var release =
                    at.house.part(PublishedLog.class).of(PROJECT).releases().getFirst();
            return new Seen(row(at, "blocks"), release, counted(at), everything(at));
        }
    }

    private static void beginning(AGroupAtWork at) {
        at.ask(
                Persona.COORDINATOR,
                DraftProject.forThreeYears(
                        PROJECT,
                        new Words("Deux histoires"),
                        LeadAuthority.MUNICIPALITY,
                        Persona.COORDINATOR.body().organisation(),
                        List.of(new Area(TOWN.code())),
                        AGroupAtWork.TODAY));
        var residents = Stream.of(Sex.GIRL, Sex.BOY)
                .map(sex -> new Residents(TOWN, AgeBand.FROM_13_TO_15, sex, 900))
                .toList();
        at.ask(
                Persona.DATA_PROTECTION_OFFICER,
                new FixCatalogue(ProjectCatalogue.Id.of(PROJECT), Base.FIVE, TOWN, residents));
    }

    private static void told(AGroupAtWork at, Optional<Seen> like) {
        var catalogues = at.house.part(CatalogueRegister.class);
        var rows = at.as(Role.CASESHARING).client();
        var desk = like.map(other -> new ReleaseDesk(
                        rows, catalogues, new SecureRandom(), grid -> ReleaseMechanism.of(grid, same(other))))
                .orElseGet(() -> new ReleaseDesk(rows, catalogues, new SecureRandom()));
        desk.close(CLOSING);
        desk.told(CLOSING)
                .forEach((of, series) -> at.house
                        .part(Border.class)
                        .tell(
                                of,
                                series,
                                Persona.DATA_PROTECTION_OFFICER.actor(),
                                ParisTime.at(CLOSING, LocalTime.NOON)));
    }

    private static Search same(Seen other) {
        var totals =
                other.release().values().stream().map(value -> value.blocks()).toList();
        return (wanted, dice) -> Optional.of(new Proposal(other.blocks(), totals));
    }

    private static void publish(AGroupAtWork at) {
        String release = FIGURES + "/releases/" + QUARTER;
        TwoPeoplePublishAQuarter.eventually(
                at.person(Persona.DATA_PROTECTION_OFFICER), FIGURES + "/releases", "Pas encore proposé");
        at.sent(Persona.DATA_PROTECTION_OFFICER, release + "/propose", Map.of());
        at.sent(Persona.MAYOR, release + "/approve", Map.of());
    }

    private static int counted(AGroupAtWork at) {
        return row(at, "counts").stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> row(AGroupAtWork at, String column) {
        return at.owner()
                .sql("SELECT unnest(" + column + ") FROM casesharing.closed_quarter WHERE project = ?")
                .param(PROJECT.toString())
                .query(Integer.class)
                .list();
    }

    private static Map<String, String> everything(AGroupAtWork at) {
        var seen = new TreeMap<String, String>();
        var first = List.of("/", FIGURES, FIGURES + "/young-people", FIGURES + "/releases");
        for (Persona who : NothingHappensForThoseOutside.OUTSIDE) {
            PagesWalked.from(
                            at.person(who),
                            first,
                            NothingHappensForThoseOutside.PAGES_OF_EACH,
                            NothingHappensForThoseOutside.LEFT_OUT + "|.*[.](xlsx|ods|pdf)")
                    .forEach((address, page) -> {
                        var bytes = alike(NothingHappensForThoseOutside.bytes(page));
                        seen.put(
                                who + " " + unrooted(alike(address)),
                                address.startsWith(FIGURES) ? bytes : unrooted(bytes));
                    });
            for (String kind : List.of("csv", "xlsx", "ods", "pdf")) {
                var file = at.person(who).file(FIGURES + "/young-people." + kind);
                seen.put(who + " " + kind, file.statusCode() + HexFormat.of().formatHex(file.body()));
            }
        }
        seen.put("published log", published(at));
        seen.put("series", at.house.part(Ledger.class).series(PROJECT).toString());
        return seen;
    }

    private static String published(AGroupAtWork at) {
        var log = at.house.part(Engine.class).reader(Role.PUBLISHED, Role.REPORTING);
        var told = new StringBuilder();
        EngineForTests.settled(log)
                .after(0, 1_000)
                .forEach(entry -> told.append(entry.draft().name())
                        .append(entry.draft().payload())
                        .append(UNIQUE.matcher(entry.draft().provenance()).replaceAll("one"))
                        .append('\n'));
        return told.toString();
    }

    private static String alike(String text) {
        return DRAWN.matcher(text).replaceAll(drawn -> "x".repeat(drawn.group().length()));
    }

    private static String unrooted(String text) {
        return ROOT.matcher(text).replaceAll(root -> "x".repeat(root.group().length()));
    }
}
