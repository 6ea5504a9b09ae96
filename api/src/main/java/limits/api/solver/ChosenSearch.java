package limits.api.solver;

import com.google.ortools.Loader;
import java.util.function.Function;
import limits.api.database.StartUpRefused;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.ReleaseMechanism;

/** The search that an installation, or one run, asked for by its name: the product's own unless said otherwise. */
public final class ChosenSearch {

    /** The product's own, which is always there. */
    public static final String OWN = "own";

    static final String CP_SAT = "cp-sat";

    private ChosenSearch() {}

    /**
     * Mechanisms with the search of this name.
     *
     * @throws StartUpRefused where there is none of that name, or it is not in this programme: never another instead
     */
    public static Function<Grid, ReleaseMechanism> named(String name) {
        return switch (name) {
            case OWN -> ReleaseMechanism::of;
            case CP_SAT -> {
                load();
                yield grid -> ReleaseMechanism.of(grid, new CpSat());
            }
            default ->
                throw new StartUpRefused(
                        "there is no search called " + name + ": own, or cp-sat",
                        "aucune recherche ne s'appelle " + name + " : own, ou cp-sat");
        };
    }

    /** Its Java part says in several ways, all of them unchecked, that the native part is missing or of another machine. */
    static void load() {
        try {
            Loader.loadNativeLibraries();
        } catch (LinkageError | RuntimeException absent) {
            throw new StartUpRefused(
                    "cp-sat is not in this programme: build it with -Psolver, or search with own",
                    "cp-sat n'est pas dans ce programme : construisez-le avec -Psolver, ou cherchez avec own");
        }
    }
}
