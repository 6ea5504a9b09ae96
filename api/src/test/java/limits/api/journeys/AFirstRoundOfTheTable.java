package limits.api.journeys;

import static limits.api.identity.Persona.ADMINISTRATOR;
import static limits.api.identity.Persona.EDUCATOR;
import static limits.api.identity.Persona.NEWCOMER;
import static limits.api.identity.Persona.SCHOOL_COUNSELLOR;
import static limits.api.identity.Persona.SOCIAL_WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import limits.api.CaseStory;
import limits.api.HouseForTests;
import limits.api.TestPerson;
import limits.api.audit.Logs;
import limits.api.contexts.CommandDesk;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDesk;
import limits.casesharing.item.LapseDesk;
import limits.casesharing.item.Reading;
import limits.casesharing.item.ReadingDesk;
import limits.casesharing.session.Session;
import limits.casesharing.session.SessionCommand.AttendSession;
import limits.casesharing.session.SessionCommand.CloseSession;
import limits.casesharing.session.SessionCommand.LayOnTheTable;
import limits.casesharing.session.SessionCommand.LeaveSession;
import limits.casesharing.session.SessionCommand.OpenSession;
import limits.kernel.Actor;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The first round of the table, as professionals hold it: a counsellor names a young person to chosen attendees, each
 * answers with a flag, and for whoever takes no task it is as if nothing had been said. CSI L132-5; CSTS, opinion of 6
 * December 2013.
 */
@Tag("postgres")
final class AFirstRoundOfTheTable {

    private static final HouseForTests HOUSE = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
    private static final CaseStory STORY = group();

    private final Session.Id session = new Session.Id(FreshKey.draw());
    private Situation.Id situation;

