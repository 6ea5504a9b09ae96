package limits.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contenders that take turns: in each round everybody works once, and the next round begins with the next contender, so
 * that nobody always works on a warmer server.
 */
final class Contest {

    /** One who takes part. */
    @FunctionalInterface
    interface Contender {
        Round round();
    }

    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private boolean warm;

    Contest with(String name, Contender contender) {
        contenders.put(name, contender);
        return this;
    }

    /** First lets everybody work one round that does not count. */
    Contest warmedUp() {
        warm = true;
        return this;
    }

    /** The rounds of each contender, in the order they entered. */
    Map<String, List<Round>> hold(int rounds) {
        var names = new ArrayList<>(contenders.keySet());
        var told = new LinkedHashMap<String, List<Round>>();
        names.forEach(name -> told.put(name, new ArrayList<>()));
        for (int round = warm ? -1 : 0; round < rounds; round++) {
            for (int turn = 0; turn < names.size(); turn++) {
                String name = names.get((round + 1 + turn) % names.size());
                Round done = contenders.get(name).round();
                if (round >= 0) {
                    told.get(name).add(done);
                }
            }
        }
        return told;
    }
}
