package limits.casesharing.charter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a version changes for one profession, one kind of information, one way.
 *
 * @param others the professions it now passes to or comes from, or does no more
 */
public record ReachChange(Profession profession, Category category, Way way, Kind kind, Set<Profession> others) {

    /** Giving or receiving. */
    public enum Way {
        GIVES,
        RECEIVES
    }

    /** What becomes of it. */
    public enum Kind {
        /** Never passed before. */
        GAINED,
        /** Never passes any more. */
        LOST,
        /** Passes still, with fewer professions or for the referent only. */
        NARROWED,
        /** Passed before, with fewer professions or for the referent only. */
        WIDENED
    }

    public ReachChange {
        others = Set.copyOf(others);
    }

    /** Every cell that differs, by profession, then category. */
    public static List<ReachChange> between(ReachMatrix before, ReachMatrix after) {
        var found = new ArrayList<ReachChange>();
        for (Profession profession : ReachMatrix.professions()) {
            for (Category category : EnumSet.complementOf(EnumSet.of(Category.UNKNOWN))) {
                var one = before.at(profession, category);
                var other = after.at(profession, category);
                compare(found, profession, category, Way.GIVES, one.give(), other.give());
                compare(found, profession, category, Way.RECEIVES, one.receive(), other.receive());
            }
        }
        return List.copyOf(found);
    }

    private static void compare(
            List<ReachChange> found,
            Profession profession,
            Category category,
            Way way,
            ReachMatrix.Side before,
            ReachMatrix.Side after) {
        var gone = without(before.others(), after.others());
        var come = without(after.others(), before.others());
        if (!gone.isEmpty() || after.referentOnly() && before.may() && !before.referentOnly()) {
            found.add(new ReachChange(profession, category, way, after.may() ? Kind.NARROWED : Kind.LOST, gone));
        }
        if (!come.isEmpty() || before.referentOnly() && after.may() && !after.referentOnly()) {
            found.add(new ReachChange(profession, category, way, before.may() ? Kind.WIDENED : Kind.GAINED, come));
        }
    }

    private static Set<Profession> without(Set<Profession> some, Set<Profession> others) {
        var left = EnumSet.noneOf(Profession.class);
        left.addAll(some);
        left.removeAll(others);
        return left;
    }
}
