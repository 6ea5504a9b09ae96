package limits.casesharing.catalogue;

import java.util.List;
import limits.kernel.EventName;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.published.Catalogue;

/** Everything that can be so about what is counted of a project. */
public sealed interface ProjectCatalogueEvent {

    ProjectCatalogue.Id project();

    /**
     * From this quarter on, situations opened then and later are counted under this catalogue, and no others: a new series
     * never tells again of whom an earlier one told.
     *
     * @param elsewhere where everybody counts whom no other place is known of
     * @param residents the public population it was drawn up from
     * @param cadence how often it is published
     */
    @EventName("casesharing.catalogue-fixed")
    record CatalogueFixed(
            ProjectCatalogue.Id project,
            Catalogue catalogue,
            Place elsewhere,
            List<Residents> residents,
            Cadence cadence,
            Quarter from)
            implements ProjectCatalogueEvent {

        public CatalogueFixed {
            residents = List.copyOf(residents);
        }
    }
}
