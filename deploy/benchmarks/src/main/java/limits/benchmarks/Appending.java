package limits.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.api.database.Role;

/** Appends of single events that keep no board, each durable when the call returns: the access log's way. */
final class Appending implements Measurement {

    /** How many callers, and how much of raw JDBC was asked of us. */
    private static final Map<Integer, Double> ASKED = Map.of(1, 0.9, 4, 1.0, 16, 1.5, 64, 2.0);

    private static final int MILLISECONDS = 2_000;

    private final Optional<Peer> peer;

    Appending(Optional<Peer> peer) {
        this.peer = peer;
    }

    @Override
    public String name() {
        return "append";
    }

    @Override
    public void measure(Setup setup, Report report) {
        Server server = setup.server();
        Remarks remarks = setup.remarks();
        int time = setup.options().lasting(MILLISECONDS);
        try (var raw = new RawTable(server, remarks, "raw_append", 64);
                var ours = new OurLog(server, remarks, setup.signing(), Role.ACCESS_LOG, 64, false);
                var stock = new StockAxon(server, remarks, "axon_append", 64, false)) {
            for (int callers : List.of(1, 4, 16, 64)) {
                var contest = new Contest()
                        .with("raw JDBC", () -> Callers.lasting(callers, time, (caller, turn) -> raw.append()))
                        .with("LIMITS", () -> Callers.lasting(callers, time, (caller, turn) -> ours.append()))
                        .with("Axon stock", () -> Callers.lasting(callers, time, (caller, turn) -> stock.append()));
                peer.ifPresent(other -> contest.with(other.name(), () -> other.append(callers, time)));
                var told = contest.warmedUp().hold(setup.options().rounds());
                Told.compare(
                        report,
                        name(),
                        callers(callers),
                        told,
                        "raw JDBC",
                        Map.of("LIMITS", Asked.atLeast(ASKED.get(callers))));
            }
        }
    }

    static String callers(int callers) {
        return callers == 1 ? "1 caller" : callers + " callers";
    }
}
