package limits.api.witness;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import limits.api.eventlog.LogName;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.WitnessPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Shows every log to every witness of the policy: when the programme has started, and once an hour from then on. A witness
 * that has seen otherwise alarms, and goes on alarming until it agrees.
 */
public final class Witnessing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Witnessing.class);

    private final List<WitnessedLog> logs;
    private final Duration every;
    private final boolean serving;
    private final Map<String, Finding> findings = new ConcurrentHashMap<>();
    private Optional<ScheduledExecutorService> clockwork = Optional.empty();

    /** @param serving whether this programme serves; a sub-command shows nothing by itself */
    Witnessing(List<WitnessedLog> logs, Duration every, boolean serving) {
        this.logs = logs;
        this.every = every;
        this.serving = serving;
    }

    /** Asks every witness once, in this thread, and tells what came of it. */
    public List<Finding> round() {
        try (var client = new WitnessClient()) {
            return logs.stream().flatMap(log -> round(log, client).stream()).toList();
        }
    }

    private List<Finding> round(WitnessedLog log, WitnessClient client) {
        return log.policy().witnesses().stream()
                .filter(witness -> !witness.url().isEmpty())
                .flatMap(witness -> ask(log, client, witness).stream())
                .toList();
    }

    private Optional<Finding> ask(WitnessedLog log, WitnessClient client, WitnessPolicy.Witness witness) {
        try {
            Optional<Finding> found = !log.isMeant() ? Optional.empty() : new Asking(log, client, witness).ask();
            found.ifPresent(this::tell);
            return found;
        } catch (DataAccessException | IllegalStateException | java.io.UncheckedIOException fault) {
            // Names only: a message of the server may repeat a row.
            LOG.warn(
                    "the log {} is not shown to its witnesses for now: {}",
                    log.name(),
                    fault.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private void tell(Finding found) {
        Optional<Finding> before = remember(found);
        if (found.alarms()) {
            LOG.error(
                    "the witness {} has seen the log {} otherwise ({} at {}): request and answer are kept in the data"
                            + " folder under witnesses/evidence; read docs/runbooks/recover-a-rolled-back-log.md",
                    found.witness(),
                    found.log(),
                    found.kind(),
                    found.size());
        } else if (found.kind() != Finding.Kind.COSIGNED
                && before.stream().noneMatch(earlier -> earlier.kind() == found.kind())) {
            LOG.warn("the witness {} does not cosign the log {}: {}", found.witness(), found.log(), found.kind());
        }
    }

    /** A witness that disagreed and is silent since has not agreed; the finding before. */
    private Optional<Finding> remember(Finding found) {
        String of = found.log() + " " + found.witness();
        Optional<Finding> before = Optional.ofNullable(findings.get(of));
        boolean agreed = found.kind() == Finding.Kind.COSIGNED;
        if (agreed || found.alarms() || before.stream().noneMatch(Finding::alarms)) {
            findings.put(of, found);
        }
        return before;
    }

    /** What is amiss now. */
    public List<Finding> alarms() {
        return findings.values().stream().filter(Finding::alarms).toList();
    }

    /** The logs that are shown. */
    public List<LogName> logs() {
        return logs.stream().map(WitnessedLog::name).toList();
    }

    /** How many leaves of a log's newest witnessed checkpoint; 0 for none yet. */
    public long witnessedSize(LogName log) {
        return logs.stream()
                .filter(each -> each.name().equals(log))
                .flatMap(each -> each.witnessed().stream())
                .mapToLong(Checkpoint::size)
                .findFirst()
                .orElse(0);
    }

    @Override
    public boolean isAutoStartup() {
        return serving && !logs.isEmpty();
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("witnessing").factory());
        started.scheduleWithFixedDelay(this::quietRound, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        clockwork = Optional.of(started);
    }

    /** One fault must not end the schedule. */
    private void quietRound() {
        try {
            round();
        } catch (RuntimeException fault) {
            LOG.warn(
                    "no log is shown to its witnesses for now: {}",
                    fault.getClass().getSimpleName());
        }
    }

    @Override
    public synchronized void stop() {
        clockwork.ifPresent(ScheduledExecutorService::shutdownNow);
        clockwork = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork.isPresent();
    }
}
