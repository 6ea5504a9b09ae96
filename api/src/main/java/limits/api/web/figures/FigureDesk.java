package limits.api.web.figures;

import java.util.HashMap;
import java.util.Map;
import limits.governance.project.Project;
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.Publication;
import limits.reporting.shelf.Shelf;
import org.springframework.stereotype.Component;

/** What a page needs to show the figures of a project in short: the counts, and of persons why nothing is published. */
@Component
public final class FigureDesk {

    private final Shelf shelf;
    private final Ledger ledger;

    FigureDesk(Shelf shelf, Ledger ledger) {
        this.shelf = shelf;
        this.ledger = ledger;
    }

    /** For the fragments {@code counts} and {@code persons} of the page of figures. */
    public Map<String, Object> of(Project.Id project) {
        var page = new HashMap<String, Object>();
        page.put("figures", shelf.figures(project));
        if (ledger.published(project) instanceof Publication.NothingYet nothing) {
            page.put("why", nothing.why().code());
        }
        return page;
    }
}
