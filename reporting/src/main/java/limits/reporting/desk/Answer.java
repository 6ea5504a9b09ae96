package limits.reporting.desk;

import java.util.Locale;
import limits.reporting.attack.Window;

/** What the reader can say of a group. */
public sealed interface Answer {

    /** @param base of the releases, in persons */
    record Told(Window window, int base) implements Answer {

        /** What it says of a small group. */
        public Window.Verdict verdict() {
            return window.verdict(base);
        }
    }

    /** What was asked for is no group. */
    record NoGroup(Why why) implements Answer {}

    /** Why not. */
    enum Why {
        /** The last quarter lies before the first, or is not told yet. */
        QUARTERS_TURNED,
        /** Everybody is left out, or nobody is meant. */
        NOBODY_LEFT,
        /** Nobody of the one measure is always in the other. */
        MEASURES_NOT_LINKED,
        /** Under another measure one leaves out who was counted there since the beginning. */
        ONLY_SINCE_THE_BEGINNING,
        /** Somebody may be in several groups of schemes; she would be taken off several times. */
        ONE_SCHEME_ONLY;

        /** Key of the words for people. */
        public String code() {
            return "attack.no-group." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
