package limits.casesharing.charter;

import java.util.List;
import java.util.stream.Stream;

/** What a new version changes in substance. Computed by comparing the terms, never declared by an author. CSI L132-5. */
public enum MaterialChange {
    PURPOSES,
    CATEGORIES,
    GIVERS,
    RECEIVERS,
    RETENTION,
    CONTROLLER,
    VENUE;

    /** What changes in substance from one version to the next; empty if dates, sizes or wording alone do. */
    public static List<MaterialChange> between(Clauses before, Clauses after) {
        return Stream.of(values())
                .filter(change -> change.differs(before, after))
                .toList();
    }

    private boolean differs(Clauses before, Clauses after) {
        return switch (this) {
            case PURPOSES -> !before.purposes().equals(after.purposes());
            case CATEGORIES -> !before.categories().equals(after.categories());
            case GIVERS -> !givers(before).equals(givers(after));
            case RECEIVERS -> !receivers(before).equals(receivers(after));
            case RETENTION ->
                !before.clocks().equals(after.clocks()) || !before.ages().equals(after.ages());
            case CONTROLLER ->
                !before.controller().equals(after.controller())
                        || !before.territory().equals(after.territory());
            case VENUE -> !before.venues().equals(after.venues());
        };
    }

    /** Who may give what; opting a body in for offence data adds a giver and a receiver. */
    private static List<Object> givers(Clauses of) {
        return List.of(
                of.narrowings().stream()
                        .map(less -> List.of(less.category(), less.givers()))
                        .toList(),
                of.offenceOptIns(),
                of.prosecutorConvention());
    }

    private static List<Object> receivers(Clauses of) {
        return List.of(
                of.narrowings().stream()
                        .map(less -> List.of(less.category(), less.receivers()))
                        .toList(),
                of.offenceOptIns(),
                of.prosecutorConvention());
    }
}
