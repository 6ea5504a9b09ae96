package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import limits.api.PageSeen;
import limits.api.contexts.CommandDesk;
import limits.api.database.Role;
import limits.api.eventlog.Provenance;
import limits.api.identity.Persona;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.EndTask;
import limits.casesharing.casefile.Task;
import limits.casesharing.item.ContestedBy;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemCommand.ContestItem;
import limits.casesharing.item.ItemCommand.ExtendItem;
import limits.casesharing.item.LapseDesk;
import limits.casesharing.item.Necessity;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What becomes of an item after it was shared, through the front door, on a real PostgreSQL. */
@ResourceLock(SharedGroup.HOUSE)
@Tag("postgres")
class AnItemHasALifeOfItsOwn {

    private static final Persona GIVER = Persona.SCHOOL_COUNSELLOR;
    private static final Persona READER = Persona.EDUCATOR;
    private static final Persona OTHER = Persona.SOCIAL_WORKER;

    private static final AGroupAtWork at = SharedGroup.atWork();
    private static String situation;

    private String item;

    @BeforeAll
    static void a_situation_whose_family_is_informed() {
        situation = at.situation();
        at.informTheFamily(situation);
    }

    @BeforeEach
    void something_shared_with_the_educator() {
        item = at.shared(situation, "Cherche un internat.", READER);
    }

    @Test
    void a_reader_says_that_she_understood_and_asks_back_and_the_giver_answers() {
        at.sent(READER, deed("understood"), Map.of());
        at.sent(READER, deed("ask"), Map.of("question", "IS_IT_STILL_TRUE"));
        String answer = deed("answer/" + READER.person() + "/IS_IT_STILL_TRUE");

        assertThat(life(GIVER).text())
                .contains("dit avoir compris", "Questions qui vous attendent", "Est-ce encore vrai ?");
        assertThat(at.person(GIVER).get("/situations/" + situation).text()).contains("Une question vous attend");
        at.sent(GIVER, answer, Map.of("answer", "NO_LONGER_KNOWN"));

        assertThat(life(READER).text())
                .contains("à vérifier avant de s’appuyer dessus")
                .doesNotContain("sans réponse");
        assertThat(at.sends(GIVER, answer, Map.of("answer", "STILL_TRUE")).status())
                .isEqualTo(409);
    }

    @Test
    void the_giver_sees_who_more_could_read_and_why_not_before_naming_anybody() {
        String without = at.situation();
        at.informTheFamily(without);
        var id = new Situation.Id(new Key(without));
        at.ask(GIVER, new EndTask(id, OTHER.person(), Task.EDUCATIONAL_SUPPORT));
        String there = at.shared(without, "Cherche un internat.", READER);
        String extend = "/situations/" + without + "/items/" + there + "/extend";
        var fields = new LinkedHashMap<>(at.person(GIVER).get(extend).hidden());
        fields.put("readers", OTHER.person().toString());
        fields.put("necessity", "TO_COORDINATE");

        PageSeen seen = at.person(GIVER).postAsIs(extend, fields);
        fields.put("step", "share");
        PageSeen named = at.person(GIVER).postAsIs(extend, fields);

        assertThat(seen.text()).contains("ne pourra pas lire", "(CSI L132-5)", "Rien n’a encore été conservé");
        assertThat(named.status()).isEqualTo(409);
        assertThat(at.reads(OTHER, there).status()).isEqualTo(404);
    }

    @Test
    void a_reader_more_reads_until_the_giver_takes_her_out_and_the_very_next_reading_is_refused() {
        assertThat(at.reads(OTHER, item).status()).isEqualTo(404);
        at.ask(GIVER, extend());
        assertThat(at.reads(OTHER, item).status()).isEqualTo(200);
        assertThat(life(OTHER).text()).contains("nomme aussi");

        at.sent(GIVER, deed("restrict"), Map.of("readers", OTHER.person().toString(), "because", "NO_LONGER_NEEDED"));

        assertThat(at.reads(OTHER, item).text()).contains("parmi les lecteurs nommés", "(CSI L132-5)");
        assertThat(at.readsAsAProgram(OTHER, item).body()).contains("\"gate.R17\"", "\"clause\":\"CSI L132-5\"");
        assertThat(at.reads(READER, item).status()).isEqualTo(200);
        assertThat(life(OTHER).text()).contains("N’est plus ouvert pour vous").doesNotContain("Qui peut lire");
    }

    @Test
    void a_reader_passes_nothing_on_and_others_find_nothing_there() {
        PageSeen passing = at.asks(READER, extend());
        assertThat(passing.status()).isEqualTo(409);
        assertThat(passing.body()).contains("only-the-giver");
        for (var who : List.of(OTHER, Persona.EX_MEMBER, Persona.NEWCOMER, Persona.COORDINATOR, Persona.AUDITOR)) {
            assertThat(at.asks(who, extend()).status()).as(who.name()).isEqualTo(404);
            assertThat(life(who).status()).as(who.name()).isEqualTo(404);
        }
        assertThat(at.reads(OTHER, item).status()).isEqualTo(404);
    }

