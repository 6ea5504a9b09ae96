package limits.benchmarks;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import limits.api.eventlog.LogName;
import limits.api.eventlog.Seal;
import limits.api.eventlog.export.Leaf;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.sequencing.Plan;
import limits.api.eventlog.sequencing.SigningKeys;

/** The secrets of a run, drawn when it begins and gone when it ends: one key of seals, and the signing keys of each log. */
final class Signing implements SigningKeys {

    private final Map<LogName, LogKeys> drawn = new ConcurrentHashMap<>();
    private final byte[] ofSeals = new byte[Seal.BYTES];

    Signing() {
        new SecureRandom().nextBytes(ofSeals);
    }

    Seal seal() {
        return new Seal(ofSeals);
    }

    /** What a sequencer of that log needs to know. */
    Plan plan(LogName log, DataSource sequencer) {
        InstantSource clock = InstantSource.system();
        return new Plan(log, Leaf.Type.EVT, "benchmarks.example", sequencer, seal(), this, clock, clock, Plan.PATIENCE);
    }

    @Override
    public Optional<LogKeys> kept(LogName log, String origin) {
        return Optional.ofNullable(drawn.get(log)).map(keys -> keys.named(origin));
    }

    @Override
    public LogKeys draw(LogName log, String origin) {
        return drawn.computeIfAbsent(log, unknown -> LogKeys.draw(origin));
    }
}
