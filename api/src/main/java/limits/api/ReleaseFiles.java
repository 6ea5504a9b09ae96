package limits.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limits.api.eventlog.StableJson;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.PublishedRelease;
import limits.published.SchemeGroup;
import limits.published.Tolerance;
import limits.reporting.ledger.Publication;

/**
 * Writes what is published as files that an outsider can check without us: the catalogue with its links, and one file for
 * each quarter with running totals in persons. Takes approved releases only, by its type.
 */
final class ReleaseFiles {

    private static final String FAMILY = "limits";

    private final Publication.Released released;

    ReleaseFiles(Publication.Released released) {
        this.released = released;
    }

    /** @param out a new or empty folder */
    void write(Path out) throws IOException {
        Files.createDirectories(out);
        try (var there = Files.list(out)) {
            if (there.findAny().isPresent()) {
                throw new IllegalArgumentException("the folder is not empty / le dossier n'est pas vide");
            }
        }
        write(out.resolve("catalogue.json"), catalogue());
        for (var release : released.releases()) {
            write(out.resolve("release-" + release.quarter() + ".json"), told(release));
        }
    }

    private static void write(Path file, Map<String, Object> what) throws IOException {
        Files.writeString(
                file, StableJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(what) + "\n");
    }

    private Map<String, Object> catalogue() {
        Catalogue catalogue = released.catalogue();
        var dimensions = new LinkedHashMap<String, Object>();
        dimensions.put("measure", names(Arrays.asList(Measure.values())));
        dimensions.put("place", catalogue.places().stream().map(Place::code).toList());
        dimensions.put("age", names(Arrays.asList(AgeBand.values())));
        dimensions.put("sex", names(Arrays.asList(Sex.values())));
        dimensions.put("scheme", names(Arrays.asList(SchemeGroup.values())));
        var told = new LinkedHashMap<String, Object>();
        told.put("version", catalogue.version().number());
        told.put("base", catalogue.base().persons());
        told.put("dimensions", dimensions);
        told.put(
                "withoutScheme",
                Arrays.stream(Measure.values())
                        .filter(one -> !one.byScheme())
                        .map(Enum::name)
                        .toList());
        told.put("links", links());
        told.put("cells", cells(catalogue));
        return told;
    }

    /** Which measure never exceeds which, combination by combination. */
    private static List<Map<String, Object>> links() {
        var links = new ArrayList<Map<String, Object>>();
        for (var measure : Measure.values()) {
            measure.within().ifPresent(up -> {
                // In one order, so that the same catalogue is the same bytes.
                var link = new LinkedHashMap<String, Object>();
                link.put("measure", measure.name());
                link.put("within", up.name());
                links.add(link);
            });
        }
        return links;
    }

    private static List<Map<String, Object>> cells(Catalogue catalogue) {
        var cells = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < catalogue.cells().size(); place++) {
            Cell cell = catalogue.cells().get(place);
            var where = new LinkedHashMap<String, Object>();
            where.put("measure", cell.measure().name());
            put(where, "place", cell.places().stream().map(Place::code).toList());
            put(where, "age", names(cell.ages()));
            put(where, "sex", names(cell.sexes()));
            put(where, "scheme", names(cell.schemes()));
            var told = new LinkedHashMap<String, Object>();
            told.put("id", id(place));
            told.put("headline", cell.tolerance() == Tolerance.HEADLINE);
            told.put("where", where);
            cells.add(told);
        }
        return cells;
    }

    private Map<String, Object> told(PublishedRelease release) {
        var values = new LinkedHashMap<String, Object>();
        for (int place = 0; place < release.values().size(); place++) {
            values.put(id(place), release.values().get(place).persons());
        }
        var told = new LinkedHashMap<String, Object>();
        told.put("quarter", release.quarter().toString());
        told.put("family", FAMILY);
        told.put("catalogue", release.catalogue().number());
        told.put("values", values);
        return told;
    }

    /** All of a dimension is told by its absence. */
    private static void put(Map<String, Object> where, String dimension, List<String> values) {
        if (!values.isEmpty()) {
            where.put(dimension, values.size() == 1 ? values.getFirst() : values);
        }
    }

    private static List<String> names(List<? extends Enum<?>> constants) {
        return constants.stream().<String>map(Enum::name).toList();
    }

    /** A cell's place in the catalogue, from 1. */
    private static String id(int place) {
        return "c" + (place + 1);
    }
}
