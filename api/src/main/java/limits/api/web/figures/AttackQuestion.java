package limits.api.web.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import limits.api.web.NoSuchThing;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Sex;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.PublishedRelease;
import limits.published.SchemeGroup;
import limits.published.Tolerance;
import limits.reporting.desk.Question;
import limits.reporting.desk.Reading;
import org.springframework.util.MultiValueMap;

/**
 * A group as the officer's form asks for it; what is not ticked means all of it. Only what the catalogue offers can be said.
 *
 * @param sent names and values as they stand in the address
 */
public record AttackQuestion(MultiValueMap<String, String> sent) {

    /** Names of the second group, which is left out, begin with this. */
    private static final String LESS = "less-";

    /** Whether the form shows this as chosen. */
    public boolean chosen(String name, Object value) {
        return sent.getOrDefault(name, List.of()).contains(value.toString());
    }

    /** Whether somebody is to be left out. */
    public boolean less() {
        return !one(LESS + "measure").isEmpty();
    }

    /** Empty where nothing was asked. */
    Optional<Question> of(Reading reading) {
        if (one("measure").isEmpty()) {
            return Optional.empty();
        }
        var quarters =
                reading.releases().stream().map(PublishedRelease::quarter).toList();
        return Optional.of(new Question(
                cell(reading, ""),
                less() ? List.of(cell(reading, LESS)) : List.of(),
                quarter(quarters, "from", quarters.getFirst()),
                quarter(quarters, "to", quarters.getLast())));
    }

    private Cell cell(Reading reading, String prefix) {
        var measure = offered(List.of(Measure.values()), Enum::name, one(prefix + "measure"));
        return new Cell(
                measure,
                Tolerance.WIDER,
                some(prefix + "place", reading.catalogue().places(), Place::code),
                some(prefix + "age", List.of(AgeBand.values()), Enum::name),
                some(prefix + "sex", List.of(Sex.values()), Enum::name),
                measure.byScheme() ? some(prefix + "scheme", List.of(SchemeGroup.values()), Enum::name) : List.of());
    }

    private Quarter quarter(List<Quarter> told, String name, Quarter otherwise) {
        return one(name).isEmpty() ? otherwise : offered(told, Quarter::toString, one(name));
    }

    private <T> List<T> some(String name, List<T> all, Function<T, String> called) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .map(value -> offered(all, called, value))
                .toList();
    }

    private static <T> T offered(List<T> all, Function<T, String> called, String value) {
        return all.stream()
                .filter(one -> called.apply(one).equals(value))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    private String one(String name) {
        var first = sent.getFirst(name);
        return first == null ? "" : first;
    }
}
