package limits.benchmarks;

import java.util.ArrayList;
import java.util.List;
import limits.api.eventlog.sequencing.Sequencer;

/** How long a sequencer takes from its start to having looked at all that waits, when nothing does. */
final class Starting implements AtSize {

    private final Picture picture = new Picture("starting", "Starting a sequencer", "milliseconds");

    @Override
    public void measure(GrownLog log, int rounds, Report report) {
        var sequencer = new Sequencer(log.signing().plan(log.name(), log.sequencer()));
        var took = new ArrayList<Double>();
        for (int round = 0; round < rounds + 2; round++) {
            long begun = System.nanoTime();
            sequencer.catchUp();
            took.add((System.nanoTime() - begun) / 1e6);
        }
        var series = new Series("start", log.setting(), "LIMITS, sequencer", "ms", took);
        report.tell(series);
        picture.add("sequencer", log.size(), series.spread().median());
    }

    @Override
    public List<Picture> pictures() {
        return List.of(picture);
    }
}