    @Test
    void a_corrected_text_is_read_at_once_the_old_one_never_and_after_thirty_days_it_is_gone() {
        at.sent(READER, deed("ask"), Map.of("question", "WHAT_IS_IT_BASED_ON"));
        at.sent(GIVER, deed("correct"), written("Ne cherche plus."));

        assertThat(at.reads(READER, item).text())
                .contains("Ne cherche plus.", "2e texte")
                .doesNotContain("internat");
        assertThat(life(READER).text()).contains("Corrigé le").doesNotContain("sans réponse");
        assertThat(texts()).isEqualTo("1 2");
        assertThat(keys()).isEqualTo("1 2");
        lapse(TODAY.plusDays(29));
        assertThat(texts()).isEqualTo("1 2");
        lapse(TODAY.plusDays(30));
        assertThat(texts()).isEqualTo("2");
        assertThat(keys()).isEqualTo("2");
        assertThat(at.reads(READER, item).text()).contains("Ne cherche plus.");
        assertThat(life(READER).text()).contains("sa clé ont été détruits");
    }

    @Test
    void a_correction_sent_twice_corrects_once() {
        var fields = new LinkedHashMap<>(at.person(GIVER).get(deed("correct")).hidden());
        fields.putAll(written("Une fois."));
        for (int n = 0; n < 2; n++) {
            PageSeen sent = at.person(GIVER).postAsIs(deed("correct"), fields);
            assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        }
        assertThat(texts()).isEqualTo("1 2");
        fields.put("commandId", UUID.randomUUID().toString());
        assertThat(at.person(GIVER).postAsIs(deed("correct"), fields).status()).isEqualTo(409);
        assertThat(texts()).isEqualTo("1 2");
    }

    @Test
    void what_is_contested_is_told_to_its_readers_until_the_giver_has_answered() {
        var forTheFamily = new ContestItem(new InformationItem.Id(new Key(item)), ContestedBy.PARENTS);
        assertThat(at.asks(READER, forTheFamily).body()).contains("only-the-referent");
        at.sent(READER, deed("contest"), Map.of("who", "READER"));

        assertThat(at.reads(READER, item).text()).contains("contesté");
        assertThat(at.asks(GIVER, extend()).body()).contains("is-contested");
        at.sent(GIVER, deed("keep"), Map.of());

        assertThat(at.reads(READER, item).text()).doesNotContain("contesté");
        assertThat(life(READER).text()).contains("vérifié et gardé");
    }

    @Test
    void after_its_last_day_nobody_reads_and_the_clock_destroys_the_text_and_its_key() {
        var last = TODAY.plusMonths(3);
        lapse(last);
        assertThat(texts()).isEqualTo("1");
        lapse(last.plusDays(1));
        assertThat(texts()).isEmpty();
        assertThat(keys()).isEmpty();
        assertThat(life(READER).text()).contains("son temps est passé");
    }

    @Test
    void a_withdrawn_text_is_destroyed_at_once_and_the_clock_says_so() {
        at.sent(GIVER, deed("withdraw"), Map.of());
        assertThat(texts()).isEmpty();
        assertThat(keys()).isEmpty();
        lapse(TODAY);
        assertThat(life(READER).text()).contains("Retiré le", "sa clé ont été détruits");
    }

    private static Map<String, String> written(String words) {
        return Map.of(
                "content.name",
                words,
                "content.sex",
                "NOT_SAID",
                "content.birth",
                "2011-03-01",
                "why",
                "Pour la rentrée.");
    }

    private static void lapse(LocalDate day) {
        Instant then = day.atTime(12, 0).atZone(ZoneId.of("Europe/Paris")).toInstant();
        var keeper = Persona.ADMINISTRATOR.actor();
        var clock = new Actor(keeper.person(), Capacity.ADMINISTRATOR, keeper.organisation());
        var desk = at.house.part(CommandDesk.class);
        at.house.part(LapseDesk.class).round(then, command -> {
            var once = UUID.randomUUID();
            desk.ask(command, new Provenance(clock, then, once, once));
        });
    }

    private ExtendItem extend() {
        var id = new InformationItem.Id(new Key(item));
        return new ExtendItem(id, List.of(OTHER.person()), Necessity.TO_COORDINATE);
    }

    private PageSeen life(Persona who) {
        return at.person(who).get("/situations/" + situation + "/items/" + item);
    }

    private String deed(String name) {
        return "/situations/" + situation + "/items/" + item + "/" + name;
    }

    /** The versions that lie in the vault. */
    private String texts() {
        return versions(Role.VAULT, "sealed_text");
    }

    /** The versions that a key is left for. */
    private String keys() {
        return versions(Role.KEYS, "data_key");
    }

    private String versions(Role role, String table) {
        return at.as(role)
                .client()
                .sql("SELECT coalesce(string_agg(version::text, ' ' ORDER BY version), '') FROM " + table
                        + " WHERE item = ?")
                .param(item)
                .query(String.class)
                .single();
    }
}
