package limits.api.protect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code limits protect}: somebody's counted facts become releases in blocks, that keep what was promised. */
class ProtectingAnybodysFacts {

    private static final List<String> PLACES = List.of("North", "South", "East");
    private static final List<String> SEXES = List.of("girls", "boys");

    @TempDir
    private Path folder;

    @Test
    void every_figure_is_near_its_count_never_falls_and_adds_up() throws IOException {
        var desk = new Desk(folder);
        long seed = new Random().nextLong();
        var truth = new LinkedHashMap<String, Map<String, Integer>>();
        var facts = drawn(new Random(seed), 8, truth);
        var ended = desk.run(Desk.CATALOGUE, facts);
        assertThat(ended.err()).as("seed %d", seed).isEmpty();
        assertThat(ended.out()).startsWith("2024-Q1: ").hasLineCount(8);
        var before = new HashMap<String, Integer>();
        for (var quarter : truth.entrySet()) {
            if (!Files.exists(desk.out.resolve("release-" + quarter.getKey() + ".json"))) {
                assertThat(ended.out()).as("seed %d", seed).contains(quarter.getKey() + ": delayed / retardé");
                continue;
            }
            JsonNode values = desk.release(quarter.getKey()).get("values");
            near(values, quarter.getValue(), "seed " + seed + ", " + quarter.getKey());
            values.propertyNames().forEach(cell -> {
                int now = values.get(cell).asInt();
                assertThat(now).as("seed %d, %s", seed, cell).isGreaterThanOrEqualTo(before.getOrDefault(cell, 0));
                before.put(cell, now);
            });
        }
        assertThat(before.getOrDefault("all", 0)).as("seed %d", seed).isPositive();
    }

    @Test
    void a_search_that_nobody_knows_is_refused_and_nothing_is_drawn() {
        var desk = new Desk(folder);
        var facts = drawn(new Random(1), 1, new LinkedHashMap<>());
        var refused = desk.run(Desk.CATALOGUE, facts, "--search", "cpsat");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith("LIMITS: there is no search called cpsat")
                .hasLineCount(1);
        assertThat(desk.state).doesNotExist();
        assertThat(desk.run(Desk.CATALOGUE, facts, "--search", "own").err()).isEmpty();
    }

    /** Counted again here, from the facts alone: no class of the product adds up. */
    private static void near(JsonNode values, Map<String, Integer> running, String where) {
        Map<String, List<String>> held = Map.of(
                "all", List.of(""),
                "north", List.of("North"),
                "south", List.of("South"),
                "east", List.of("East"),
                "banks", List.of("North", "South"),
                "girls", List.of("girls"),
                "boys", List.of("boys"),
                "north-girls", List.of("North,girls"));
        assertThat(values).hasSize(held.size());
        held.forEach((cell, words) -> {
            int count = running.entrySet().stream()
                    .filter(each -> words.stream().anyMatch(each.getKey()::contains))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            assertThat(values.get(cell).asInt() % 5).as(where).isZero();
            assertThat(Math.abs(values.get(cell).asInt() - count))
                    .as("%s, %s of %d", where, cell, count)
                    .isLessThanOrEqualTo(cell.equals("all") ? 4 : 9);
        });
        int all = values.get("all").asInt();
        int banks = values.get("banks").asInt();
        assertThat(values.get("girls").asInt() + values.get("boys").asInt())
                .as(where)
                .isEqualTo(all);
        assertThat(values.get("north").asInt() + values.get("south").asInt())
                .as(where)
                .isEqualTo(banks);
        assertThat(banks + values.get("east").asInt()).as(where).isEqualTo(all);
        assertThat(values.get("north-girls").asInt())
                .as(where)
                .isLessThanOrEqualTo(values.get("north").asInt());
    }

    /** Lines in any order of columns; {@code truth} gets the running totals. */
    private static String drawn(Random dice, int quarters, Map<String, Map<String, Integer>> truth) {
        var text = new StringBuilder("count,quarter,sex,place\n");
        var running = new HashMap<String, Integer>();
        for (int n = 0; n < quarters; n++) {
            String quarter = (2024 + n / 4) + "-Q" + (n % 4 + 1);
            for (String place : PLACES) {
                for (String sex : SEXES) {
                    int count = dice.nextInt(6);
                    running.merge(place + "," + sex, count, Integer::sum);
                    text.append(count).append(',').append(quarter).append(',');
                    text.append(sex).append(',').append(place).append('\n');
                }
            }
            truth.put(quarter, Map.copyOf(running));
        }
        return text.toString();
    }

