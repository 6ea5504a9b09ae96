package limits.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;

/** Callers at work at the same moment, each on a thread of its own; every turn is timed. */
final class Callers {

    /** One turn of one caller. */
    @FunctionalInterface
    interface Turn {
        void take(int caller, int turn) throws Exception;
    }

    private Callers() {}

    /** Each caller takes turns until the time is over, one at least. */
    static Round lasting(int callers, int milliseconds, Turn turn) {
        long end = System.nanoTime() + milliseconds * 1_000_000L;
        return together(callers, n -> n == 0 || System.nanoTime() < end, turn);
    }

    /** Each caller takes the same number of turns. */
    static Round each(int callers, int turns, Turn turn) {
        return together(callers, n -> n < turns, turn);
    }

    private static Round together(int callers, IntPredicate goOn, Turn turn) {
        var ready = new CountDownLatch(callers);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var all = new ArrayList<Future<Stopwatch>>();
            for (int caller = 0; caller < callers; caller++) {
                int who = caller;
                all.add(threads.submit(() -> {
                    ready.countDown();
                    start.await();
                    var watch = new Stopwatch();
                    for (int n = 0; goOn.test(n); n++) {
                        long begun = System.nanoTime();
                        turn.take(who, n);
                        watch.add(System.nanoTime() - begun);
                    }
                    return watch;
                }));
            }
            ready.await();
            long begun = System.nanoTime();
            start.countDown();
            var watches = new ArrayList<Stopwatch>();
            for (Future<Stopwatch> one : all) {
                watches.add(one.get());
            }
            return Stopwatch.round(watches, System.nanoTime() - begun);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("a caller failed", e);
        }
    }

    /** How long each turn of one caller took. */
    static final class Stopwatch {

        private long[] nanos = new long[1 << 12];
        private int turns;

        void add(long took) {
            if (turns == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * turns);
            }
            nanos[turns++] = took;
        }

        static Round round(List<Stopwatch> watches, long lasted) {
            long[] all = watches.stream()
                    .flatMapToLong(watch -> Arrays.stream(watch.nanos, 0, watch.turns))
                    .sorted()
                    .toArray();
            return new Round(all.length * 1e9 / lasted, quantile(all, 0.5), quantile(all, 0.99));
        }

        private static double quantile(long[] sorted, double q) {
            return sorted[Math.min(sorted.length - 1, (int) (q * sorted.length))] / 1e6;
        }
    }
}
