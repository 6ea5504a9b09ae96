package limits.reporting.tables;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import limits.kernel.Quarter;
import limits.published.Base;
import limits.published.Block;
import limits.published.Catalogue;
import limits.published.Cell;
import limits.published.Measure;
import limits.published.PublishedRelease;

/** The approved releases of one catalogue, to be asked cell by cell. A cell that is not in the catalogue has no number. */
public final class Tables {

    private final Catalogue catalogue;
    private final List<PublishedRelease> releases;

    /** @param releases oldest first, each with one value for each cell of the catalogue */
    public Tables(Catalogue catalogue, List<PublishedRelease> releases) {
        this.catalogue = catalogue;
        this.releases = List.copyOf(releases);
        for (var release : releases) {
            if (!release.catalogue().equals(catalogue.version())
                    || release.values().size() != catalogue.cells().size()) {
                throw new IllegalArgumentException("a release tells every cell of its catalogue");
            }
        }
    }

    /** Of how many persons its blocks are. */
    public Base base() {
        return catalogue.base();
    }

    /** Every cell, in the public order. */
    public List<Cell> cells() {
        return catalogue.cells();
    }

    /** The quarters told, oldest first. */
    public List<Quarter> quarters() {
        return releases.stream().map(PublishedRelease::quarter).toList();
    }

    /** The quarter told before this one; none before the first. Not always the one before in the calendar. */
    public Optional<Quarter> before(Quarter quarter) {
        int told = quarters().indexOf(quarter);
        return told > 0 ? Optional.of(quarters().get(told - 1)) : Optional.empty();
    }

    /** The running total at the end of a quarter. */
    public Optional<Shown> total(Cell cell, Quarter quarter) {
        int place = catalogue.cells().indexOf(cell);
        return releases.stream()
                .filter(release -> place >= 0 && release.quarter().equals(quarter))
                .map(release -> new Shown(cell, release.values().get(place)))
                .findFirst();
    }

    /** What came since the release before; in the first release, since the series began. */
    public Optional<Movement> movement(Cell cell, Quarter quarter) {
        return total(cell, quarter)
                .map(now -> before(quarter)
                        .flatMap(earlier -> total(cell, earlier))
                        .map(before -> between(before, now))
                        .orElseGet(() -> new Movement(now.value(), now.within())));
    }

    private static Movement between(Shown before, Shown now) {
        int blocks = now.value().blocks() - before.value().blocks();
        return new Movement(new Block(blocks, now.value().base()), now.within() + before.within());
    }

    /** Opened less closed, of the same people as this cell. */
    public Optional<Stock> stock(Cell whom, Quarter quarter) {
        var opened = of(whom, Measure.SITUATIONS_OPENED).flatMap(cell -> total(cell, quarter));
        var closed = of(whom, Measure.SITUATIONS_CLOSED).flatMap(cell -> total(cell, quarter));
        return opened.flatMap(in -> closed.map(out -> Stock.of(in, out)));
    }

    /** The share of {@code part} in what it is counted within, directly or over steps, among the same people. */
    public Optional<Ratio> ratio(Cell part, Measure whole, Quarter quarter) {
        if (!counts(part.measure(), whole)) {
            throw new IllegalArgumentException("a share is of those among whom it is counted");
        }
        return of(part, whole)
                .flatMap(cell -> total(cell, quarter))
                .flatMap(all -> total(part, quarter).flatMap(some -> Ratio.of(some, all)));
    }

    /** The next finer cells that the catalogue holds: parts of this one, with none between. */
    public List<Cell> finer(Cell cell) {
        var within = catalogue.cells().stream().filter(one -> partOf(one, cell)).toList();
        return within.stream()
                .filter(one -> within.stream().noneMatch(between -> partOf(one, between)))
                .toList();
    }

    /** The cell that counts something else of the same people, if the catalogue holds it. */
    public Optional<Cell> of(Cell whom, Measure measure) {
        return catalogue.cells().stream()
                .filter(cell -> cell.measure() == measure && cell.sameWhom(whom))
                .findFirst();
    }

    private static boolean counts(Measure part, Measure whole) {
        return part.within().filter(up -> up == whole || counts(up, whole)).isPresent();
    }

    private static boolean partOf(Cell part, Cell whole) {
        return part.measure() == whole.measure()
                && !part.sameWhom(whole)
                && fits(part.places(), whole.places())
                && fits(part.ages(), whole.ages())
                && fits(part.sexes(), whole.sexes())
                && fits(part.schemes(), whole.schemes());
    }

    /** An empty list means all. */
    private static boolean fits(Collection<?> part, Collection<?> whole) {
        return whole.isEmpty() || !part.isEmpty() && whole.containsAll(part);
    }
}
