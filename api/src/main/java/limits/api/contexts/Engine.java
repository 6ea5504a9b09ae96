package limits.api.contexts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import limits.api.database.DataFolder;
import limits.api.database.Database;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.Arrivals;
import limits.api.eventlog.EventLog;
import limits.api.eventlog.LogName;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.Seal;
import limits.api.eventlog.Snapshots;
import limits.api.eventlog.export.Leaf;
import limits.api.eventlog.note.LogKeys;
import limits.api.eventlog.note.MalformedNote;
import limits.api.eventlog.sequencing.Plan;
import limits.api.eventlog.sequencing.Pulse;
import limits.api.eventlog.sequencing.Sequencer;
import limits.api.eventlog.sequencing.SigningKeyMissing;
import limits.api.eventlog.sequencing.SigningKeys;

/** The log engine of this node: the key of its seals, and a sequencer for every log, which leads where no other node does. */
public final class Engine implements AutoCloseable {

    private static final Duration LED_WITHIN = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private static final String SEALS = "seals.key";

    private final Databases databases;
    private final Seal seal;
    private final Map<Role, Sequencer> sequencers = new LinkedHashMap<>();
    private final Map<Role, Pulse> pulses = new LinkedHashMap<>();

    /** @param authority whose logs these are: a host's name, the first part of each origin */
    public Engine(Databases databases, DataFolder folder, String authority, InstantSource clock) {
        this(databases, folder, authority, clock, server -> () -> clockOf(server));
    }

    /** @param servers the clock of each server, which has to agree before a year is over */
    public Engine(
            Databases databases,
            DataFolder folder,
            String authority,
            InstantSource clock,
            Function<Database, InstantSource> servers) {
        this.databases = databases;
        this.seal = new Seal(sealing(databases, folder));
        for (Role log : Role.withALog()) {
            Database way = databases.reading(Role.SEQUENCER, log);
            pulses.put(log, new Pulse(name(log), way.template()));
            var plan = new Plan(
                    name(log),
                    log == Role.ACCESS_LOG ? Leaf.Type.ACC : Leaf.Type.EVT,
                    authority,
                    way.source(),
                    seal,
                    keysIn(folder),
                    clock,
                    servers.apply(way),
                    Plan.PATIENCE);
            sequencers.put(log, new Sequencer(plan));
        }
    }

    /** The key of the seals; a new one is drawn only where no log has an entry that bears the old one. */
    private static byte[] sealing(Databases databases, DataFolder folder) {
        if (folder.kept(SEALS).isEmpty() && Role.withALog().stream().anyMatch(log -> hasEntries(databases, log))) {
            throw new StartUpRefused(
                    "the key of the logs' seals is missing from the data folder: bring back secrets/" + SEALS,
                    "la clé des sceaux des journaux manque dans le dossier de données : remettez secrets/" + SEALS);
        }
        return folder.secret(SEALS);
    }

    private static boolean hasEntries(Databases databases, Role log) {
        return Boolean.TRUE.equals(databases
                .reading(Role.SEQUENCER, log)
                .template()
                .queryForObject("SELECT EXISTS (SELECT FROM " + name(log) + ".entry)", Boolean.class));
    }

    private static Instant clockOf(Database server) {
        return server.client()
                .sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** The name of a role's log. */
    public static LogName name(Role log) {
        return new LogName(log.login());
    }

    /** A log to append to, as the role whose it is. */
    public EventLog log(Role role) {
        return new EventLog(
                name(role),
                databases.as(role).template(),
                seal,
                () -> sequencer(role).nudge());
    }

    /** Snapshots beside a log, as the role whose it is. */
    public Snapshots snapshots(Role role) {
        return new Snapshots(name(role), databases.as(role).template(), seal);
    }

    /** A log to read, as the role whose it is or as one that visits it. */
    public LogReader reader(Role log, Role visitor) {
        return new LogReader(
                name(log),
                visitor == log
                        ? databases.as(log).template()
                        : databases.reading(visitor, log).template());
    }

    /** Tells when a log has grown, to whoever may read it. */
    public Arrivals arrivals(Role log, Role visitor) {
        return new Arrivals(name(log), databases.reading(visitor, log).source());
    }

    public Sequencer sequencer(Role log) {
        return sequencers.get(log);
    }

    /** The key of the seals of every log. */
    public Seal seal() {
        return seal;
    }

    /** Whether the entries of a log get their places now. */
    public Pulse pulse(Role log) {
        return pulses.get(log);
    }

    /**
     * Begins to sequence, and waits a little until every log is sequenced, here or by another node.
     *
     * @throws StartUpRefused before anything is signed, when a log's keys are not there
     */
    public Engine start() {
        requireKeys();
        sequencers.values().forEach(Sequencer::start);
        long until = System.nanoTime() + LED_WITHIN.toNanos();
        while (!pulses.values().stream().allMatch(Pulse::beats) && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return this;
    }

    private void requireKeys() {
        try {
            sequencers.values().forEach(Sequencer::requireKeys);
        } catch (SigningKeyMissing missing) {
            throw new StartUpRefused(
                    "the signing keys of the log " + missing.log() + " are missing from the data folder, or are others:"
                            + " bring back secrets/" + keyFile(missing.log()),
                    "les clés de signature du journal " + missing.log()
                            + " manquent dans le dossier de données, ou sont" + " d'autres : remettez secrets/"
                            + keyFile(missing.log()));
        }
    }

    private static LogKeys decoded(LogName log, String origin, byte[] bytes) {
        LogKeys kept;
        try {
            kept = LogKeys.decode(log.text(), bytes);
        } catch (MalformedNote damaged) {
            throw DataFolder.damaged(keyFile(log));
        }
        return kept.named(origin);
    }

    private static String keyFile(LogName log) {
        return "signing-" + log + ".keys";
    }

    @Override
    public void close() {
        sequencers.values().forEach(Sequencer::stop);
        sequencers.values().forEach(Sequencer::close);
    }

    private static SigningKeys keysIn(DataFolder folder) {
        return new SigningKeys() {

            @Override
            public Optional<LogKeys> kept(LogName log, String origin) {
                return folder.kept(keyFile(log)).map(bytes -> decoded(log, origin, bytes));
            }

            @Override
            public LogKeys draw(LogName log, String origin) {
                LogKeys drawn = LogKeys.draw(origin);
                folder.keep(keyFile(log), drawn.encoded());
                return drawn;
            }
        };
    }
}
