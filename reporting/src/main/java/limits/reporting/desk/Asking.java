package limits.reporting.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import limits.published.Atom;
import limits.published.Cell;
import limits.published.PublishedRelease;
import limits.reporting.attack.Group;
import limits.reporting.desk.Answer.Why;

/** Turns a question into a group of quarters and atoms, or says why it is none. */
final class Asking {

    private final Reading reading;
    private final Question question;
    private final List<Atom> atoms;
    private final int from;
    private final int to;

    Asking(Reading reading, Question question) {
        this.reading = reading;
        this.question = question;
        this.atoms = reading.catalogue().atoms();
        var quarters =
                reading.releases().stream().map(PublishedRelease::quarter).toList();
        this.from = quarters.indexOf(question.from());
        this.to = quarters.indexOf(question.to());
    }

    /** Why what was asked for is no group of persons; empty where it is one. */
    Optional<Why> no() {
        if (from < 0 || to < from) {
            return Optional.of(Why.QUARTERS_TURNED);
        }
        var linked = question.less().stream()
                .filter(less -> less.measure() != question.of().measure())
                .flatMap(less -> unlinked(less).stream())
                .findFirst();
        return linked.isPresent() ? linked : Optional.of(Why.NOBODY_LEFT).filter(why -> whom().length == 0);
    }

    private Optional<Why> unlinked(Cell less) {
        if (!less.measure().within().equals(Optional.of(question.of().measure()))) {
            return Optional.of(Why.MEASURES_NOT_LINKED);
        }
        if (from != 0) {
            return Optional.of(Why.ONLY_SINCE_THE_BEGINNING);
        }
        boolean several = less.schemes().size() != 1
                && less.measure().byScheme()
                && !question.of().measure().byScheme();
        return Optional.of(Why.ONE_SCHEME_ONLY).filter(why -> several);
    }

    Group group() {
        var group = of(whom());
        return question.less().stream()
                .filter(less -> less.measure() != question.of().measure())
                .map(less -> group.less(of(takenOff(less))))
                .findFirst()
                .orElse(group);
    }

    private Group of(int[] some) {
        return Group.of(reading.releases().size(), atoms.size(), from, to, some);
    }

    /** Those meant, without those of the same measure who are left out. */
    private int[] whom() {
        return all(
                atom -> question.of().covers(atom) && question.less().stream().noneMatch(less -> less.covers(atom)));
    }

    /** Those counted further on, of those meant. */
    private int[] takenOff(Cell less) {
        var meant = Arrays.stream(whom()).mapToObj(atoms::get).toList();
        return all(atom ->
                less.covers(atom) && atom.within().filter(meant::contains).isPresent());
    }

    private int[] all(Predicate<Atom> meant) {
        return IntStream.range(0, atoms.size())
                .filter(atom -> meant.test(atoms.get(atom)))
                .toArray();
    }
}
