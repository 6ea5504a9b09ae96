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

    /**
     * What was asked for, beside every quarter that may be read, series by series, oldest first.
     *
     * @param publication up to the quarter asked for
     */
    record Asked(Publication publication, List<Told> told) {}

    /** @param quarter the newest that may be read, if it is empty */
    Asked upTo(Project.Id project, String quarter) {
        var series = ledger.series(project);
        return new Asked(
                publication(project, series, quarter),
                series.stream().map(ShownReleases::told).toList());
    }

    private Publication publication(Project.Id project, List<Released> series, String quarter) {
        if (quarter.isEmpty()) {
            return series.isEmpty() ? ledger.published(project) : series.getLast();
        }
        return series.stream()
                .flatMap(one -> told(one).quarters().stream()
                        .filter(told -> told.toString().equals(quarter))
                        .flatMap(told -> one.upTo(told).stream()))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    private static Told told(Released series) {
        return new Told(
                series.catalogue().base().persons(),
                series.releases().stream().map(PublishedRelease::quarter).toList());
    }

    /** For whoever takes them away: there is nothing to take where nothing is published. */
    Released released(Project.Id project, String quarter) {
        if (upTo(project, quarter).publication() instanceof Released released) {
            return released;
        }
        throw new NoSuchThing();
    }
}
