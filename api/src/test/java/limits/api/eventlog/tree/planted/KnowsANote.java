package limits.api.eventlog.tree.planted;

import limits.api.eventlog.note.SignedNote;

/** Planted fault. */
final class KnowsANote {
    String text(SignedNote note) {
        return note.text();
    }
}
