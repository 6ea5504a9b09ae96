package limits.api.solver;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import limits.api.database.StartUpRefused;

/** The native solver, which only a build with {@code -Psolver} holds; there its absence is a failure, elsewhere a loud line. */
final class Solver {

    private Solver() {}

    static boolean asked() {
        return Boolean.getBoolean("solver.here");
    }

    static void needed() {
        try {
            ChosenSearch.load();
        } catch (StartUpRefused absent) {
            String line = "NOT RUN: CP-SAT is not in this build (mvn -Psolver -pl api -am test)";
            System.out.println("\n*** " + line + "\n");
            if (asked()) {
                fail(line);
            }
            abort(line);
        }
    }
}
