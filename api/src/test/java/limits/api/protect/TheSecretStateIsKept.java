package limits.api.protect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import limits.api.protect.KeptState.Closed;
import limits.casesharing.blocks.RunningState;
import limits.kernel.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a series must remember is there whole or not at all, for its owner alone, and goes with one catalogue. */
class TheSecretStateIsKept {

    private static final String HEADER = "quarter,place,sex,count\n";
    private static final String FIRST = HEADER + "2026-Q1,North,girls,7\n2026-Q1,South,boys,12\n";

    @TempDir
    private Path folder;

    @Test
    void only_its_owner_reads_it_and_nothing_of_it_is_published() throws IOException {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FIRST);
        Path file = desk.state.resolve("state");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(desk.state)))
                .isEqualTo("rwx------");
        assertThat(desk.published().keySet()).containsExactly("catalogue.json", "release-2026-Q1.json");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        var ended = desk.run(Desk.CATALOGUE, FIRST);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("others can read this");
    }

    @Test
    void it_does_not_lie_where_publications_lie() throws IOException {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FIRST);
        Path beside = Files.createSymbolicLink(folder.resolve("beside"), desk.state);
        for (Path out : List.of(desk.state, desk.state.resolve("out"), folder, beside.resolve("out"))) {
            assertThatThrownBy(() -> new Protecting(new Random(1))
                            .run(
                                    folder.resolve("facts.csv"),
                                    folder.resolve("catalogue.json"),
                                    desk.state,
                                    out,
                                    told -> {}))
                    .as(out.toString())
                    .isInstanceOfSatisfying(
                            NotProtected.class,
                            wrong -> assertThat(wrong.mistakes().getFirst().wrong())
                                    .isEqualTo(Wrong.STATE_IN_OUT));
        }
    }

    @ParameterizedTest(name = "cut to {0} of 100")
    @ValueSource(ints = {0, 1, 50, 97, 99})
    void one_that_was_cut_is_refused(int percent) throws IOException {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FIRST);
        Path file = desk.state.resolve("state");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length * percent / 100));
        refused(desk, Desk.CATALOGUE, FIRST, "this state is not whole");
    }

    @Test
    void one_in_which_a_digit_was_changed_is_refused() throws IOException {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FIRST);
        Path file = desk.state.resolve("state");
        Files.writeString(file, Files.readString(file).replaceFirst("12", "13"));
        refused(desk, Desk.CATALOGUE, FIRST, "this state is not whole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"base\": 10", "\"base\": 5, \"links\": []"})
    void one_of_another_catalogue_is_refused(String other) {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FIRST);
        refused(desk, Desk.CATALOGUE.replace("\"base\": 5", other), FIRST, "this state is of another catalogue");
    }

    @Test
    void a_closed_quarter_is_not_told_otherwise_and_none_comes_in_between() throws IOException {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FIRST);
        var before = desk.published();
        refused(desk, Desk.CATALOGUE, FIRST.replace(",7", ",6"), "line 2: \"2026-Q1\" is closed with other facts");
        refused(desk, Desk.CATALOGUE, FIRST.replace("boys,12", "girls,12"), "is closed with other facts");
        refused(
                desk,
                Desk.CATALOGUE,
                HEADER + "2026-Q2,North,girls,1\n2025-Q4,North,girls,1\n",
                "line 3: \"2025-Q4\" comes before 2026-Q1, which is closed");
        assertThat(desk.published()).isEqualTo(before);
    }

    @Test
    void an_older_copy_is_noticed_by_what_was_published_since() throws IOException {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FIRST);
        byte[] older = Files.readAllBytes(desk.state.resolve("state"));
        String both = FIRST + "2026-Q2,East,girls,40\n";
        desk.run(Desk.CATALOGUE, both);
        Files.write(desk.state.resolve("state"), older);
        refused(desk, Desk.CATALOGUE, both, "release-2026-Q2.json: this file is not what the state has released");
        Files.delete(desk.state.resolve("state"));
        refused(desk, Desk.CATALOGUE, both, "this file is not what the state has released");
    }

    private static void refused(Desk desk, String catalogue, String facts, String told) {
        var ended = desk.run(catalogue, facts);
        assertThat(ended.err()).contains(told);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void two_runs_never_work_on_one_state() throws IOException {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FIRST);
        try (var held = StateFolder.hold(desk.state)) {
            refused(desk, Desk.CATALOGUE, FIRST, "another run is at work in this folder");
            assertThat(held.read()).isPresent();
        }
        assertThat(desk.run(Desk.CATALOGUE, FIRST).code()).isZero();
    }

    @Test
    void a_delayed_quarter_writes_no_release_and_goes_with_the_next() throws IOException {
        var desk = new Desk(folder);
        String three = """
                {"version": 1, "base": 5, "dimensions": {"place": ["A", "B", "C"]},
                 "cells": [{"id": "t", "headline": true, "where": {}},
                           {"id": "a", "headline": true, "where": {"place": "A"}},
                           {"id": "b", "headline": true, "where": {"place": "B"}},
                           {"id": "c", "headline": true, "where": {"place": "C"}}]}
                """;
        desk.write("catalogue.json", three);
        // Two parts shown too high, that cannot be taken back: 15 for 7 is too far.
        var cornered = new KeptState(
                StateFolder.sum(
                        CatalogueFile.read(folder.resolve("catalogue.json")).json()),
                List.of(new Closed(Quarter.parse("2025-Q4"), "", List.of(10, 5, 5, 0))),
                List.of(0, 0, 0),
                new RunningState(List.of(1, 1, 0), List.of(1, 1, 4), List.of(1, 1, 1, 5), List.of(0, 1, 2)));
        try (var held = StateFolder.hold(desk.state)) {
            held.write(cornered);
        }
        String facts = "quarter,place,count\n2026-Q1,C,1\n";
        for (int again = 0; again < 2; again++) {
            var ended = desk.run(three, facts);
            assertThat(ended.out()).isEqualTo("2026-Q1: delayed / retardé\n");
            assertThat(ended.code()).isEqualTo(3);
            assertThat(desk.published().keySet()).containsExactly("catalogue.json", "release-2025-Q4.json");
        }
        var ended = desk.run(three, "quarter,place,count\n2026-Q2,A,2\n2026-Q2,B,2\n");
        assertThat(ended.out()).isEqualTo("2026-Q2: released / publié\n");
        assertThat(ended.code()).isZero();
        assertThat(desk.release("2026-Q2").get("values").get("t").asInt()).isEqualTo(15);
    }

    @Test
    void nothing_prints_what_is_secret() throws IOException {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FIRST);
        try (var held = StateFolder.hold(desk.state)) {
            assertThat(held.read().orElseThrow().toString()).isEqualTo("(state of a series of 1 quarters)");
        }
    }
}
