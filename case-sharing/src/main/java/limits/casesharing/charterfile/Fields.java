package limits.casesharing.charterfile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.casesharing.charterfile.Slip.Wrong;

/** The keys of one record in a file. */
final class Fields {

    private final Spot of;
    private final Map<String, Spot> found;

    Fields(Spot of, Map<String, Spot> found) {
        this.of = of;
        this.found = found;
    }

    /** What stands under that key, if anything does. */
    Optional<Spot> at(String key) {
        return Optional.ofNullable(found.get(key)).filter(spot -> !spot.isNothing());
    }

    /** What has to stand under that key. */
    Optional<Spot> need(String key) {
        if (!found.containsKey(key)) {
            of.slip(Wrong.MISSING, "", List.of(key));
        }
        return Optional.ofNullable(found.get(key));
    }
}
