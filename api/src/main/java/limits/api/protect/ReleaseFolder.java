package limits.api.protect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import limits.api.eventlog.StableJson;
import limits.api.protect.KeptState.Closed;
import limits.kernel.Quarter;

/**
 * The folder of what may be published: the catalogue and a file for each released quarter. Never replaces a file by another:
 * who finds one here that the state did not release holds an older copy of the state, and drawing on would tell two stories.
 */
final class ReleaseFolder {

    static final String CATALOGUE = "catalogue.json";
    private static final String FAMILY = "facts";

    private final Path folder;
    private final NamedCatalogue catalogue;

    ReleaseFolder(Path folder, NamedCatalogue catalogue) {
        this.folder = folder;
        this.catalogue = catalogue;
    }

    /** What stands here and is not of this state. */
    List<Mistake> strangers(KeptState state) throws IOException {
        var strangers = new ArrayList<Mistake>();
        if (Files.notExists(folder)) {
            return strangers;
        }
        var known = new LinkedHashMap<String, String>();
        known.put(CATALOGUE, catalogue.json());
        state.quarters().stream().filter(one -> !one.delayed()).forEach(one -> known.put(name(one), json(one)));
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if ((name.equals(CATALOGUE) || name.matches("release-.*\\.json")) && !same(file, known.get(name))) {
                    strangers.add(new Mistake(file.toString(), 0, Wrong.NOT_OF_THIS_STATE, "", List.of()));
                }
            }
        }
        return strangers;
    }

    private static boolean same(Path file, @org.jspecify.annotations.Nullable String text) throws IOException {
        return text != null && text.equals(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    /** Writes what is missing. */
    void write(KeptState state) throws IOException {
        Files.createDirectories(folder);
        WholeFiles.sweep(folder, "{catalogue,release-*}.json");
        write(CATALOGUE, catalogue.json());
        for (Closed one : state.quarters()) {
            write(one);
        }
    }

    void write(Closed one) throws IOException {
        if (!one.delayed()) {
            write(name(one), json(one));
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        if (Files.notExists(file)) {
            WholeFiles.write(file, text, false);
        }
    }

    private static String name(Closed one) {
        return name(one.quarter());
    }

    static String name(Quarter quarter) {
        return "release-" + quarter + ".json";
    }

    /** None where this is no quarter. */
    static Optional<Quarter> quarter(String text) {
        try {
            return Optional.of(Quarter.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String json(Closed one) {
        var values = new LinkedHashMap<String, Object>();
        for (int place = 0; place < one.figures().size(); place++) {
            values.put(catalogue.cells().get(place).id(), one.figures().get(place));
        }
        var told = new LinkedHashMap<String, Object>();
        told.put("quarter", one.quarter().toString());
        told.put("family", FAMILY);
        told.put("catalogue", catalogue.version());
        told.put("values", values);
        return StableJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(told) + "\n";
    }
}
