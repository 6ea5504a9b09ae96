package limits.api.eventlog.note;

/** A note, a checkpoint or a key that is not written as C2SP asks; the message says what is wrong and repeats no key. */
public final class MalformedNote extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedNote(String what) {
        super(what);
    }
}
