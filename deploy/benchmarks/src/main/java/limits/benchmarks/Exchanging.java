package limits.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limits.casesharing.item.InformationItem;

/**
 * What one exchange costs from end to end in the programme as it is served: sharing (decide, seal, lay text and key,
 * append) and a journaled reading (decide, journal, open), against one raw INSERT and commit on the same server.
 */
final class Exchanging implements Measurement {

    private static final int CALLERS = 16;
    private static final int MILLISECONDS = 3_000;
    private static final int ITEMS = 400;

    /** The path is long, and the virtual machine compiles it for about so long. */
    private static final int WARMING = 20_000;

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public void measure(Setup setup, Report report) {
        int time = setup.options().lasting(MILLISECONDS);
        try (var programme = Programme.in(setup.server().fresh("programme"));
                var server = Server.of(programme.logins(), setup.server().folder());
                var raw = new RawTable(server, setup.remarks(), "raw_exchange", CALLERS)) {
            var items = new ArrayList<InformationItem.Id>();
            for (int n = 0; n < setup.options().scaled(ITEMS); n++) {
                items.add(programme.share(n));
            }
            warm(programme, items, setup.options().lasting(WARMING));
            for (int callers : List.of(1, CALLERS)) {
                contest(setup, report, programme, raw, items, callers, time);
            }
        }
    }

    private static void warm(Programme programme, List<InformationItem.Id> items, int time) {
        Callers.lasting(CALLERS, time, (caller, turn) -> programme.share(caller));
        Callers.lasting(CALLERS, time, (caller, turn) -> programme.read(items.get((caller + turn) % items.size())));
    }

    private static void contest(
            Setup setup,
            Report report,
            Programme programme,
            RawTable raw,
            List<InformationItem.Id> items,
            int callers,
            int time) {
        var told = new Contest()
                .with("raw JDBC", () -> Callers.lasting(callers, time, (caller, turn) -> raw.append()))
                .with("share", () -> Callers.lasting(callers, time, (caller, turn) -> programme.share(caller)))
                .with(
                        "journaled reading",
                        () -> Callers.lasting(
                                callers,
                                time,
                                (caller, turn) -> programme.read(items.get((caller + turn * callers) % items.size()))))
                .warmedUp()
                .hold(setup.options().rounds());
        Told.compare(
                report,
                "exchange",
                Appending.callers(callers),
                told,
                "raw JDBC",
                callers == CALLERS
                        ? Map.of("share", Asked.atLeast(0.33), "journaled reading", Asked.atLeast(0.6))
                        : Map.of());
    }
}
