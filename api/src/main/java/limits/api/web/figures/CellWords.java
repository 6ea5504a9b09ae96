package limits.api.web.figures;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limits.api.web.Say;
import limits.governance.board.CommuneRegister;
import limits.kernel.Area;
import limits.kernel.Place;
import limits.published.Cell;
import org.springframework.stereotype.Component;

/** Whom a published number tells of, in the reader's words. */
@Component
final class CellWords {

    private static final int COMMUNE = 5;

    private final Say say;
    private final CommuneRegister communes;

    CellWords(Say say, CommuneRegister communes) {
        this.say = say;
        this.communes = communes;
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

    /** A commune by its name, anything finer by its public code. */
    private String place(Place place) {
        return place.code().length() == COMMUNE
                ? communes.nameOf(new Area(place.code())).orElse(place.code())
                : place.code();
    }
}
