package limits.api.web.figures;

import java.util.HashMap;
import java.util.stream.Stream;
import limits.api.web.project.Projects;
import limits.kernel.Actor;
import limits.reporting.ledger.Ledger;
import limits.reporting.ledger.Publication;
import limits.reporting.tables.Tables;
import limits.reporting.tables.TownsTogether;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The published numbers of all projects added up, and how far each sum may be off. No project is compared with another. */
@Controller
class TogetherPages {

    private final Projects projects;
    private final Ledger ledger;
    private final ReleasePictures pictures;

    TogetherPages(Projects projects, Ledger ledger, ReleasePictures pictures) {
        this.projects = projects;
        this.ledger = ledger;
        this.pictures = pictures;
    }

    @GetMapping("/figures/together")
    ModelAndView together(Actor by) {
        var towns = projects.all(by).stream()
                .map(project -> ledger.published(project.project()))
                .flatMap(TogetherPages::tables)
                .toList();
        var page = new HashMap<String, Object>();
        TownsTogether.of(towns).ifPresent(together -> {
            page.put("together", together);
            page.put("picture", pictures.together(together.sums()));
            page.put(
                    "bases",
                    towns.stream()
                            .map(town -> town.base().persons())
                            .distinct()
                            .sorted()
                            .toList());
        });
        return new ModelAndView("figures/together", page);
    }

    private static Stream<Tables> tables(Publication publication) {
        return publication instanceof Publication.Released released
                ? Stream.of(new Tables(released.catalogue(), released.releases()))
                : Stream.empty();
    }
}
