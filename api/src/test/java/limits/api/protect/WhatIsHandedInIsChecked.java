package limits.api.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a catalogue or with facts is told at its line, all of it at once, in both languages; nothing is drawn. */
class WhatIsHandedInIsChecked {

    private static final String HEADER = "quarter,place,sex,count\n";
    private static final String FACTS = HEADER + "2026-Q1,North,girls,7\n";

    @TempDir
    private Path folder;

    @Test
    void every_mistake_of_a_file_is_told_at_once() throws IOException {
        var desk = new Desk(folder);
        var ended = desk.run(
                Desk.CATALOGUE,
                HEADER + "2026-Q5,North,girls,7\n2026-Q1,Nroth,girls,7\n2026-Q1,North,girls,-1\n2026-Q1,North,girls\n");
        Path facts = folder.resolve("facts.csv");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines())
                .containsExactly(
                        facts + ": line 2: a quarter is expected, such as 2026-Q4, not \"2026-Q5\"",
                        facts + " : ligne 2 : un trimestre est attendu, comme 2026-Q4, pas « 2026-Q5 »",
                        facts + ": line 3: \"Nroth\" is not in the list: North, South, East",
                        facts + " : ligne 3 : « Nroth » n'est pas dans la liste : North, South, East",
                        facts + ": line 4: a whole number is expected, 0–1000000, not \"-1\"",
                        facts + " : ligne 4 : un nombre entier est attendu, 0–1000000, pas « -1 »",
                        facts + ": line 5: 4 fields are expected, not \"3\"",
                        facts + " : ligne 5 : 4 champs sont attendus, pas « 3 »");
        assertThat(desk.published()).isEmpty();
        assertThat(desk.state).doesNotExist();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-Q1,North,girls,7|2026-Q1,North,girls,7\\n2026-Q1,North,girls,2|line 3: the same quarter and values stand on line \"2\"",
                "2026-Q1,North,girls,7|2026-Q1,North,girls,1.5|line 2: a whole number is expected",
                "2026-Q1,North,girls,7|2026-Q1,North,girls,1000001|line 2: a whole number is expected",
                "2026-Q1,North,girls,7|2026-Q1,North,girls,|line 2: a whole number is expected",
                "2026-Q1,North,girls,7|2026-03,North,girls,7|line 2: a quarter is expected",
                "2026-Q1,North,girls,7|2026-Q1,,girls,7|line 2: \"\" is not in the list: North",
                "2026-Q1,North,girls,7|2026-Q1,North,girls,7,8|line 2: 4 fields are expected, not \"5\"",
                "2026-Q1,North,girls,7|2026-Q1,\"North\"x,girls,7|line 2: this is no CSV from here on",
                "2026-Q1,North,girls,7||nothing stands here",
                "quarter,place|quarter,town|line 1: unknown column \"town\"; columns: quarter, place, sex, count",
                "quarter,place|quarter,town|line 1: place is missing",
                "quarter,place|quarter,quarter|line 1: \"quarter\" stands here twice",
            })
    void a_mistake_in_facts_has_its_line(String good, String bad, String told) {
        var ended =
                new Desk(folder).run(Desk.CATALOGUE, FACTS.replace(good, bad == null ? "" : bad.replace("\\n", "\n")));
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(told);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"base\": 5|\"base\": 7|line 3: a whole number is expected, 5, 10, 11, not \"7\"",
                "\"base\": 5|\"base\": 5, \"bass\": 5|line 3: unknown key \"bass\"; keys that may stand here: version",
                "\"base\": 5,||line 1: base is missing",
                "\"base\": 5|\"base\": 5, \"base\": 10|line 3: \"base\" stands here twice",
                "\"version\": 1|\"version\": 0|line 2: a whole number from 1 or words",
                "[\"girls\", \"boys\"]|[\"girls\", \"girls\"]|line 4: \"girls\" stands here twice",
                "[\"girls\", \"boys\"]|\"girls\"|line 4: a list is expected",
                "\"sex\": [|\"count\": [|line 4: no dimension can be called \"count\"",
                "\"id\": \"boys\"|\"id\": \"girls\"|line 12: \"girls\" stands here twice",
                "{\"sex\": \"boys\"}|{\"sex\": \"boyz\"}|line 12: \"boyz\" is not in the list: girls, boys",
                "{\"sex\": \"boys\"}|{\"sect\": \"boys\"}|line 12: unknown key \"sect\"",
                "\"headline\": true|\"headline\": \"yes\"|line 6: true or false is expected",
                "{\"id\": \"all\", \"headline\": true, \"where\": {}}|{\"id\": \"all\", \"headline\": true, \"where\": {\"sex\": \"girls\"}}|OK",
                "\"where\": {}|\"where\": []|line 6: keys and values in braces",
                "\"cells\": [|\"cells\": [}|this is no JSON from here on",
            })
    void a_mistake_in_a_catalogue_has_its_line(String good, String bad, String told) {
        var ended = new Desk(folder).run(Desk.CATALOGUE.replace(good, bad == null ? "" : bad), FACTS);
        if (told.equals("OK")) {
            assertThat(ended.code()).as(ended.err()).isZero();
            return;
        }
        assertThat(ended.err()).contains(told);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("state"))).isFalse();
    }

    @Test
    void a_combination_that_no_cell_shows_is_told() {
        String some = """
                {"version": 1, "base": 5, "dimensions": {"place": ["North", "South"]},
                 "cells": [{"id": "n", "headline": true, "where": {"place": "North"}}]}
                """;
        assertThat(new Desk(folder)
                        .run(some, "quarter,place,count\n2026-Q1,North,3\n")
                        .err())
                .contains("no cell shows \"place=South\"");
    }

    @Test
    void links_that_no_mechanism_can_keep_are_told() throws IOException {
        String linked = """
                {"version": 1, "base": 5, "dimensions": {"measure": ["a", "b"]},
                 "links": [{"measure": "b", "within": "a"}],
                 "cells": [{"id": "a", "headline": true, "where": {"measure": "a"}},
                           {"id": "b", "headline": true, "where": {"measure": "b"}}]}
                """;
        String facts = "quarter,measure,count\n2026-Q1,a,3\n2026-Q1,b,4\n";
        var desk = new Desk(folder);
        assertThat(desk.run(linked, facts).err())
                .contains("line 2: running totals up to \"2026-Q1\": measure=b = 4 > measure=a = 3");
        assertThat(desk.run(
                                linked.replace(
                                        "\"within\": \"a\"}",
                                        "\"within\": \"a\"}, {\"measure\": \"a\", \"within\": \"b\"}"),
                                facts)
                        .err())
                .contains("line 2: links are of one dimension");
        assertThat(desk.run(linked.replace("{\"measure\": \"b\"}", "{}"), facts).err())
                .contains("line 4: this cell adds \"b\" to what it lies within");
        assertThat(desk.published()).isEmpty();
    }

    @Test
    void text_in_another_encoding_and_files_beyond_all_measure_are_refused() throws IOException {
        var desk = new Desk(folder);
        desk.run(Desk.CATALOGUE, FACTS.replace("girls", "filles"));
        var bytes = FACTS.replace("North", "Nîmes").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("latin.csv"), bytes);
        var named = CatalogueFile.read(folder.resolve("catalogue.json"));
        var combinations = new Combinations(named);
        assertThat(wrongs(() -> FactsFile.read(folder.resolve("latin.csv"), named, combinations)))
                .containsExactly(Wrong.NOT_TEXT);
        try (var large = Files.newByteChannel(
                folder.resolve("large"),
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.WRITE)) {
            large.position(FactsFile.LARGEST + 1).write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
        assertThat(wrongs(() -> FactsFile.read(folder.resolve("large"), named, combinations)))
                .containsExactly(Wrong.TOO_LARGE);
        assertThat(wrongs(() -> CatalogueFile.read(folder.resolve("large")))).containsExactly(Wrong.TOO_LARGE);
        assertThat(wrongs(() -> CatalogueFile.read(folder))).containsExactly(Wrong.NOT_A_FILE);
    }

    interface Reading {
        Object read() throws IOException;
    }

    static List<Wrong> wrongs(Reading reading) throws IOException {
        try {
            reading.read();
            return List.of();
        } catch (NotProtected found) {
            return found.mistakes().stream().map(Mistake::wrong).toList();
        }
    }

    @Test
    void more_combinations_than_are_computed_are_refused_before_they_are_built() throws IOException {
        String many = String.join(
                ",",
                java.util.stream.IntStream.range(0, 150)
                        .mapToObj(n -> "\"v" + n + "\"")
                        .toList());
        Files.writeString(
                folder.resolve("many.json"),
                "{\"version\":1,\"base\":5,\"dimensions\":{\"a\":[%s],\"b\":[%s]},\"cells\":[{\"id\":\"x\",\"headline\":true,\"where\":{}}]}"
                        .formatted(many, many));
        assertThat(wrongs(() -> CatalogueFile.read(folder.resolve("many.json"))))
                .containsExactly(Wrong.TOO_MANY);
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void every_mistake_speaks_both_languages(Wrong wrong) {
        String english = wrong.english("F", List.of("A"));
        String french = wrong.french("F", List.of("A"));
        assertThat(english).isNotBlank().doesNotContain("{");
        assertThat(french).isNotBlank().isNotEqualTo(english).doesNotContain("{");
        assertThat(french.contains("« F »")).isEqualTo(english.contains("\"F\""));
        assertThat(Arrays.stream(Wrong.values())
                        .filter(other -> other.french("F", List.of("A")).equals(french)))
                .hasSize(1);
    }

    @Test
    void what_somebody_wrote_is_told_without_its_control_characters_and_not_at_any_length() {
        var mistake = new Mistake("f", 1, Wrong.UNKNOWN_KEY, "a\u001b[31m" + "x".repeat(500), List.of());
        assertThat(mistake.english()).doesNotContain("\u001b").hasSizeLessThan(160);
    }

    @Test
    void cells_that_together_hold_more_than_is_computed_are_refused() throws IOException {
        String many = String.join(
                ",",
                java.util.stream.IntStream.range(0, 1_000)
                        .mapToObj(n -> "\"v" + n + "\"")
                        .toList());
        String cells = String.join(
                ",",
                java.util.stream.IntStream.range(0, CatalogueSense.MOST_HELD / 1_000 + 1)
                        .mapToObj(n -> "{\"id\":\"c" + n + "\",\"headline\":false,\"where\":{}}")
                        .toList());
        Files.writeString(
                folder.resolve("held.json"),
                "{\"version\":1,\"base\":5,\"dimensions\":{\"a\":[" + many + "]},\"cells\":[" + cells + "]}");
        assertThat(wrongs(() -> CatalogueFile.read(folder.resolve("held.json"))))
                .containsExactly(Wrong.TOO_MANY);
    }
}
