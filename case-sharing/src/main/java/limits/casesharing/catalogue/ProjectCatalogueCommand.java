package limits.casesharing.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Place;
import limits.published.Base;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask about what is counted of a project. */
public sealed interface ProjectCatalogueCommand extends Ask {

    @TargetAggregateIdentifier
    ProjectCatalogue.Id catalogue();

    /**
     * Fix the tables and the base. Whoever asks this signs for the base: eleven unless the impact assessment says that ten
     * or five are enough.
     *
     * @param elsewhere the commune where everybody counts whom no other place is known of
     * @param residents the public population, place by place; the tables follow from it alone
     */
    record FixCatalogue(
            @TargetAggregateIdentifier ProjectCatalogue.Id catalogue,
            Base base,
            Place elsewhere,
            List<Residents> residents)
            implements ProjectCatalogueCommand {

        public FixCatalogue {
            residents = List.copyOf(residents);
            var lines = new HashSet<List<Object>>();
            for (var line : residents) {
                if (!lines.add(List.of(line.place(), line.age(), line.sex()))) {
                    throw new IllegalArgumentException("a place, an age and a sex have one line");
                }
            }
            if (lines.size() > MOST_LINES) {
                throw new IllegalArgumentException("a population has 2,000 lines at most");
            }
        }

        private static final int MOST_LINES = 2_000;

        @Override
        public Set<Capacity> openTo() {
            return Set.of(Capacity.DATA_PROTECTION_OFFICER);
        }
    }
}
