package limits.api.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.casesharing.charter.VersionSheet;
import limits.kernel.ParisTime;

/**
 * How long entries of the access log are kept: as long as the charters say, and no longer than this installation lets them.
 * There is one log for all groups, so the shortest term counts; families are told a longest one. CNIL deliberation 2021-122.
 *
 * <p><b>What this guarantees:</b> no entry is kept longer than a charter told the families. <b>What it does not:</b> keep an
 * entry as long as another group's charter would have it.
 */
public final class Retention {

    private final Keeping most;
    private final Supplier<List<List<VersionSheet>>> charters;

    /** @param charters every version of every group's charter, the newest first */
    Retention(Keeping most, Supplier<List<List<VersionSheet>>> charters) {
        this.most = most;
        this.charters = charters;
    }

    /** What got its place before this instant is no longer kept. */
    public Instant endedBefore(Instant now) {
        var day = ParisTime.dayOf(now);
        return before(
                now,
                charters.get().stream()
                        .flatMap(versions -> bound(versions, day).limit(1))
                        .filter(newest -> countsOn(newest, day)));
    }

    /** What got its place before this instant is not missed: a text that has bound may have let it go. */
    Instant mayBeGoneBefore(Instant now) {
        var day = ParisTime.dayOf(now);
        return before(now, charters.get().stream().flatMap(versions -> bound(versions, day)));
    }

    private Instant before(Instant now, Stream<VersionSheet> texts) {
        int months = IntStream.concat(IntStream.of(most.months()), texts.mapToInt(Retention::months))
                .min()
                .orElseThrow();
        return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    private static int months(VersionSheet text) {
        return text.terms().rules().clocks().accessLog();
    }

    /** Those that came into force, the newest first. */
    private static Stream<VersionSheet> bound(List<VersionSheet> versions, LocalDate day) {
        return versions.stream()
                .filter(one -> one.adopted().isPresent())
                .filter(one -> !day.isBefore(one.clauses().validFrom()))
                .filter(one -> one.repealed()
                        .filter(end -> !end.isAfter(one.clauses().validFrom()))
                        .isEmpty());
    }

    /** A text that has ended counts as long as entries under it are there. */
    private static boolean countsOn(VersionSheet newest, LocalDate day) {
        var ended = newest.repealed()
                .filter(end -> end.isBefore(newest.clauses().validUntil()))
                .orElse(newest.clauses().validUntil());
        return !day.isAfter(ended.plusMonths(months(newest)));
    }
}
