package limits.api.witness;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import limits.api.eventlog.export.StoredOrigin;
import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.note.WitnessPolicy.Witness;

/** Asks one witness to cosign the newest head of one log, and understands what it says. */
final class Asking {

    /** A log that grows meanwhile, or another node that asks, may want another question; not for ever. */
    private static final int ATTEMPTS = 4;

    private final WitnessedLog log;
    private final WitnessClient client;
    private final Witness witness;

    Asking(WitnessedLog log, WitnessClient client, Witness witness) {
        this.log = log;
        this.client = client;
        this.witness = witness;
    }

    /** Asks from the size that the witness last cosigned as far as is known here; nothing to ask before a log has an origin. */
    Optional<Finding> ask() {
        return log.newest().map(origin -> ask(origin, log.seen(origin, witness)));
    }

    /** Asks from the size that lies here: whoever has seen more says so, and whoever has seen less as well. */
    Optional<Finding> askFromHere() {
        return log.newest().map(origin -> ask(origin, size(origin.note())));
    }

    private Finding ask(StoredOrigin origin, long from) {
        long old = from;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SignedNote note = origin.note();
            long here = size(note);
            AddCheckpoint asked = log.request(origin, note, Math.min(old, here));
            Answer answer;
            try {
                answer = client.ask(witness, asked);
            } catch (IOException noAnswer) {
                return found(Finding.Kind.AWAY, here);
            }
            OptionalLong seen = answer.size();
            boolean asksAgain =
                    seen.isPresent() && seen.getAsLong() != asked.old() && seen.getAsLong() <= size(origin.note());
            if (!asksAgain) {
                return conclude(origin, asked, answer, here);
            }
            old = seen.getAsLong();
        }
        return found(Finding.Kind.AWAY, old);
    }

    private Finding conclude(StoredOrigin origin, AddCheckpoint asked, Answer answer, long here) {
        Finding finding = switch (answer.status()) {
            case Answer.COSIGNED -> cosigned(origin, asked, answer, here);
            case Answer.UNKNOWN, Answer.NOT_SIGNED -> found(Finding.Kind.UNKNOWN, here);
            case Answer.OTHERWISE -> otherwise(answer.size(), here);
            case Answer.NO_PROOF -> found(Finding.Kind.FORKED, here);
            default -> found(Finding.Kind.AWAY, here);
        };
        if (finding.alarms()) {
            log.evidence(witness, asked, answer);
        }
        return finding;
    }

    private Finding cosigned(StoredOrigin origin, AddCheckpoint asked, Answer answer, long here) {
        try {
            boolean kept = log.keep(origin, asked.note(), witness, answer.cosignatures());
            return found(kept ? Finding.Kind.COSIGNED : Finding.Kind.AWAY, here);
        } catch (IllegalArgumentException malformed) {
            return found(Finding.Kind.AWAY, here);
        }
    }

    private Finding otherwise(OptionalLong seen, long here) {
        if (seen.isEmpty()) {
            return found(Finding.Kind.AWAY, here);
        }
        return found(seen.getAsLong() > here ? Finding.Kind.SET_BACK : Finding.Kind.FORKED, seen.getAsLong());
    }

    private Finding found(Finding.Kind kind, long size) {
        return new Finding(log.name(), witness.name(), kind, size);
    }

    private static long size(SignedNote note) {
        return Checkpoint.parse(note.text()).size();
    }
}
