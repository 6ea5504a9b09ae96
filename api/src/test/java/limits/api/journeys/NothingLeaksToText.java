package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import limits.api.PageSeen;
import limits.api.contexts.Engine;
import limits.api.database.DataFolder;
import limits.api.database.Role;
import limits.api.eventlog.export.ExportedLogs;
import limits.api.eventlog.export.LogExport;
import limits.api.identity.Persona;
import limits.casesharing.sealing.ConfidentialText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A word shared about somebody is nowhere in plain text but on its reader's page: no log, table, error, metric, page of
 * anybody else, export, file of the database or of the programme, and not in the programme's memory once the reader has it.
 *
 * <p>Every search is shown to find another word, planted where it looks.
 */
@ResourceLock(Resources.SYSTEM_OUT)
@Tag("postgres")
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NothingLeaksToText {

    private static final String LEFT_OUT = ".*(webjars|logout|oauth2|\\.css|\\.svg|lang=).*";
    private static final int PAGES_OF_EACH = 12;
    private static final int OTHERS_SERVED = 200;

    private final Canary shared = new Canary("1174euqitamogyz" + Long.toString(System.nanoTime(), 36));
    private final Canary planted = new Canary("2174euqihtyhpocsal" + Long.toString(System.nanoTime(), 36));
    private AGroupAtWork at;
    private SingleConnectionDataSource connection;
    private JdbcClient owner;
    private DatabaseSearched database;
    private String situation;
    private String item;

    @BeforeAll
    void a_group_at_work() {
        at = new AGroupAtWork();
        at.workUnderACharter();
        situation = at.situation();
        var logins = at.house.logins();
        connection = new SingleConnectionDataSource(
                logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER), true);
        owner = JdbcClient.create(connection);
        database = new DatabaseSearched(owner);
    }

    @AfterAll
    void close() {
        connection.destroy();
        at.close();
    }

    @Test
    @Order(1)
    void a_refusal_and_what_cannot_be_read_say_nothing_back(CapturedOutput printed) {
        var early = at.sharing(situation, shared.word() + " trop tôt", Persona.EDUCATOR);
        at.person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", early);
        early.put("step", "share");
        PageSeen refused = at.person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", early);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).doesNotContain(shared.word());
        assertThat(malformed()).allSatisfy(answer -> {
            assertThat(answer.status()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain(shared.word());
        });
        assertThat(printed.getAll()).doesNotContain(shared.word());
    }

    @Test
    @Order(2)
    void a_fault_while_sharing_says_nothing_either(CapturedOutput printed) {
        at.informTheFamily(situation);
        var fields = at.sharing(situation, shared.word() + " au mauvais moment", Persona.EDUCATOR);
        fields.put("step", "share");
        owner.sql("REVOKE INSERT ON vault.sealed_text FROM vault").update();
        PageSeen fault;
        try {
            fault = at.person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", fields);
        } finally {
            owner.sql("GRANT INSERT ON vault.sealed_text TO vault").update();
        }
        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.body()).doesNotContain(shared.word());
        assertThat(printed.getAll()).contains("incident").doesNotContain(shared.word());
    }

    @Test
    @Order(3)
    void its_reader_reads_it_and_nobody_else_finds_it_on_any_page(CapturedOutput printed) {
        item = at.shared(situation, shared.word() + " cherche un internat", Persona.EDUCATOR);
        assertThat(at.reads(Persona.EDUCATOR, item).body()).contains(shared.word());
        for (Persona who : Persona.values()) {
            var pages = PagesWalked.from(at.person(who), List.of("/"), PAGES_OF_EACH, LEFT_OUT)
                    .values();
            assertThat(pages).as(who.name()).hasSizeGreaterThan(2);
            assertThat(pages).allSatisfy(page -> assertThat(page.body()).doesNotContain(shared.word()));
            if (who != Persona.EDUCATOR) {
                assertThat(at.reads(who, item).body()).doesNotContain(shared.word());
            }
        }
        assertThat(metrics())
                .contains("jvm_")
                .doesNotContain(shared.word())
                .doesNotContain(situation)
                .doesNotContain(Persona.EDUCATOR.person().toString());
        assertThat(printed.getAll()).doesNotContain(shared.word());
    }

    @Test
    @Order(4)
    void no_row_of_any_table_holds_it() {
        owner.sql("CREATE TABLE public.planted (word text)").update();
        owner.sql("INSERT INTO public.planted VALUES (?)").param(planted.word()).update();
        assertThat(database.tablesWith(planted)).containsExactly("public.planted");
        assertThat(database.tablesWith(shared)).isEmpty();
    }

    @Test
    @Order(5)
    void no_file_of_the_database_the_programme_or_an_export_holds_it(@TempDir Path exported) throws IOException {
        for (Role log : Role.withALog()) {
            LogExport.write(
                    at.house
                            .part(ExportedLogs.class)
                            .named(Engine.name(log).toString())
                            .orElseThrow(),
                    exported.resolve(log.login()));
        }
        owner.sql("CHECKPOINT").update();
        List<Path> places = new ArrayList<>(database.files());
        places.add(at.house.part(DataFolder.class).path());
        places.add(exported);
        assertThat(planted.in(places.stream()).limit(2))
                .as("a row and its journal")
                .hasSize(2);
        assertThat(shared.in(places.stream())).isEmpty();
    }

    @Test
    @Order(6)
    void once_others_have_been_served_nothing_of_ours_holds_it_in_memory(@TempDir Path folder) throws IOException {
        for (int n = 0; n < OTHERS_SERVED; n++) {
            at.person(n % 2 == 0 ? Persona.SCHOOL_COUNSELLOR : Persona.EDUCATOR).get("/schemes");
        }
        var held = List.of(new ConfidentialText(planted.word()));
        Path dump = folder.resolve("memory.hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        var memory = new HeldInMemory(dump);
        assertThat(memory.by(planted::stands))
                .as("held by " + held)
                .containsExactly("limits/casesharing/sealing/ConfidentialText");
        assertThat(memory.by(shared::stands)).isEmpty();
    }

    private String metrics() {
        return at.person(Persona.ADMINISTRATOR)
                .get("/actuator/prometheus", "Accept", "text/plain")
                .body();
    }

    /** Requests that cannot be read, each with the word in it. */
    private List<PageSeen> malformed() {
        String word = shared.word();
        String address = "/api/v1/situations/" + situation + "/items";
        var answers = new ArrayList<PageSeen>();
        for (String body : List.of(
                "{\"" + word + "\":1}",
                "{\"words\":\"" + word + "\",\"category\":\"" + word + "\"}",
                "{\"words\":\"" + word + "\\u0000\",\"expiresOn\":\"2030-13-45\"}",
                word)) {
            answers.add(at.person(Persona.SCHOOL_COUNSELLOR)
                    .sendJson(
                            at.token(Persona.SCHOOL_COUNSELLOR),
                            "POST",
                            address,
                            body,
                            "Idempotency-Key",
                            UUID.randomUUID().toString()));
        }
        return answers;
    }
}
