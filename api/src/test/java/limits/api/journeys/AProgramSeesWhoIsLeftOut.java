package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limits.api.PageSeen;
import limits.api.database.Role;
import limits.api.eventlog.StableJson;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.EndTask;
import limits.casesharing.casefile.Task;
import limits.kernel.Key;
import limits.kernel.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;

/** A giver's program sees who could read and who not, and why, before anything is shared, and is told it again after. */
@ResourceLock(SharedGroup.HOUSE)
@Tag("postgres")
class AProgramSeesWhoIsLeftOut {

    private static final Persona GIVER = Persona.SCHOOL_COUNSELLOR;
    private static final Persona READER = Persona.EDUCATOR;
    private static final Persona WITHOUT_TASK = Persona.SOCIAL_WORKER;

    private final AGroupAtWork at = SharedGroup.atWork();
    private final String item = FreshKey.draw().text();
    private final String command = UUID.randomUUID().toString();
    private String situation;

    @BeforeEach
    void one_of_the_two_readers_has_no_task() {
        situation = at.situation();
        at.informTheFamily(situation);
        at.ask(
                GIVER,
                new EndTask(new Situation.Id(new Key(situation)), WITHOUT_TASK.person(), Task.EDUCATIONAL_SUPPORT));
    }

    @Test
    void the_preview_says_who_is_left_out_by_which_gate_and_keeps_nothing() {
        long before = texts();

        PageSeen seen = sent("/preview", body("", READER.person(), WITHOUT_TASK.person()));

        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        leavesOutTheOneWithoutATask(seen);
        assertThat(json(seen).get("warnings")).isEmpty();
        assertThat(texts()).isEqualTo(before);
        assertThat(at.reads(READER, item).status()).isEqualTo(404);
    }

    @Test
    void what_the_screen_warns_of_is_told_by_the_preview() {
        PageSeen seen = sent("/preview", body("Mme Zygomatique, 06 12 34 56 78", READER.person()));
        assertThat(json(seen).get("warnings")).isNotEmpty();
        assertThat(seen.body()).doesNotContain("Zygomatique");
    }

    @Test
    void the_answer_of_sharing_says_who_was_left_out_and_says_it_again_when_it_is_sent_again() {
        String body = body("", READER.person(), WITHOUT_TASK.person());

        PageSeen first = sent("", body);
        PageSeen again = sent("", body);

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        leavesOutTheOneWithoutATask(first);
        leavesOutTheOneWithoutATask(again);
        assertThat(at.reads(READER, item).status()).isEqualTo(200);
        assertThat(at.reads(WITHOUT_TASK, item).status()).isEqualTo(404);
    }

    @Test
    void before_naming_more_readers_the_giver_alone_sees_who_would_be_left_out() {
        assertThat(sent("", body("", READER.person())).status()).isEqualTo(200);
        PageSeen seen = more(GIVER);
        assertThat(seen.status()).as(seen.body()).isEqualTo(200);
        assertThat(json(seen).get("permitted")).isEmpty();
        assertThat(json(seen).get("leftOut").get(0).get("gate").asString()).isEqualTo("R15_NEED_TASK_OR_SESSION");
        for (var who : List.of(READER, WITHOUT_TASK, Persona.COORDINATOR)) {
            assertThat(more(who).status()).as(who.name()).isEqualTo(404);
        }
    }

    private PageSeen more(Persona who) {
        String readers = "[\"" + WITHOUT_TASK.person() + "\"]";
        return at.person(who).sendJson(at.token(who), "POST", "/api/v1/items/" + item + "/readers/preview", readers);
    }

    @Test
    void whoever_has_no_task_there_previews_nothing() {
        String body = body("", READER.person());
        assertThat(sent(WITHOUT_TASK, "/preview", body).status()).isEqualTo(404);
        assertThat(sent(Persona.COORDINATOR, "/preview", body).status()).isEqualTo(404);
    }

    @Test
    void more_readers_than_the_charter_names_members_are_warned_of_and_not_refused() {
        List<Person> nine = strangers(8);
        nine.add(READER.person());
        PageSeen seen = sent("/preview", body("", nine.toArray(Person[]::new)));
        PageSeen shared = sent("", body("", nine.toArray(Person[]::new)));
        assertThat(seen.header("Limits-Warning")).contains("case-members; number=9; limit=8");
        assertThat(shared.status()).as(shared.body()).isEqualTo(200);
        assertThat(shared.header("Limits-Warning")).contains("case-members; number=9; limit=8");
        assertThat(json(shared).get("permitted")).hasSize(1);
        assertThat(json(shared).get("leftOut")).hasSize(8);
        assertThat(at.reads(READER, item).status()).isEqualTo(200);
    }

    private void leavesOutTheOneWithoutATask(PageSeen answer) {
        JsonNode told = json(answer);
        assertThat(told.get("permitted").toString()).isEqualTo("[\"" + READER.person() + "\"]");
        JsonNode out = told.get("leftOut").get(0);
        assertThat(out.get("reader").asString()).isEqualTo(WITHOUT_TASK.person().toString());
        assertThat(out.get("gate").asString()).isEqualTo("R15_NEED_TASK_OR_SESSION");
        assertThat(out.get("why").asString()).startsWith("Cette personne n’a ni tâche");
        assertThat(out.get("clause").asString()).isEqualTo("CSI L132-5");
    }

    private PageSeen sent(String where, String body) {
        return sent(GIVER, where, body);
    }

    private PageSeen sent(Persona who, String where, String body) {
        return at.person(who)
                .sendJson(
                        at.token(who),
                        "POST",
                        "/api/v1/situations/" + situation + "/items" + where,
                        body,
                        "Idempotency-Key",
                        command);
    }

    private String body(String why, Person... readers) {
        String named = List.of(readers).stream()
                .map(reader -> "\"" + reader + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        return """
                {"item":"%s","category":"IDENTITY_MIN","purpose":"P2_COORDINATE_SUPPORT","readers":%s,
                "necessity":"FOR_THE_READERS_TASK","source":"SEEN","declaredSecret":false,"expiresOn":"%s",
                "content":{"name":["Cherche un internat."],"sex":["NOT_SAID"],"birth":["2011-03-01"]},
                "why":"%s","confirmed":false}""".formatted(item, named, TODAY.plusMonths(3), why);
    }

    private static List<Person> strangers(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> new Person(FreshKey.draw()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static JsonNode json(PageSeen answer) {
        return StableJson.mapper().readTree(answer.body());
    }

    private long texts() {
        return at.as(Role.VAULT)
                .client()
                .sql("SELECT count(*) FROM sealed_text")
                .query(Long.class)
                .single();
    }
}
