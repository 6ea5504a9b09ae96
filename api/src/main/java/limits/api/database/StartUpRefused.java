package limits.api.database;

import java.io.Serial;

/** The installation is not safe to start. The message is one sentence for whoever runs it, in English and in French. */
public final class StartUpRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StartUpRefused(String english, String french) {
        super(english + " / " + french, null, false, false);
    }
}
