package limits.api.eventlog.axon;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of a streaming reader. Axon's coordinator sleeps a tenth of a second whenever its workers have enough to do,
 * in which they run dry a hundred times over: here it looks again much sooner.
 */
public final class ReaderThreads {

    /**
     * Entries that a reader handles in one go. For each entry that it hands out, Axon's coordinator walks the queue of every
     * segment, which holds as many: with many it does little else, with few the readers run dry.
     */
    public static final int AT_ONCE = 256;

    private static final long TENTH_OF_A_SECOND = 100;

    /** Microseconds in which a reader handles a part of what it was given. */
    private static final long ROOM_AGAIN = 300;

    private ReaderThreads() {}

    /** For the one who fetches and hands out. */
    public static ScheduledExecutorService coordinator(String reader) {
        return new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name(reader + "-fetches")::unstarted) {

            @Override
            public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
                boolean waitsForRoom = unit == TimeUnit.MILLISECONDS && delay == TENTH_OF_A_SECOND;
                return waitsForRoom
                        ? super.schedule(task, ROOM_AGAIN, TimeUnit.MICROSECONDS)
                        : super.schedule(task, delay, unit);
            }
        };
    }

    /** For those who handle: one for each segment, but no more than there are processors to run them. */
    public static ScheduledExecutorService workers(String reader, int segments) {
        return new ScheduledThreadPoolExecutor(
                Math.min(segments, Runtime.getRuntime().availableProcessors()),
                Thread.ofPlatform().daemon().name(reader + "-handles-", 1)::unstarted);
    }
}
