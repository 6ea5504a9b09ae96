package limits.published;

import java.util.List;
import java.util.Optional;
import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;

/**
 * The finest combination that a catalogue knows. Never published by itself: every published number is a sum over atoms.
 *
 * @param scheme one group, or none where the measure is not told by scheme
 */
public record Atom(Measure measure, Place place, AgeBand age, Sex sex, List<SchemeGroup> scheme) {

    public Atom {
        scheme = List.copyOf(scheme);
        if (scheme.size() != (measure.byScheme() ? 1 : 0)) {
            throw new IllegalArgumentException("a referral counts under one group of schemes, a situation under none");
        }
    }

    /** The atom whose running total this one's never exceeds. */
    public Optional<Atom> within() {
        return measure.within().map(up -> new Atom(up, place, age, sex, up.byScheme() ? scheme : List.of()));
    }
}
