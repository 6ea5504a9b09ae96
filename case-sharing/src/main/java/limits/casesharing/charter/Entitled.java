package limits.casesharing.charter;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may give, or receive, one category.
 *
 * @param anyone every member of the group
 * @param professions these professions
 * @param referent the referent of the situation, where her profession can be one
 * @param offence whoever may hold offence data
 * @param task only with a task in the situation, for those entitled by offence data
 * @param kept the professions that the charter leaves in; all of them in the statute
 */
public record Entitled(
        boolean anyone,
        Set<Profession> professions,
        boolean referent,
        boolean offence,
        boolean task,
        Set<Profession> kept) {

    public static final Entitled NOBODY = of(Set.of());
    public static final Entitled ANYONE = new Entitled(true, Set.of(), false, false, false, everyProfession());

    public Entitled {
        professions = Set.copyOf(professions);
        kept = Set.copyOf(kept);
    }

    public static Entitled of(Set<Profession> professions) {
        return new Entitled(false, professions, false, false, false, everyProfession());
    }

    public static Entitled of(Profession... professions) {
        return of(Set.of(professions));
    }

    public static Entitled withOffenceBasis(boolean task) {
        return new Entitled(false, Set.of(), false, true, task, everyProfession());
    }

    public Entitled orReferent() {
        return new Entitled(anyone, professions, true, offence, task, kept);
    }

    /** Leaves only these professions in: can only narrow. */
    Entitled keeping(Set<Profession> those) {
        var both = EnumSet.noneOf(Profession.class);
        kept.stream().filter(those::contains).forEach(both::add);
        return new Entitled(anyone, professions, referent, offence, task, both);
    }

    boolean entitles(Party party, Circles circles) {
        return kept.contains(party.profession())
                && (anyone
                        || professions.contains(party.profession())
                        || (referent
                                && party.referent()
                                && circles.referentCapable().contains(party.profession()))
                        || (offence && circles.mayHoldOffences(party) && (party.task() || !task)));
    }

    private static Set<Profession> everyProfession() {
        return EnumSet.complementOf(EnumSet.of(Profession.UNKNOWN));
    }
}
