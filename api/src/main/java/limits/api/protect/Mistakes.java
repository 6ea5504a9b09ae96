package limits.api.protect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with one file. */
final class Mistakes {

    /** So many are kept of one file; beyond, it is another kind of file. */
    private static final int KEPT = 1_000;

    private final String file;
    private final List<Mistake> found = new ArrayList<>();

    Mistakes(Path file) {
        this.file = file.toString();
    }

    void tell(long line, Wrong wrong, String what, List<String> allowed) {
        if (found.size() < KEPT) {
            found.add(new Mistake(file, line, wrong, what, allowed));
        }
    }

    void tell(long line, Wrong wrong, String what) {
        tell(line, wrong, what, List.of());
    }

    List<Mistake> found() {
        return List.copyOf(found);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** @throws NotProtected if anything is wrong */
    void refuseAny() {
        if (!found.isEmpty()) {
            throw new NotProtected(found);
        }
    }

    /** One thing that makes all else pointless. */
    static NotProtected one(Path file, Wrong wrong, String... allowed) {
        return new NotProtected(List.of(new Mistake(file.toString(), 0, wrong, "", List.of(allowed))));
    }
}
