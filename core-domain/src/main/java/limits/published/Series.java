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

    /** Every catalogue, oldest first. */
    public List<Catalogue> catalogues() {
        return of(Catalogue.class).toList();
    }

    /** The catalogue of this version. */
    public Optional<Catalogue> catalogue(Catalogue.Version version) {
        return of(Catalogue.class).filter(one -> one.version().equals(version)).findFirst();
    }

    /** Every release, oldest first, whatever its catalogue; a quarter is told once. */
    public List<PublishedRelease> releases() {
        return of(PublishedRelease.class).toList();
    }

    /** The releases under one catalogue, oldest first. */
    public List<PublishedRelease> releases(Catalogue.Version version) {
        return of(PublishedRelease.class)
                .filter(one -> one.catalogue().equals(version))
                .toList();
    }

    private <T extends Published> Stream<T> of(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast);
    }
}