    private static CaseStory group() {
        var story = new CaseStory(HOUSE);
        story.joined(SCHOOL_COUNSELLOR.actor(), Profession.CPE, false, OffenceBasis.NONE);
        story.joined(EDUCATOR.actor(), Profession.SPECIALISED_PREVENTION, true, OffenceBasis.NONE);
        story.joined(SOCIAL_WORKER.actor(), Profession.SOCIAL_WORKER, true, OffenceBasis.NONE);
        story.joined(NEWCOMER.actor(), Profession.MISSION_LOCALE, false, OffenceBasis.NONE);
        story.adopted(SCHOOL_COUNSELLOR.actor(), story.widest());
        List.of(SCHOOL_COUNSELLOR, EDUCATOR, SOCIAL_WORKER, NEWCOMER).forEach(one -> story.signed(one.actor()));
        return story;
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @BeforeEach
    void a_session_is_held() {
        situation = STORY.opened(
                SCHOOL_COUNSELLOR.actor(),
                Task.SCHOOLING,
                Purpose.P1_IDENTIFY_AND_RELAY,
                Purpose.P2_COORDINATE_SUPPORT);
        STORY.informed(situation, SCHOOL_COUNSELLOR.actor());
        STORY.ask(
                SCHOOL_COUNSELLOR,
                new OpenSession(session, STORY.group, Instant.now().plus(Duration.ofHours(2))));
        STORY.ask(EDUCATOR, new AttendSession(session));
        STORY.ask(NEWCOMER, new AttendSession(session));
        STORY.ask(
                SCHOOL_COUNSELLOR,
                new LayOnTheTable(session, situation, List.of(EDUCATOR.person(), NEWCOMER.person())));
    }

    @Test
    @DisplayName("Who sits there reads who it is, without a task; who sits elsewhere, or stands, does not")
    void the_young_person_is_named_to_those_chosen() {
        var named = named(EDUCATOR);
        assertThat(read(named, EDUCATOR)).isInstanceOf(Reading.Opened.class);
        assertThatThrownBy(() -> share(Category.IDENTITY_MIN, SCHOOL_COUNSELLOR, SOCIAL_WORKER))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reason().code()).isEqualTo("information-item.nobody-may-read"));
        STORY.ask(EDUCATOR, new LeaveSession(session));
        assertThat(read(named, EDUCATOR)).isInstanceOf(Reading.Refused.class);
        STORY.ask(EDUCATOR, new AttendSession(session));
        assertThat(read(named, EDUCATOR)).isInstanceOf(Reading.Opened.class);
    }

    @Test
    @DisplayName("Each answers with a flag, to whoever laid the situation there")
    void each_answers_with_a_flag() {
        var educator = TestPerson.signedIn(HOUSE, EDUCATOR);
        assertThat(educator.get("/sessions").text()).contains("Séance présidée par Nadia Benali");
        var page = educator.get("/sessions/" + session);
        assertThat(page.text()).contains("Sur la table, devant moi", "Posée par Nadia Benali", "Répondre");
        var answer = "/sessions/" + session + "/" + situation + "/answer";
        assertThat(FormSeen.at(educator, answer)
                        .answer("flag", "KNOWN_NEEDS_RELAY")
                        .send()
                        .text())
                .contains("Votre réponse est donnée");
        var flag = HOUSE.part(ItemDesk.class)
                .own(situation, SCHOOL_COUNSELLOR.actor(), Instant.now())
                .getFirst()
                .file();
        assertThat(flag.readers()).containsExactly(SCHOOL_COUNSELLOR.person());
        assertThat(read(flag.id(), SCHOOL_COUNSELLOR))
                .isInstanceOfSatisfying(
                        Reading.Opened.class,
                        opened -> assertThat(opened.words().reveal()).contains("KNOWN_NEEDS_RELAY"));
        assertThat(TestPerson.signedIn(HOUSE, SOCIAL_WORKER)
                        .get("/sessions/" + session)
                        .text())
                .contains("Rien n’a été posé devant vous")
                .doesNotContain("Posée par");
    }

    @Test
    @DisplayName("When it is closed, who took a task keeps what she was told; for everybody else it is gone")
    void what_was_said_dies_with_the_session() {
        var toBoth = share(Category.IDENTITY_MIN, SCHOOL_COUNSELLOR, EDUCATOR, NEWCOMER);
        var toNobodyWithATask = named(NEWCOMER);
        var hers = share(Category.SITUATION_FLAG, NEWCOMER, SCHOOL_COUNSELLOR);
        STORY.assigned(situation, SCHOOL_COUNSELLOR.actor(), EDUCATOR.actor(), Task.EDUCATIONAL_SUPPORT);
        var note = share(Category.SESSION_SCRATCH, SCHOOL_COUNSELLOR, EDUCATOR);
        assertThat(List.of(read(toBoth, NEWCOMER), read(note, EDUCATOR)))
                .allSatisfy(told -> assertThat(told).isInstanceOf(Reading.Opened.class));

        STORY.ask(SCHOOL_COUNSELLOR, new CloseSession(session));
        assertThat(read(toBoth, EDUCATOR)).isInstanceOf(Reading.Opened.class);
        assertThat(read(toBoth, NEWCOMER)).isInstanceOf(Reading.Refused.class);
        assertThat(read(toNobodyWithATask, NEWCOMER)).isInstanceOf(Reading.Refused.class);
        assertThat(read(note, EDUCATOR)).isInstanceOf(Reading.Explained.class);

        assertThat(sealed(toNobodyWithATask, hers, note)).isEqualTo(3);
        HOUSE.part(LapseDesk.class)
                .round(
                        Instant.now(),
                        command ->
                                HOUSE.part(CommandDesk.class).ask(command, UUID.randomUUID(), ADMINISTRATOR.actor()));
        assertThat(sealed(toNobodyWithATask, hers, note)).isZero();
        assertThat(sealed(toBoth)).isOne();
        assertThat(read(toBoth, EDUCATOR)).isInstanceOf(Reading.Opened.class);
        assertThat(HOUSE.part(Logs.class).decidedAgain().differing()).isEmpty();
    }

    @Test
    @DisplayName("A session that nobody closed ends by itself, and what lived in it with it")
    void nothing_lives_longer_than_the_hour_it_was_given() {
        var named = named(EDUCATOR);
        var later = Instant.now().plus(Duration.ofHours(3));
        assertThat(HOUSE.part(ReadingDesk.class).read(named, EDUCATOR.actor(), later))
                .isInstanceOf(Reading.Refused.class);
    }

    private InformationItem.Id named(Persona to) {
        return share(Category.IDENTITY_MIN, SCHOOL_COUNSELLOR, to);
    }

    private InformationItem.Id share(Category category, Persona by, Persona... readers) {
        var to = List.of(readers).stream().map(Persona::actor).toArray(Actor[]::new);
        var purpose = Purpose.P1_IDENTIFY_AND_RELAY;
        return STORY.shared(STORY.draft(situation, category, purpose, false, "Une phrase.", to), by.actor());
    }

    private static Reading read(InformationItem.Id item, Persona by) {
        return STORY.read(item, by.actor());
    }

    /** How many of them have a text in the vault and a key to open it. */
    private static long sealed(InformationItem.Id... items) {
        long sealed = 0;
        for (var item : items) {
            sealed += lies(Role.VAULT, "SELECT count(*) FROM sealed_text WHERE item = ?", item)
                            && lies(Role.KEYS, "SELECT count(*) FROM data_key WHERE item = ?", item)
                    ? 1
                    : 0;
        }
        return sealed;
    }

    private static boolean lies(Role role, String sql, InformationItem.Id item) {
        return HOUSE.part(Databases.class)
                        .as(role)
                        .client()
                        .sql(sql)
                        .param(item.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }
}
