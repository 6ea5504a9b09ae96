package limits.api.web.figures;

import java.util.List;
import limits.api.web.NoSuchThing;
import limits.governance.project.Project;
import limits.kernel.Quarter;
import limits.published.PublishedRelease;
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.Publication;
import limits.reporting.ledger.Publication.Released;
import org.springframework.stereotype.Component;

/** The approved releases that a reader asks for: as they stood at the end of a quarter, in whichever series told it. */
@Component
final class ShownReleases {

    private final Ledger ledger;

    ShownReleases(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * One series in the list of quarters that may be read.
     *
     * @param base of how many persons its blocks are
     */
    public record Told(int base, List<Quarter> quarters) {}

    /** Every quarter that may be read, series by series, oldest first. */
    List<Told> told(Project.Id project) {
        return ledger.series(project).stream()
                .map(series -> new Told(
                        series.catalogue().base().persons(),
                        series.releases().stream()
                                .map(PublishedRelease::quarter)
                                .toList()))
                .toList();
    }

    /** @param quarter the newest that may be read, if it is empty */
    Publication upTo(Project.Id project, String quarter) {
        if (quarter.isEmpty()) {
            return ledger.published(project);
        }
        return ledger.series(project).stream()
                .flatMap(series -> series.releases().stream()
                        .map(PublishedRelease::quarter)
                        .filter(one -> one.toString().equals(quarter))
                        .flatMap(one -> series.upTo(one).stream()))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /** For whoever takes them away: there is nothing to take where nothing is published. */
    Released released(Project.Id project, String quarter) {
        if (upTo(project, quarter) instanceof Released released) {
            return released;
        }
        throw new NoSuchThing();
    }
}
