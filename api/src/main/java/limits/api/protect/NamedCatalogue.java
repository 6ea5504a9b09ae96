package limits.api.protect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.api.eventlog.StableJson;
import limits.published.Base;

/**
 * A catalogue in somebody's own words: dimensions with their values, and the cells that are shown every quarter.
 *
 * @param version a whole number or words, told with every release as it was written
 * @param withoutScheme values of the dimension {@code measure} that are not told by the dimension {@code scheme}
 * @param links which value never exceeds which in running totals, combination by combination
 */
record NamedCatalogue(
        Object version,
        Base base,
        List<Dimension> dimensions,
        Optional<List<String>> withoutScheme,
        Optional<List<Link>> links,
        List<Cell> cells) {

    static final String MEASURE = "measure";
    static final String SCHEME = "scheme";

    /** One way to tell facts apart. */
    record Dimension(String name, List<String> values) {

        Dimension {
            values = List.copyOf(values);
        }
    }

    /** Whoever counts under {@code lower} counts under {@code upper} too. */
    record Link(String dimension, String lower, String upper) {}

    /** What is shown under one name; a dimension that {@code where} does not name counts as a whole. */
    record Cell(String id, boolean headline, Map<String, List<String>> where) {}

    NamedCatalogue {
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
    }

    List<String> names() {
        return dimensions.stream().map(Dimension::name).toList();
    }

    boolean isWithoutScheme(String measure) {
        return withoutScheme.filter(values -> values.contains(measure)).isPresent();
    }

    /** The one written form: what is published, and what the state is bound to. */
    String json() {
        var told = new LinkedHashMap<String, Object>();
        told.put("version", version);
        told.put("base", base.persons());
        var values = new LinkedHashMap<String, Object>();
        dimensions.forEach(each -> values.put(each.name(), each.values()));
        told.put("dimensions", values);
        withoutScheme.ifPresent(some -> told.put("withoutScheme", some));
        links.ifPresent(some ->
                told.put("links", some.stream().map(NamedCatalogue::told).toList()));
        told.put("cells", cells.stream().map(this::told).toList());
        return StableJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(told) + "\n";
    }

    private static Map<String, Object> told(Link link) {
        var told = new LinkedHashMap<String, Object>();
        told.put(link.dimension(), link.lower());
        told.put("within", link.upper());
        return told;
    }

    private Map<String, Object> told(Cell cell) {
        var where = new LinkedHashMap<String, Object>();
        for (String name : names()) {
            var values = cell.where().get(name);
            if (values != null) {
                where.put(name, values.size() == 1 ? values.getFirst() : values);
            }
        }
        var told = new LinkedHashMap<String, Object>();
        told.put("id", cell.id());
        told.put("headline", cell.headline());
        told.put("where", where);
        return told;
    }
}
