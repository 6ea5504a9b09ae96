package limits.api.eventlog.export;

import limits.api.eventlog.note.Checkpoint;
import limits.api.eventlog.note.SignedNote;

/** A checkpoint that somebody kept, from a file of that name. */
record Older(String file, SignedNote note, Checkpoint head) {}
