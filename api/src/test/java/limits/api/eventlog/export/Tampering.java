package limits.api.eventlog.export;

import java.io.IOException;

/**
 * One way to tamper with a log, and what the verifiers must name.
 *
 * @param name what is done
 * @param named the start of the one line after the verdict; {@code {}} stands for the index of the entry attacked
 */
record Tampering(String name, String named, Deed deed) {

    /** Does it, and answers the index of the entry that was attacked, or -1. */
    @FunctionalInterface
    interface Deed {
        int on(Scene scene) throws IOException;
    }

    static Tampering of(String name, String named, Deed deed) {
        return new Tampering(name, named, deed);
    }

    /** A tampering that names no entry. */
    static Tampering with(String name, String named, Blow blow) {
        return new Tampering(name, named, scene -> {
            blow.on(scene);
            return -1;
        });
    }

    @FunctionalInterface
    interface Blow {
        void on(Scene scene) throws IOException;
    }

    @Override
    public String toString() {
        return name;
    }
}
