package limits.api.roles;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import limits.api.EngineForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.contexts.Engine;
import limits.api.database.Role;
import limits.api.identity.Persona;
import limits.casesharing.accesslog.AccessLogEvent.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Every question of the confidential side, asked by everybody it is not for: refused, entered in the access log, and
 * answered as about something that does not exist. The questions are found in the code, so that a new command or page
 * cannot be added without its row in {@code docs/role-matrix.md} (run once with {@code -Dapprove=true}).
 */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyElseIsLetIn {

    private static final Path DOCUMENT = Path.of("..", "docs", "role-matrix.md");

    /** Entries that say no: each has one of these in it. */
    private static final List<String> NO = List.of("\"tried\":", "\"answer\":\"REFUSED\"", "\"asked\":", "\"gate\":");

    private static final int MOST = 5;

    private final Map<Persona, TestPerson> people = new EnumMap<>(Persona.class);
    private final Map<Persona, String> tokens = new EnumMap<>(Persona.class);
    private final List<String> faults = new ArrayList<>();
    private Scene scene;
    private SingleConnectionDataSource connection;
    private JdbcClient log;

    @BeforeAll
    void a_house_with_two_groups() {
        scene = new Scene();
        var logins = scene.house.logins();
        connection = new SingleConnectionDataSource(
                logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER), true);
        log = JdbcClient.create(connection);
        for (Onlooker who : Onlooker.ALL) {
            people.computeIfAbsent(who.persona(), persona -> TestPerson.signedIn(scene.house, persona));
            tokens.computeIfAbsent(who.persona(), persona -> people.get(persona).token(persona));
        }
    }

    @AfterAll
    void close() {
        connection.destroy();
        scene.close();
    }

    @Test
    @DisplayName("Whoever it is not for is refused, entered in the access log, and answered as if there were nothing")
    void every_question_asked_by_everybody_it_is_not_for() throws IOException {
        var rows = new LinkedHashMap<Question, List<String>>();
        for (Question question : new Questions(scene.house).all()) {
            rows.put(question, row(question));
        }
        assertThat(faults).isEmpty();
        String document = RoleMatrixDocument.of(rows);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(DOCUMENT, document);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("run once with -Dapprove=true")
                .isEqualTo(document);
    }

    @Test
    @DisplayName("No door reaches into the confidential side at an address whose refusals are not entered")
    void every_door_stands_where_refusals_are_entered() {
        assertThat(new Questions(scene.house).doorsOutside()).isEmpty();
    }

    @Test
    @DisplayName("A member of the team finds what the others are told is not there")
    void what_the_others_do_not_find_is_there() {
        var counsellor = TestPerson.signedIn(scene.house, Persona.SCHOOL_COUNSELLOR);
        String token = counsellor.token(Persona.SCHOOL_COUNSELLOR);
        for (Question question : new Questions(scene.house).all()) {
            boolean looks = question instanceof Question.Address address
                    && address.method().equals("GET")
                    && (address.part() == Part.SITUATION || address.pattern().startsWith("/referrals/{situation}"))
                    && !address.pattern().contains("{deed}");
            if (looks) {
                assertThat(question.asked(counsellor, token, scene.first).status())
                        .as(question.title())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    @DisplayName("T8: while the access log cannot be written, a refusal is a fault for all alike")
    void where_a_refusal_cannot_be_entered_nobody_hears_whether_something_is_there() {
        log.sql("REVOKE INSERT ON access_log.entry FROM access_log").update();
        try {
            for (Question question : new Questions(scene.house).all()) {
                if (question.part() == Part.SITUATION && question.namesSomething()) {
                    for (Things about : List.of(scene.first, Things.drawn())) {
                        var told = question.asked(people.get(Persona.EX_MEMBER), tokens.get(Persona.EX_MEMBER), about);
                        assertThat(told.status()).as(question.title()).isEqualTo(500);
                    }
                }
            }
        } finally {
            log.sql("GRANT INSERT ON access_log.entry TO access_log").update();
        }
    }

    /** What one was answered about something that exists, and about keys that nothing goes by. */
    private record Answers(Onlooker who, Things there, PageSeen known, Things nowhere, PageSeen unknown) {}

    private List<String> row(Question question) {
        long before = log.sql("SELECT coalesce(max(id), 0) FROM access_log.entry")
                .query(Long.class)
                .single();
        List<Optional<Answers>> answers = Onlooker.ALL.parallelStream()
                .map(who -> Rights.has(question, who) ? Optional.<Answers>empty() : Optional.of(asked(question, who)))
                .toList();
        everyRefusalIsEntered(question, answers, before);
        return answers.stream()
                .map(one -> one.map(told -> cell(question, told)).orElse(RoleMatrixDocument.HERS))
                .toList();
    }

    private Answers asked(Question question, Onlooker who) {
        var there = who.tries(scene);
        var nowhere = Things.drawn();
        var person = people.get(who.persona());
        String token = tokens.get(who.persona());
        return new Answers(
                who, there, heard(question, person, token, there), nowhere, heard(question, person, token, nowhere));
    }

    /** On a busy machine the log may not be sequenced for a moment: then everybody hears of a fault, and asks again. */
    private PageSeen heard(Question question, TestPerson person, String token, Things about) {
        PageSeen told = question.asked(person, token, about);
        for (int again = 0; told.status() == 500 && again < MOST; again++) {
            EngineForTests.settled(scene.house.part(Engine.class).reader(Role.ACCESS_LOG, Role.AUDITOR));
            told = question.asked(person, token, about);
        }
        return told;
    }

    /** As many entries that say no, under each name and mandate, as there were refusals. */
    private void everyRefusalIsEntered(Question question, List<Optional<Answers>> answers, long before) {
        List<String> entries = log
                .sql("SELECT payload FROM access_log.entry WHERE id > ?")
                .param(before)
                .query(String.class)
                .list()
                .stream()
                .filter(payload -> NO.stream().anyMatch(payload::contains))
                .toList();
        Map<Persona, Long> refused = answers.stream()
                .flatMap(Optional::stream)
                .flatMap(one -> Stream.of(one.known(), one.unknown())
                        .filter(seen -> seen.status() != 200)
                        .map(seen -> one.who().persona()))
                .collect(groupingBy(persona -> persona, counting()));
        refused.forEach((persona, times) -> {
            long entered = entries.stream()
                    .filter(payload -> payload.contains(persona.person().toString()))
                    .filter(payload -> payload.contains("\"" + persona.capacity() + "\""))
                    .count();
            if (entered != times) {
                faults.add(question.title() + ": " + times + " refusals of " + persona + ", entered " + entered);
            }
        });
    }

    /** One cell; what is wrong with it is told at the end, with all that is wrong elsewhere. */
    private String cell(Question question, Answers told) {
        String what = question.title() + " as " + told.who().title() + ": " + told.known();
        if (told.known().status() == 200 && !question.namesSomething()) {
            if (told.there().keys().stream().anyMatch(told.known().body()::contains)) {
                faults.add("shown " + what);
            }
            return RoleMatrixDocument.OWN;
        }
        boolean refused = List.of(404, 409).contains(told.known().status())
                && told.known().status() == told.unknown().status()
                && plain(told.known(), told.there()).equals(plain(told.unknown(), told.nowhere()));
        if (!refused) {
            faults.add("not refused alike: " + what + " and " + told.unknown());
        }
        return RoleMatrixDocument.REFUSED;
    }

    private static String plain(PageSeen seen, Things about) {
        String told = seen.steady();
        for (String key : about.keys()) {
            told = told.replace(key, "");
        }
        return told;
    }
}
