package limits.api.eventlog;

import org.springframework.dao.DuplicateKeyException;

/** Another writer took the sequence number first; nothing of this append is there. */
public final class CameSecond extends DuplicateKeyException {

    private static final long serialVersionUID = 1L;

    CameSecond(Throwable taken) {
        super("another entry has this sequence number of its story", taken);
    }

    CameSecond() {
        super("this entry, or another under its number, is there already");
    }
}
