package limits.reporting.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import limits.kernel.Fingerprint;
import limits.published.Catalogue;
import limits.published.PublishedRelease;
import limits.published.Series;
import limits.reporting.attack.NoTable;
import limits.reporting.attack.PublishedSeries;
import limits.reporting.attack.Reader;
import limits.reporting.attack.Settling;
import limits.reporting.attack.Settling.Settled;
import limits.reporting.attack.Solver;
import limits.reporting.attack.Unshown;
import limits.reporting.ledger.ReleaseMark;

/**
 * What a reader has before her when a quarter is shown: every release of its catalogue up to it, in the order in which they
 * were told. Other catalogues count other young people.
 */
public record Reading(Catalogue catalogue, List<PublishedRelease> releases) {

    /** Few, since somebody waits for the answer; numbers of the mechanism need hardly any. */
    private static final long STEPS = 200_000;

    public Reading {
        releases = List.copyOf(releases);
        if (releases.isEmpty()) {
            throw new IllegalArgumentException("nobody reads nothing");
        }
    }

    /** Up to the release of this mark; empty where no such release was told. */
    public static Optional<Reading> upTo(Series series, ReleaseMark mark) {
        return series.catalogue(mark.catalogue()).flatMap(catalogue -> {
            var told = series.releases(mark.catalogue());
            return told.stream()
                    .filter(release -> ReleaseMark.of(release).equals(mark))
                    .findFirst()
                    .map(last -> new Reading(catalogue, told.subList(0, told.indexOf(last) + 1)));
        });
    }

    /** The quarter that is about to be shown. */
    public PublishedRelease last() {
        return releases.getLast();
    }

    /** The SHA-256 of the marks of all releases read: one line each with quarter, version and fingerprint. */
    public Fingerprint fingerprint() {
        return digest(releases.stream()
                .map(ReleaseMark::of)
                .map(mark -> mark.quarter() + " " + mark.catalogue().number() + " " + mark.values() + "\n")
                .collect(Collectors.joining()));
    }

    /** The reader at work; empty where she finds no table of whole blocks behind the numbers. */
    Optional<Reader> reader() {
        return Reader.of(series().grid(), series().totals(), STEPS);
    }

    /** Goes on with groups of which her worlds showed nothing. */
    Settled settled(Reader reader, List<Unshown> unshown, Solver solver) {
        return Settling.of(reader, series().totals(), STEPS, unshown, solver);
    }

    /** Whether the numbers are proved to be margins of no table at all. */
    boolean contradictory(Solver solver) {
        return NoTable.proved(series().grid(), series().totals(), solver);
    }

    PublishedSeries series() {
        return new PublishedSeries(catalogue, releases);
    }

    static Fingerprint digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Fingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java has SHA-256", absent);
        }
    }
}
