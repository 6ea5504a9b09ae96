package limits.reporting.ledger;

import limits.kernel.Quarter;
import limits.published.Catalogue;
import limits.published.PublishedRelease;

/** What names a release: its quarter and the version of the catalogue it was computed under. */
public record ReleaseMark(Quarter quarter, Catalogue.Version catalogue) {

    public static ReleaseMark of(PublishedRelease release) {
        return new ReleaseMark(release.quarter(), release.catalogue());
    }
}
