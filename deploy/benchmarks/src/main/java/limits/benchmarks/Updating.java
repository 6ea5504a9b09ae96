package limits.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.api.database.Role;

/**
 * Decisions on stories that exist: load, decide, append, commit. Every round has stories of its own, ten events long, each
 * decided on once before the clock starts, so that all contenders read stories of the same length.
 */
final class Updating implements Measurement {

    /** How many callers, and how many times Axon's stock engine was asked of us. */
    private static final Map<Integer, Double> LOG_ONLY = Map.of(1, 3.0, 4, 3.0, 16, 3.0);

    private static final Map<Integer, Double> WITH_A_BOARD = Map.of(1, 3.0, 4, 2.3, 16, 1.7);

    /** Turns of all callers together in a round: some seconds, so that what a JVM does on the side weighs little. */
    private static final Map<Integer, Integer> TURNS = Map.of(1, 3_000, 4, 6_000, 16, 8_000);

    private static final int STORIES = 400;
    private static final String STOCK = "Axon stock";

    /** Loads nothing and decides nothing: what no engine can be faster than. */
    private static final String CEILING = "raw JDBC, deciding nothing";

    private final Optional<Peer> peer;

    Updating(Optional<Peer> peer) {
        this.peer = peer;
    }

    @Override
    public String name() {
        return "update";
    }

    @Override
    public void measure(Setup setup, Report report) {
        setup.server()
                .owner()
                .execute("SET search_path TO governance; " + MinutesBoard.TABLE
                        + "; GRANT SELECT, INSERT, UPDATE ON minutes_board TO governance; RESET search_path");
        contest(setup, report, false);
        contest(setup, report, true);
        unknown(setup, report);
    }

    /** Stories that this node has not decided on before, so that no memory helps: every turn loads ten events. */
    private static void unknown(Setup setup, Report report) {
        Remarks remarks = setup.remarks();
        int callers = 4;
        int turns = setup.options().scaled(800) / callers + 1;
        try (var stock = new StockAxon(setup.server(), remarks, "axon_unknown", callers, false);
                var ours = new OurLog(setup.server(), remarks, setup.signing(), Role.GOVERNANCE, callers, false)) {
            var told = new Contest()
                    .with(STOCK, () -> first(stock, remarks, callers, turns))
                    .with("LIMITS", () -> first(ours, remarks, callers, turns))
                    .warmedUp()
                    .hold(setup.options().rounds());
            Told.compare(report, "update", "4 callers, log only, story not remembered", told, STOCK, Map.of());
        }
    }

    private static Round first(Stories engine, Remarks remarks, int callers, int turns) {
        List<Minutes.Id> told = remarks.draw(callers * turns);
        engine.tell(told, 10);
        return Callers.each(callers, turns, (caller, turn) -> engine.note(told.get(caller + turn * callers)));
    }

    private void contest(Setup setup, Report report, boolean board) {
        Options options = setup.options();
        Remarks remarks = setup.remarks();
        Map<Integer, Double> asked = board ? WITH_A_BOARD : LOG_ONLY;
        String schema = board ? "axon_board" : "axon_update";
        try (var raw = new RawTable(setup.server(), remarks, "raw_" + schema, 16);
                var stock = new StockAxon(setup.server(), remarks, schema, 16, board);
                var ours = new OurLog(setup.server(), remarks, setup.signing(), Role.GOVERNANCE, 16, board)) {
            for (int callers : List.of(1, 4, 16)) {
                int turns = options.scaled(TURNS.get(callers)) / callers + 1;
                int stories = Math.max(callers, options.scaled(STORIES));
                var contest = new Contest()
                        .with(STOCK, () -> round(stock, remarks, callers, turns, stories))
                        .with("LIMITS", () -> round(ours, remarks, callers, turns, stories))
                        .with(CEILING, () -> written(raw, remarks.draw(stories), callers, turns, board));
                if (!board) {
                    peer.ifPresent(other -> contest.with(other.name(), () -> other.update(callers, turns, stories)));
                }
                Told.compare(
                        report,
                        name(),
                        Appending.callers(callers) + (board ? ", board in the transaction" : ", log only"),
                        contest.warmedUp().hold(options.rounds()),
                        STOCK,
                        Map.of("LIMITS", Asked.atLeast(asked.get(callers))));
            }
        }
    }

    private static Round round(Stories engine, Remarks remarks, int callers, int turns, int stories) {
        List<Minutes.Id> told = remarks.draw(stories);
        engine.tell(told, 10);
        told.forEach(engine::note);
        return Callers.each(
                callers, turns, (caller, turn) -> engine.note(told.get((caller + turn * callers) % stories)));
    }

    private static Round written(RawTable raw, List<Minutes.Id> told, int callers, int turns, boolean board) {
        return Callers.each(callers, turns, (caller, turn) -> {
            if (board) {
                raw.append(told.get((caller + turn * callers) % told.size()));
            } else {
                raw.append();
            }
        });
    }
}
