package limits.benchmarks;

import java.util.List;
import java.util.Map;

/** Folds a story of a thousand events, without a snapshot, against fetching and parsing the same rows by hand. */
final class Loading implements AtSize {

    private static final int TURNS = 30;
    private static final String RAW = "raw JDBC, fetched and parsed";
    private static final String OURS = "LIMITS";

    private final Picture picture = new Picture("loading", "Loading one story of 1,000 events", "loads/s");

    @Override
    public void measure(GrownLog log, int rounds, Report report) {
        var raw = new RawReading(log.source(), log.name().text());
        Contest.Contender byHand = () -> Callers.each(1, TURNS, (caller, turn) -> raw.fetchAndParse(log.longStory()));
        try (var pool = log.another();
                var ours = new OurLog(log.remarks(), log.signing(), log.name(), pool, false, () -> {})) {
            Contest.Contender load = () -> Callers.each(1, TURNS, (caller, turn) -> ours.load(log.longStory()));
            tell(log, report, new Contest().with(RAW, byHand).with(OURS, load), rounds);
            ours.loadAndFold(log.longStory());
            tell(log, report, new Contest().with(RAW, byHand).with(OURS + ", from its snapshot", load), rounds);
        }
    }

    private void tell(GrownLog log, Report report, Contest contest, int rounds) {
        Map<String, List<Round>> told = contest.warmedUp().hold(rounds + 2);
        Told.compare(report, "load", log.setting(), told, RAW, Map.of(OURS, Asked.atLeast(0.7)));
        told.forEach((who, round) -> {
            if (!who.equals(RAW) || told.containsKey(OURS)) {
                picture.add(
                        who,
                        log.size(),
                        Told.series("load", log.setting(), who, round).spread().median());
            }
        });
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }
}
