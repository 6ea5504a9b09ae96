package limits.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limits.casesharing.item.InformationItem;

/**
 * What one exchange costs from end to end in the programme as it is served: sharing (decide, seal, lay text and key,
 * append) and a journaled reading (decide, journal, open), against one raw INSERT and commit on the same server, and beside
 * what the same rows and commits take where nothing is decided.
 */
final class Exchanging implements Measurement {

    private static final int CALLERS = 16;
    private static final int MILLISECONDS = 3_000;
    private static final int ITEMS = 400;

    private static final Map<String, Asked> ASKED =
            Map.of("share", Asked.atLeast(0.33), "journaled reading", Asked.atLeast(0.6));

    /** The path is long, and the virtual machine compiles it for about so long. */
    private static final int WARMING = 45_000;

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
            try (var bare = new BareExchange(server, setup.remarks(), CALLERS)) {
                var contenders = new Contenders(programme, bare, raw, items);
                for (int callers : List.of(1, CALLERS)) {
                    contest(setup, report, contenders, callers, time);
                }
            }
        }
    }

    /** Everybody who takes part. */
    private record Contenders(Programme programme, BareExchange bare, RawTable raw, List<InformationItem.Id> items) {

        InformationItem.Id item(int turn) {
            return items.get(turn % items.size());
        }
    }

    private static void warm(Programme programme, List<InformationItem.Id> items, int time) {
        Callers.lasting(CALLERS, time, (caller, turn) -> programme.share(caller));
        Callers.lasting(CALLERS, time, (caller, turn) -> programme.read(items.get((caller + turn) % items.size())));
    }

    private static void contest(Setup setup, Report report, Contenders those, int callers, int time) {
        var spent = new Spent(setup.server().folder().resolve("programme/postgresql/cluster"));
        var contest = new Contest();
        var turns = new LinkedHashMap<String, Callers.Turn>();
        turns.put("raw JDBC", (caller, turn) -> those.raw().append());
        turns.put("share", (caller, turn) -> those.programme().share(caller));
        turns.put("the most: share", (caller, turn) -> those.bare().share());
        turns.put("journaled reading", (caller, turn) -> those.programme().read(those.item(caller + turn * callers)));
        turns.put("the most: reading", (caller, turn) -> those.bare().read(those.item(caller + turn * callers)));
        turns.forEach((who, turn) ->
                contest.with(who, spent.by(who, time, () -> Callers.lasting(callers, time, turn))));
        var told = contest.warmedUp().hold(setup.options().rounds());
        var setting = Appending.callers(callers);
        Told.compare(report, "exchange", setting, told, "raw JDBC", callers == CALLERS ? ASKED : Map.of());
        spent.tell(report, "exchange", setting);
    }
}
