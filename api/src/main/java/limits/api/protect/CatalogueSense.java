package limits.api.protect;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import limits.api.protect.NamedCatalogue.Link;
import org.jspecify.annotations.Nullable;

/** Whether a catalogue whose every word is known makes sense as a whole. */
final class CatalogueSense {

    /** The most combinations that all cells hold together; design value. */
    static final int MOST_HELD = 2_000_000;

    private final NamedCatalogue catalogue;
    private final Mistakes mistakes;

    CatalogueSense(NamedCatalogue catalogue, Mistakes mistakes) {
        this.catalogue = catalogue;
        this.mistakes = mistakes;
    }

    /** @param lines where each cell stands */
    void check(List<Integer> lines) {
        for (var link : catalogue.links().orElse(List.of())) {
            if (catalogue.isWithoutScheme(link.lower()) && !catalogue.isWithoutScheme(link.upper())) {
                mistakes.tell(0, Wrong.LINKED_TWICE, "");
                return;
            }
        }
        var combinations = new Combinations(catalogue);
        var shown = new boolean[combinations.size()];
        long all = 0;
        for (int place = 0; place < lines.size(); place++) {
            var cell = catalogue.cells().get(place);
            var held = combinations.of(cell);
            all += held.size();
            if (all > MOST_HELD) {
                mistakes.tell(lines.get(place), Wrong.TOO_MANY, "", List.of(MOST_HELD + " combinations"));
                return;
            }
            if (held.isEmpty()) {
                mistakes.tell(lines.get(place), Wrong.NO_COMBINATION, cell.id());
            }
            int line = lines.get(place);
            linked(cell).ifPresent(lower -> mistakes.tell(line, Wrong.ADDS_LINKED, lower));
            held.forEach(number -> shown[number] = true);
        }
        for (int number = 0; number < shown.length; number++) {
            if (!shown[number]) {
                mistakes.tell(0, Wrong.NOT_SHOWN, combinations.told(number));
            }
        }
    }

    /** A value that a cell adds to one it lies within. */
    private Optional<String> linked(NamedCatalogue.Cell cell) {
        var links = catalogue.links().orElse(List.of());
        for (var link : links) {
            var values = cell.where().get(link.dimension());
            var above = link.upper();
            while (above != null && (values == null || values.contains(link.lower()))) {
                if (values == null || values.contains(above)) {
                    return Optional.of(link.lower());
                }
                above = upper(links, above);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String upper(List<Link> links, String lower) {
        return links.stream()
                .filter(one -> one.lower().equals(lower))
                .map(Link::upper)
                .findFirst()
                .orElse(null);
    }

    /** Links of several dimensions, two uppers for one value, or a circle: the mechanism knows no such thing. */
    static boolean tangled(List<Link> links) {
        var above = new HashMap<String, String>();
        for (var link : links) {
            if (!link.dimension().equals(links.getFirst().dimension())
                    || above.put(link.lower(), link.upper()) != null) {
                return true;
            }
        }
        for (String from : above.keySet()) {
            var seen = new HashSet<>(Arrays.asList(from));
            for (var up = above.get(from); up != null; up = above.get(up)) {
                if (!seen.add(up)) {
                    return true;
                }
            }
        }
        return false;
    }
}
