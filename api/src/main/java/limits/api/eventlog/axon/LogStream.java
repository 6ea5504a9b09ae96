package limits.api.eventlog.axon;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.io.IOUtils;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through a log, a page at a time. Read by one thread; woken, and closed, by any. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    /** Entries fetched in one round trip. */
    static final int PAGE = 1_000;

    /** A wake may be lost with a connection; so nobody sleeps longer than this without looking. */
    private static final long LONGEST_SLEEP = TimeUnit.MILLISECONDS.toNanos(100);

    private static final CompletableFuture<List<TrackedEventMessage<?>>> NONE =
            CompletableFuture.completedFuture(List.of());

    private final Pages pages;
    private final Semaphore arrivals = new Semaphore(0);
    private final AutoCloseable listening;
    private CompletableFuture<List<TrackedEventMessage<?>>> ahead = NONE;
    private long fetched;
    private Iterator<TrackedEventMessage<?>> page = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private volatile Runnable callback = () -> {};
    private volatile boolean closed;

    LogStream(Pages pages, long position, Waking waking) {
        this.pages = pages;
        this.fetched = position;
        this.listening = waking.listen(this::arrived);
    }

    /** Fetches what stands behind a position, in order. */
    @FunctionalInterface
    interface Pages {
        List<TrackedEventMessage<?>> after(long position, int most);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(upcoming());
    }

    private @Nullable TrackedEventMessage<?> upcoming() {
        if (next == null && !closed) {
            if (!page.hasNext()) {
                fetch();
            }
            next = page.hasNext() ? page.next() : null;
        }
        return next;
    }

    private void fetch() {
        List<TrackedEventMessage<?>> arrived = ahead();
        if (arrived.isEmpty()) {
            arrivals.drainPermits();
            arrived = pages.after(fetched, PAGE);
        }
        if (!arrived.isEmpty()) {
            fetched = LogSource.position(arrived.getLast().trackingToken());
        }
        if (arrived.size() == PAGE) {
            long behind = fetched;
            // While these are handled, the server looks for the next.
            ahead = CompletableFuture.supplyAsync(() -> pages.after(behind, PAGE), Thread::startVirtualThread);
        }
        page = arrived.iterator();
    }

    /** What has been fetched in advance; nothing, if nothing was. */
    private List<TrackedEventMessage<?>> ahead() {
        CompletableFuture<List<TrackedEventMessage<?>>> fetching = ahead;
        ahead = NONE;
        try {
            return fetching.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : failed;
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long until = System.nanoTime() + unit.toNanos(timeout);
        while (upcoming() == null) {
            long left = until - System.nanoTime();
            if (left <= 0 || closed) {
                return false;
            }
            arrivals.tryAcquire(Math.min(left, LONGEST_SLEEP), TimeUnit.NANOSECONDS);
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
            if (closed) {
                throw new IllegalStateException("nobody reads from a stream that was closed");
            }
        }
        TrackedEventMessage<?> read = Objects.requireNonNull(next);
        next = null;
        return read;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable told) {
        callback = told;
        return listening != Waking.NOBODY;
    }

    private void arrived() {
        arrivals.release();
        if (closed) {
            return;
        }
        try {
            callback.run();
        } catch (RejectedExecutionException stopping) {
            // The reader's threads have ended before its stream.
            close();
        }
    }

    @Override
    public void close() {
        closed = true;
        IOUtils.closeQuietly(listening);
        arrivals.release();
    }
}
