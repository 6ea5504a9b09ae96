package limits.api.eventlog.export;

import java.util.List;
import java.util.function.Consumer;
import limits.api.eventlog.note.LogVerifierKeys;
import limits.api.eventlog.note.SignedNote;

/** A log that can be exported: its origins, oldest first. What stores a log answers this; nothing of the store shows. */
public interface ExportedLog {

    List<Origin> origins();

    /** One origin as it stood under one checkpoint. */
    interface Origin {

        /** The checkpoint, signed by the log, perhaps cosigned by witnesses. */
        SignedNote note();

        /** The two keys that outsiders check the checkpoint with. */
        LogVerifierKeys keys();

        /** Hands over the bytes of the leaves under the checkpoint, each once, in order; no more than the checkpoint counts. */
        void eachLeaf(Consumer<byte[]> reader);
    }
}