    @Test
    void the_same_facts_again_redraw_nothing_and_later_ones_leave_what_was_released() throws IOException {
        var desk = new Desk(folder);
        var facts = drawn(new Random(7), 3, new LinkedHashMap<>());
        int code = desk.run(Desk.CATALOGUE, facts).code();
        var first = desk.published();
        byte[] state = Files.readAllBytes(desk.state.resolve("state"));
        String shuffled = facts.lines().findFirst().orElseThrow() + "\n"
                + String.join("\n", facts.lines().skip(1).toList().reversed()) + "\n";
        assertThat(desk.run(Desk.CATALOGUE, shuffled).code()).isEqualTo(code);
        assertThat(desk.published()).isEqualTo(first);
        assertThat(Files.readAllBytes(desk.state.resolve("state"))).isEqualTo(state);
        Files.delete(desk.out.resolve("catalogue.json"));
        String later = "quarter;place;sex;count\n2024-Q4;East;boys;30\n";
        assertThat(desk.run(Desk.CATALOGUE, later).out()).isEqualTo("2024-Q4: released / publié\n");
        assertThat(desk.published()).containsAllEntriesOf(first).containsKey("release-2024-Q4.json");
    }

    @Test
    void a_release_says_quarter_family_catalogue_and_every_cell_in_its_order() throws IOException {
        var desk = new Desk(folder);
        String named = Desk.CATALOGUE.replace("\"version\": 1", "\"version\": \"towns, first edition\"");
        assertThat(desk.run(named, "quarter,place,sex,count\n2026-Q2,North,girls,0\n")
                        .code())
                .isZero();
        assertThat(desk.release("2026-Q2").toString())
                .isEqualTo("{\"quarter\":\"2026-Q2\",\"family\":\"facts\",\"catalogue\":\"towns, first edition\","
                        + "\"values\":{\"all\":0,\"north\":0,\"south\":0,\"east\":0,\"banks\":0,\"girls\":0,\"boys\":0,"
                        + "\"north-girls\":0}}");
        var written = new JsonMapper().readTree(desk.published().get("catalogue.json"));
        var given = new JsonMapper().readTree(named.replace("[\"East\"]", "\"East\""));
        assertThat(written).isEqualTo(given);
    }

    @Test
    void a_measure_within_another_is_never_shown_above_it() throws IOException {
        var desk = new Desk(folder);
        String linked = """
                {"version": 1, "base": 5,
                 "dimensions": {"measure": ["begun", "ended"], "place": ["North", "South"]},
                 "links": [{"measure": "ended", "within": "begun"}],
                 "cells": [
                  {"id": "b", "headline": true, "where": {"measure": "begun"}},
                  {"id": "bn", "headline": false, "where": {"measure": "begun", "place": "North"}},
                  {"id": "e", "headline": true, "where": {"measure": "ended"}},
                  {"id": "en", "headline": false, "where": {"measure": "ended", "place": "North"}}]}
                """;
        var facts = new StringBuilder("quarter,measure,place,count\n");
        for (int n = 0; n < 6; n++) {
            String quarter = (2024 + n / 4) + "-Q" + (n % 4 + 1);
            for (String place : List.of("North", "South")) {
                facts.append(quarter + ",begun," + place + "," + (n % 2 == 0 ? 4 : 3) + "\n");
                facts.append(quarter + ",ended," + place + "," + (n % 2 == 0 ? 4 : 3) + "\n");
            }
        }
        desk.run(linked, facts.toString());
        assertThat(desk.published()).hasSizeGreaterThan(1);
        for (var file : desk.published().entrySet()) {
            if (file.getKey().startsWith("release")) {
                var values = new JsonMapper().readTree(file.getValue()).get("values");
                assertThat(values.get("e").asInt())
                        .isLessThanOrEqualTo(values.get("b").asInt());
                assertThat(values.get("en").asInt())
                        .isLessThanOrEqualTo(values.get("bn").asInt());
            }
        }
    }
}
