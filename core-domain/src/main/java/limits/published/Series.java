package limits.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.kernel.Story;
import limits.kernel.Vocabulary;

/**
 * All that has left the confidential house for one project, in order: catalogues, and under each the quarters told. What
 * an auditor or a statistician folds the published log into.
 */
public record Series(List<Published> told) {

    /** How the story is named in the published log; its stream is the project's key. */
    public static final String STORY = "Series";

    public Series {
        told = List.copyOf(told);
    }

    /** Everything the published log can hold. */
    public static Vocabulary vocabulary() {
        return new Vocabulary(
                "published", List.of(new Story<>(STORY, Published.class, new Series(List.of()), Series::and)));
    }

    /** The series with one thing more told. */
    public Series and(Published next) {
        var longer = new ArrayList<Published>(told);
        longer.add(next);
        return new Series(longer);
    }

    /**
     * The catalogue in force: the last one under which a quarter was told, so that the last quarter of the one before can
     * still be proposed and read; until then the last one fixed.
     */
    public Optional<Catalogue> catalogue() {
        return told.stream()
                .filter(one -> !(one instanceof Catalogue))
                .reduce((earlier, later) -> later)
                .flatMap(last -> catalogue(last.catalogue()))
                .or(() -> catalogues().reduce((earlier, later) -> later));
    }

    /** The catalogue of this version. */
    public Optional<Catalogue> catalogue(Catalogue.Version version) {
        return catalogues().filter(one -> one.version().equals(version)).findFirst();
    }

    /** The releases under one catalogue, oldest first. */
    public List<PublishedRelease> releases(Catalogue.Version version) {
        return told.stream()
                .filter(one -> one.catalogue().equals(version))
                .filter(PublishedRelease.class::isInstance)
                .map(PublishedRelease.class::cast)
                .toList();
    }

    private Stream<Catalogue> catalogues() {
        return told.stream().filter(Catalogue.class::isInstance).map(Catalogue.class::cast);
    }
}
