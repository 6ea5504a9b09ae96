package limits.api.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limits.api.contexts.Engine;
import limits.api.database.Role;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.export.Evidence;
import limits.api.eventlog.export.ExportVerifier;
import limits.api.eventlog.export.LogExport;
import limits.api.eventlog.export.LogVerifier.Verdict;
import limits.api.eventlog.export.StoredLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("postgres")
class ALogSetBackIsNotServed {

    @TempDir
    private Path state;

    private Installation house;
    private AutoCloseable prefecture;
    private String cosignature;

    @BeforeEach
    void a_witness_has_seen_ten_of_which_three_are_left() {
        house = new Installation(state);
        prefecture = house.grow(3).witness("prefecture");
        house.backUp();
        house.grow(7);
        assertThat(house.round()).containsExactly(Finding.Kind.COSIGNED);
        house.logs(1).requireNotSetBack();
        cosignature = house.db()
                .queryForList("SELECT line FROM governance.cosignature", String.class)
                .getFirst();
        house.setBack();
    }

    @AfterEach
    void close() throws Exception {
        house.close();
    }

    private void forgetInTheFolder() throws IOException {
        Path place = house.folder.path().resolve("witnesses");
        for (String file : List.of("governance-newest.note", "governance-witnessed.note")) {
            Files.delete(place.resolve(file));
        }
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> house.logs(1).requireNotSetBack())
                .isInstanceOf(StartUpRefused.class)
                .hasMessageContaining(why)
                .hasMessageContaining("témoin")
                .hasMessageContaining("recover-a-rolled-back-log.md");
    }

    private void recover() {
        house.engine.sequencer(Installation.LOG).recover(house.logs(1)::shown);
    }

    @Test
    void because_the_data_folder_remembers_though_no_witness_answers() throws Exception {
        prefecture.close();
        assertRefused("set back");
    }

    @Test
    void because_a_witness_remembers_though_nothing_here_does() throws IOException {
        forgetInTheFolder();
        assertRefused("set back");
    }

    @Test
    void nor_when_it_grew_again_into_another() throws IOException {
        house.grow(9);
        assertRefused("altered or replaced");
        forgetInTheFolder();
        assertRefused("altered or replaced");
    }

    @Test
    void nor_when_only_a_cosignature_beside_it_remembers() throws Exception {
        forgetInTheFolder();
        prefecture.close();
        house.db()
                .update(
                        "INSERT INTO governance.cosignature (first, size, witness, line) VALUES (?, 10, ?, ?)",
                        house.origin().first(),
                        "prefecture",
                        cosignature);
        assertRefused("set back");
        house.grow(9);
        assertRefused("altered or replaced");
    }

    @Test
    void but_a_start_is_not_stopped_by_a_witness_out_of_reach() throws Exception {
        forgetInTheFolder();
        prefecture.close();
        house.logs(1).requireNotSetBack();
    }

    @Test
    void until_a_new_origin_names_the_old_one() throws Exception {
        recover();
        assertThat(house.origin().edition()).endsWith(".2");
        house.logs(1).requireNotSetBack();
        house.grow(4);
        assertThat(house.verified()).isInstanceOf(Verdict.Whole.class);
        assertThat(exported()).isEmpty();
        assertThat(house.round()).containsExactly(Finding.Kind.UNKNOWN);
        prefecture.close();
        house.witness("prefecture");
        assertThat(house.round()).containsExactly(Finding.Kind.COSIGNED);
        house.logs(1).requireNotSetBack();
    }

    @Test
    void and_a_name_that_was_used_once_is_not_used_again() throws Exception {
        recover();
        house.grow(4);
        prefecture.close();
        house.witness("prefecture");
        assertThat(house.round()).containsExactly(Finding.Kind.COSIGNED);
        house.setBack();
        assertRefused("set back");
        recover();
        assertThat(house.origin().edition()).endsWith(".3");
        house.logs(1).requireNotSetBack();
    }

    @Test
    void even_when_nothing_is_left_of_it() {
        house.empty();
        assertRefused("set back");
        recover();
        assertThat(house.origin().edition()).endsWith(".2");
        house.logs(1).requireNotSetBack();
        house.grow(2);
        assertThat(house.verified()).isInstanceOf(Verdict.Whole.class);
        assertThat(exported()).isEmpty();
    }

    @Test
    void and_nobody_recovers_under_a_sequencer_at_work() throws Exception {
        house.engine.start();
        for (int tries = 0; tries < 200 && sequencers() == 0; tries++) {
            Thread.sleep(50);
        }
        assertThatThrownBy(this::recover).hasMessageContaining("another sequencer");
    }

    private long sequencers() {
        Long held = house.db()
                .queryForObject(
                        "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"
                                + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                                + " AND objid::bigint = hashtext('governance')::bigint & 4294967295",
                        Long.class);
        return held == null ? 0 : held;
    }

    /** What the verifier says against an export of the log as it lies here. */
    private List<String> exported() {
        Path out = state.resolve("export");
        LogExport.write(
                new StoredLog(
                        Engine.name(Installation.LOG),
                        house.databases.reading(Role.AUDITOR, Installation.LOG).template()),
                out);
        List<String> said = new ArrayList<>();
        var evidence = new Evidence(List.of(), List.of(), List.of(), false);
        int code = new ExportVerifier(evidence, said::add).verify(out).code();
        return code == 0 ? List.of() : said;
    }
}
