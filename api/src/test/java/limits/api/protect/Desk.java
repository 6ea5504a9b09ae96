package limits.api.protect;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import limits.api.Limits;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's folder with a catalogue and facts, and the command run on them. */
final class Desk {

    static final String CATALOGUE = """
            {
              "version": 1,
              "base": 5,
              "dimensions": {"place": ["North", "South", "East"], "sex": ["girls", "boys"]},
              "cells": [
                {"id": "all", "headline": true, "where": {}},
                {"id": "north", "headline": false, "where": {"place": "North"}},
                {"id": "south", "headline": false, "where": {"place": "South"}},
                {"id": "east", "headline": false, "where": {"place": ["East"]}},
                {"id": "banks", "headline": false, "where": {"place": ["North", "South"]}},
                {"id": "girls", "headline": false, "where": {"sex": "girls"}},
                {"id": "boys", "headline": false, "where": {"sex": "boys"}},
                {"id": "north-girls", "headline": false, "where": {"place": "North", "sex": "girls"}}
              ]
            }
            """;

    record Ended(int code, String out, String err) {}

    final Path folder;
    final Path state;
    final Path out;

    Desk(Path folder) {
        this.folder = folder;
        this.state = folder.resolve("state");
        this.out = folder.resolve("out");
    }

    Ended run(String catalogue, String facts, String... more) {
        write("catalogue.json", catalogue);
        write("facts.csv", facts);
        var told = new StringWriter();
        var wrong = new StringWriter();
        var words = words();
        words.addAll(List.of(more));
        int code = new CommandLine(new Limits())
                .setUnmatchedArgumentsAllowed(true)
                .setOut(new PrintWriter(told))
                .setErr(new PrintWriter(wrong))
                .execute(words.toArray(String[]::new));
        return new Ended(code, told.toString(), wrong.toString());
    }

    List<String> words() {
        return new ArrayList<>(List.of(
                "protect",
                "--facts",
                folder.resolve("facts.csv").toString(),
                "--catalogue",
                folder.resolve("catalogue.json").toString(),
                "--state",
                state.toString(),
                "--out",
                out.toString()));
    }

    void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file that may be published, by its name. */
    Map<String, String> published() throws IOException {
        var files = new TreeMap<String, String>();
        if (Files.exists(out)) {
            try (var all = Files.list(out)) {
                for (Path file : all.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    JsonNode release(String quarter) throws IOException {
        return new JsonMapper().readTree(Files.readString(out.resolve("release-" + quarter + ".json")));
    }
}
