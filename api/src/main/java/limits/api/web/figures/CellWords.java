package limits.api.web.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limits.api.web.Say;
import limits.api.web.project.Communes;
import limits.kernel.Area;
import limits.kernel.Place;
import limits.published.Cell;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom a published number tells of, in the reader's words. */
@Component
final class CellWords {

    private final Say say;
    private final Communes communes;
    private final ObjectProvider<NamesOnThisPage> names;

    CellWords(Say say, Communes communes, ObjectProvider<NamesOnThisPage> names) {
        this.say = say;
        this.communes = communes;
        this.names = names;
    }

    /** Everybody, or places, ages, sexes and groups of schemes, in this order. */
    String whom(Cell cell) {
        var words = Stream.of(
                        cell.places().stream().map(this::place).toList(), words(cell.ages()),
                        words(cell.sexes()), words(cell.schemes()))
                .filter(some -> !some.isEmpty())
                .map(some -> String.join(", ", some))
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? say.told("young.everybody") : words;
    }

    private List<String> words(List<? extends Enum<?>> constants) {
        return constants.stream().map(say::word).toList();
    }

    /** A commune by its official name, anything finer by the name it was given; by its public code where it has none. */
    String place(Place place) {
        return place.commune()
                ? communes.nameOf(new Area(place.code()))
                : names.getObject().of(place).orElse(place.code());
    }
}
