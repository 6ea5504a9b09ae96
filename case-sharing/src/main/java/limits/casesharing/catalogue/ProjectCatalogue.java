package limits.casesharing.catalogue;

import static limits.casesharing.catalogue.ProjectCatalogue.Because.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import limits.casesharing.casefile.AskedAt;
import limits.casesharing.catalogue.ProjectCatalogueCommand.FixCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueEvent.CatalogueFixed;
import limits.casesharing.group.ProjectGroups;
import limits.governance.project.Project;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Quarter;
import limits.kernel.Refused;
import limits.published.Catalogue;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of one project: fixed once, before the first quarter; fixed anew, it starts a new series with the next
 * quarter. Guidelines §1.6; GDPR art. 25.
 */
public final class ProjectCatalogue {

    /** The catalogue of one project goes by the project's own key. */
    public record Id(Key key) {

        /** That of this project. */
        public static Id of(Project.Id project) {
            return new Id(project.key());
        }

        /** The project that is counted. */
        public Project.Id project() {
            return new Project.Id(key);
        }

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. */
    public sealed interface Standing {

        record NotFixed() implements Standing {}

        /** This catalogue, from this quarter on. */
        record Fixed(Catalogue catalogue, Quarter from) implements Standing {}

        default Standing evolve(ProjectCatalogueEvent event) {
            return switch (event) {
                case CatalogueFixed it -> new Fixed(it.catalogue(), it.from());
            };
        }
    }

    enum Because implements Refused.Reason {
        NO_SUCH_PROJECT,
        NO_RESIDENTS,
        NOTHING_CHANGED,
        ONE_CHANGE_A_QUARTER
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotFixed();

    private ProjectCatalogue() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(FixCatalogue ask, ProjectGroups groups, @AskedAt Instant at) {
        refuseUnless(groups.groupOf(ask.catalogue().project()).isPresent(), NO_SUCH_PROJECT);
        var menu = new Menu(ask.residents(), ask.elsewhere());
        refuseUnless(menu.peopled(), NO_RESIDENTS);
        var today = Quarter.of(ParisTime.dayOf(at));
        var fixed = switch (standing) {
            case Standing.NotFixed first -> menu.catalogue(new Catalogue.Version(1), ask.base());
            case Standing.Fixed so -> next(so, menu, ask, today);
        };
        var from = fixed.version().number() == 1 ? today : today.next();
        apply(new CatalogueFixed(ask.catalogue(), fixed, ask.elsewhere(), ask.residents(), menu.cadence(), from));
    }

    private static Catalogue next(Standing.Fixed so, Menu menu, FixCatalogue ask, Quarter today) {
        var version = so.catalogue().version();
        refuseUnless(!menu.catalogue(version, ask.base()).equals(so.catalogue()), NOTHING_CHANGED);
        refuseUnless(so.from().compareTo(today) <= 0, ONE_CHANGE_A_QUARTER);
        return menu.catalogue(new Catalogue.Version(version.number() + 1), ask.base());
    }

    @EventSourcingHandler
    void on(ProjectCatalogueEvent event) {
        id = event.project();
        standing = standing.evolve(event);
    }

    private static void refuseUnless(boolean so, Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
