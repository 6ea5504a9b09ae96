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
        exchange(setup, report, new Setting("", List.of(), List.of(1, CALLERS), ASKED));
        TokenInSoftware.in(setup.server().fresh("token"))
                .ifPresentOrElse(
                        told -> exchange(
                                setup, report, new Setting(", root in SoftHSM", told, List.of(CALLERS), Map.of())),
                        () -> report.note("exchange", "NOT RUN with a token: there is no softhsm2 here"));
    }

    /**
     * Where it is measured.
     *
     * @param named behind the number of callers
     * @param told properties of the programme
     */
    private record Setting(String named, List<String> told, List<Integer> callers, Map<String, Asked> asked) {}

    private static void exchange(Setup setup, Report report, Setting setting) {
        int time = setup.options().lasting(MILLISECONDS);
        var folder = setup.server().fresh("programme");
        try (var programme = Programme.in(folder, setting.told().toArray(String[]::new));
                var server = Server.of(programme.logins(), setup.server().folder());
                var raw = new RawTable(server, setup.remarks(), "raw_exchange", CALLERS)) {
            var items = new ArrayList<InformationItem.Id>();
            for (int n = 0; n < setup.options().scaled(ITEMS); n++) {
                items.add(programme.share(n));
            }
            warm(programme, items, setup.options().lasting(WARMING));
            try (var bare = new BareExchange(server, setup.remarks(), CALLERS)) {
                var contenders = new Contenders(programme, bare, raw, items);
                for (int callers : setting.callers()) {
                    contest(setup, report, contenders, callers, time, setting);
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

    private static void contest(Setup setup, Report report, Contenders those, int callers, int time, Setting where) {
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
        var setting = Appending.callers(callers) + where.named();
        Told.compare(report, "exchange", setting, told, "raw JDBC", callers == CALLERS ? where.asked() : Map.of());
        spent.tell(report, "exchange", setting);
    }
}
