package limits.api.witness;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import limits.api.eventlog.export.Edition;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.Cosigner;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.NotTheLogs;
import limits.api.eventlog.tree.Proofs;

/**
 * Cosigns heads of the logs it knows, each only if it follows from the one before. Source: C2SP tlog-witness.
 *
 * <p>What this guarantees: of one log, it never cosigns two heads of which neither follows from the other, whoever asks at the
 * same moment; what it cosigned is kept before it is said; and a head counts only under both signatures of its log. What it
 * does not: it sees sizes and hashes, never entries, and says nothing on what they tell. A witness whose memory was set back
 * forgets what it saw.
 */
public final class Witness {

    /** Where a witness keeps the last head it cosigned of each log. */
    public interface Memory {

        Optional<Checkpoint> last(String origin);

        /** Keeps the head; when this returns, a loss of power does not lose it. */
        void keep(Checkpoint head);
    }

    private final Cosigner cosigner;
    private final Map<String, LogVerifierKeys> logs;
    private final Memory memory;
    private final InstantSource clock;

    public Witness(Cosigner cosigner, List<LogVerifierKeys> logs, Memory memory, InstantSource clock) {
        this.cosigner = cosigner;
        this.logs = logs.stream().collect(Collectors.toUnmodifiableMap(LogVerifierKeys::origin, Function.identity()));
        this.memory = memory;
        this.clock = clock;
    }

    /** Answers a request as it came from outside. */
    public Answer answer(byte[] body) {
        AddCheckpoint asked;
        Checkpoint head;
        try {
            asked = AddCheckpoint.parse(body);
            head = Checkpoint.parse(asked.note().text());
        } catch (IllegalArgumentException malformed) {
            return new Answer(Answer.MALFORMED, "malformed: " + malformed.getMessage() + "\n");
        }
        Optional<LogVerifierKeys> keys = known(head.origin());
        if (keys.isEmpty()) {
            return new Answer(Answer.UNKNOWN, "no log of that origin is known here\n");
        }
        try {
            keys.get().open(asked.note());
        } catch (NotTheLogs stranger) {
            return new Answer(Answer.NOT_SIGNED, "the log did not sign this twice\n");
        }
        return asked.old() > head.size()
                ? new Answer(Answer.MALFORMED, "the old size is larger than the checkpoint's\n")
                : decide(asked, head);
    }

    /**
     * The keys of an origin: those given for it, or for an earlier year of its log. That a year has begun is no news; that a
     * log was recovered is, and its new origin has to be handed over by a person.
     */
    private Optional<LogVerifierKeys> known(String origin) {
        return Optional.ofNullable(logs.get(origin))
                .or(() -> logs.values().stream()
                        .filter(keys -> keys.areOfTheLogOf(origin) && hasBegun(keys.origin(), origin))
                        .max(Comparator.comparing(keys -> Edition.of(keys.origin())))
                        .map(keys -> keys.named(origin)));
    }

    private boolean hasBegun(String given, String asked) {
        if (!Edition.endsWithOne(given) || !Edition.endsWithOne(asked)) {
            return false;
        }
        Edition year = Edition.of(asked);
        return year.opensItsYear()
                && year.year() > Edition.of(given).year()
                && year.year() <= clock.instant().atOffset(ZoneOffset.UTC).getYear();
    }

    /** One at a time: between looking at what was last cosigned and keeping what is now, nothing else is cosigned. */
    private synchronized Answer decide(AddCheckpoint asked, Checkpoint head) {
        Optional<Checkpoint> last = memory.last(head.origin());
        long size = last.map(Checkpoint::size).orElse(0L);
        if (asked.old() != size) {
            return Answer.otherwise(size);
        }
        if (last.isPresent()
                && head.size() == size
                && !head.root().equals(last.get().root())) {
            return Answer.otherwise(size);
        }
        if (!follows(asked, head, last)) {
            return new Answer(Answer.NO_PROOF, "the proof does not lead from the last head to this one\n");
        }
        memory.keep(head);
        return Answer.cosigned(cosigner.cosign(head, clock.instant()));
    }

    private static boolean follows(AddCheckpoint asked, Checkpoint head, Optional<Checkpoint> last) {
        return last.filter(older -> older.size() > 0)
                .map(older -> Proofs.consistent(older.size(), older.root(), head.size(), head.root(), asked.proof()))
                .orElse(asked.proof().isEmpty());
    }
}
