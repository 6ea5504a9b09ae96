package limits.api.eventlog.sequencing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import limits.api.eventlog.LogName;
import limits.api.eventlog.export.StoredOrigin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives the committed entries of one log their positions, within moments of the commit, and signs what the log then is.
 *
 * <p>What this guarantees: positions are dense; if one commit was acknowledged before another began, it comes first; a story
 * keeps its order; a commit that comes late is sequenced late and never passed over; every checkpoint follows from all earlier
 * ones; two sequencers never write to one log. Whatever interrupts it, it reads again what is so and goes on. What it does
 * not: sequence a row that does not bear our seal; such rows are counted and told.
 */
public final class Sequencer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);

    /** How often it looks by itself for what another node has appended. */
    private static final Duration LOOK = Duration.ofMillis(100);

    /** Batches under load begin at most this often: a signature costs more than a hundred entries. */
    private static final Duration PACE = Duration.ofMillis(15);

    /** A batch of so many is followed by the next at once. */
    private static final int FULL = 1_000;

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

    private final Plan plan;
    private final Semaphore nudged = new Semaphore(0);
    private final Thread thread;
    private volatile boolean open = true;
    private volatile long strangers;

    public Sequencer(Plan plan) {
        this.plan = plan;
        this.thread = Thread.ofVirtual().name("sequencer-" + plan.log()).unstarted(this::run);
    }

    public LogName log() {
        return plan.log();
    }

    Plan plan() {
        return plan;
    }

    /**
     * Reads the keys of the log where there are any, so that whatever is wrong with them shows before it begins.
     *
     * @throws SigningKeyMissing when the log has an origin whose keys are not kept here
     */
    public void requireKeys() {
        StoredOrigin.newest(plan.log(), new JdbcTemplate(plan.source()))
                .ifPresentOrElse(
                        origin -> Origins.keys(plan, origin), () -> plan.keys().kept(plan.log(), plan.authority()));
    }

    /** Begins to sequence, as soon as no other node does. */
    public Sequencer start() {
        thread.start();
        return this;
    }

    /** Says that something has just committed. */
    public void nudge() {
        if (nudged.availablePermits() == 0) {
            nudged.release();
        }
    }

    /** How many rows this node has seen, since it last took the log over, that do not bear our seal. */
    public long strangers() {
        return strangers;
    }

    /**
     * Sequences all that has committed, in this thread, and gives the log back.
     *
     * @return how many leaves the log grew by
     * @throws IllegalStateException when another sequencer has the log
     */
    public int catchUp() {
        return inATermOfItsOwn(term -> {
            int all = 0;
            for (int more = term.sequence(); more > 0; more = term.sequence()) {
                all += more;
            }
            strangers = term.strangers();
            return all;
        });
    }

    /** Opens a new origin behind the end of the log as it lies here, after it was rolled back. */
    public void recover() {
        recover(name -> false);
    }

    /**
     * The same, passing over the names of origins that were opened before the log was rolled back and are forgotten here.
     *
     * @throws IllegalStateException when another sequencer has the log
     */
    public void recover(Predicate<String> used) {
        inATermOfItsOwn(term -> {
            term.recover(used);
            return 1;
        });
    }

    private int inATermOfItsOwn(ToIntFunction<Term> deed) {
        try (Term term = Term.take(plan)
                .orElseThrow(() -> new IllegalStateException("another sequencer has the log " + plan.log()))) {
            return deed.applyAsInt(term);
        } catch (SQLException away) {
            throw new IllegalStateException("the log " + plan.log() + " cannot be sequenced now", away);
        }
    }

    private void run() {
        while (open) {
            try {
                Optional<Term> taken = Term.take(plan);
                if (taken.isPresent()) {
                    lead(taken.get());
                }
            } catch (SQLException | RuntimeException fault) {
                // Names and states only: a message of the server may repeat a row.
                LOG.warn(
                        "the log {} is not sequenced for now: {}",
                        plan.log(),
                        fault.getClass().getSimpleName());
            }
            if (open) {
                LockSupport.parkNanos(TRY_AGAIN.toNanos());
            }
        }
    }

    private void lead(Term term) {
        try (term) {
            long beaten = System.nanoTime();
            while (open) {
                long begun = System.nanoTime();
                int added = term.sequence();
                tellOfStrangers(term.strangers());
                if (added > 0) {
                    beaten = begun;
                    pause(PACE.toNanos() - (System.nanoTime() - begun));
                } else if (begun - beaten > BEAT.toNanos()) {
                    term.beat();
                    beaten = begun;
                }
                if (added < FULL) {
                    rest();
                }
            }
        }
    }

    private void tellOfStrangers(long seen) {
        if (seen > strangers) {
            LOG.error(
                    "{} rows of the log {} do not bear our seal and are not sequenced: verify the log",
                    seen,
                    plan.log());
        }
        strangers = seen;
    }

    private static void pause(long nanos) {
        if (nanos > 0) {
            LockSupport.parkNanos(nanos);
        }
    }

    private void rest() {
        try {
            if (nudged.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
                nudged.drainPermits();
            }
        } catch (InterruptedException stopped) {
            open = false;
        }
    }

    /** Asks it to stop, without waiting until it has. */
    public void stop() {
        open = false;
        nudge();
        LockSupport.unpark(thread);
    }

    @Override
    public void close() {
        stop();
        try {
            if (thread.getState() != Thread.State.NEW && !thread.join(Duration.ofSeconds(5))) {
                thread.interrupt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
