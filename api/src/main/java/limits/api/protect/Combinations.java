package limits.api.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import org.jspecify.annotations.Nullable;

/**
 * The names of a catalogue against the numbers of the mechanism: every combination of values is one atom, in an order that
 * depends on nothing but the catalogue.
 */
final class Combinations {

    /** The most that is computed at once; design value. */
    static final int MOST = 20_000;
    /** Stands where a measure is not told by scheme. */
    private static final int NONE = -1;

    private final NamedCatalogue catalogue;
    private final List<int[]> all = new ArrayList<>();
    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    /** For each dimension, which value stands where. */
    private final List<Map<String, Integer>> places;

    private final int measure;
    private final int scheme;

    Combinations(NamedCatalogue catalogue) {
        this.catalogue = catalogue;
        this.places = catalogue.dimensions().stream()
                .map(each -> places(each.values()))
                .toList();
        this.measure = catalogue.names().indexOf(NamedCatalogue.MEASURE);
        this.scheme = catalogue.names().indexOf(NamedCatalogue.SCHEME);
        add(new int[catalogue.dimensions().size()], 0);
    }

    /** How many combinations of all values there are; beyond the most, just more. */
    static long size(List<NamedCatalogue.Dimension> dimensions) {
        long size = 1;
        for (var each : dimensions) {
            size = Math.min(MOST + 1L, size * each.values().size());
        }
        return size;
    }

    private void add(int[] chosen, int from) {
        if (from < chosen.length) {
            for (int value = 0; value < values(from).size(); value++) {
                chosen[from] = value;
                add(chosen, from + 1);
            }
            return;
        }
        int[] one = chosen.clone();
        if (withoutScheme(one)) {
            if (one[scheme] > 0) {
                return;
            }
            one[scheme] = NONE;
        }
        numbers.put(key(one), all.size());
        all.add(one);
    }

    private boolean withoutScheme(int[] one) {
        return measure >= 0
                && scheme >= 0
                && catalogue.isWithoutScheme(values(measure).get(one[measure]));
    }

    int size() {
        return all.size();
    }

    /** The number of a combination, its values in the order of the dimensions; none if there is no such combination. */
    @Nullable
    Integer number(List<String> told) {
        int[] one = new int[told.size()];
        for (int each = 0; each < one.length; each++) {
            one[each] = places.get(each).getOrDefault(told.get(each), NONE);
            if (one[each] == NONE && !(each == scheme && told.get(each).isEmpty())) {
                return null;
            }
        }
        return numbers.get(key(one));
    }

    /** A combination in the catalogue's words. */
    String told(int number) {
        int[] one = all.get(number);
        return IntStream.range(0, one.length)
                .filter(each -> one[each] != NONE)
                .mapToObj(
                        each -> catalogue.names().get(each) + "=" + values(each).get(one[each]))
                .collect(Collectors.joining(", "));
    }

    /** The combinations that a cell adds up. */
    List<Integer> of(NamedCatalogue.Cell cell) {
        var allowed = new boolean[catalogue.dimensions().size()][];
        for (int each = 0; each < allowed.length; each++) {
            var values = cell.where().get(catalogue.names().get(each));
            if (values != null) {
                allowed[each] = new boolean[values(each).size()];
                for (String value : values) {
                    allowed[each][places.get(each).get(value)] = true;
                }
            }
        }
        return IntStream.range(0, all.size())
                .filter(number -> within(all.get(number), allowed))
                .boxed()
                .toList();
    }

    private static boolean within(int[] one, boolean[][] allowed) {
        for (int each = 0; each < one.length; each++) {
            if (allowed[each] != null && (one[each] == NONE || !allowed[each][one[each]])) {
                return false;
            }
        }
        return true;
    }

    /** Lower combination to upper one. */
    List<Grid.Link> links() {
        var links = new ArrayList<Grid.Link>();
        for (var link : catalogue.links().orElse(List.of())) {
            int where = catalogue.names().indexOf(link.dimension());
            int lower = values(where).indexOf(link.lower());
            for (int number = 0; number < all.size(); number++) {
                if (all.get(number)[where] == lower) {
                    links.add(new Grid.Link(number, above(all.get(number), where, link)));
                }
            }
        }
        return links;
    }

    private int above(int[] lower, int where, NamedCatalogue.Link link) {
        int[] upper = lower.clone();
        upper[where] = values(where).indexOf(link.upper());
        if (withoutScheme(upper)) {
            upper[scheme] = NONE;
        }
        return numbers.get(key(upper));
    }

    /** What the mechanism works on. */
    Grid grid() {
        return new Grid(
                all.size(),
                catalogue.base(),
                catalogue.cells().stream()
                        .map(cell -> new Grid.Cell(of(cell), cell.headline()))
                        .toList(),
                links());
    }

    boolean has(int dimension, String value) {
        return places.get(dimension).containsKey(value);
    }

    private static Map<String, Integer> places(List<String> values) {
        var places = new HashMap<String, Integer>();
        values.forEach(value -> places.put(value, places.size()));
        return places;
    }

    private List<String> values(int dimension) {
        return catalogue.dimensions().get(dimension).values();
    }

    private static List<Integer> key(int[] one) {
        return Arrays.stream(one).boxed().toList();
    }
}
