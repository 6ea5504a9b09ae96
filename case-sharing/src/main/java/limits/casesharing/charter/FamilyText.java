package limits.casesharing.charter;

import java.util.ArrayList;
import java.util.List;

/**
 * The charter in plain words for families and young people: one sentence for each clause in force, as keys of the front
 * door's messages, so that it says in French and in English what the terms say and nothing else. GDPR art. 12 to 14.
 */
public final class FamilyText {

    /** One sentence. {@code values} fill its gaps: numbers and dates only. */
    public record Sentence(String key, List<Object> values) {

        public Sentence {
            values = List.copyOf(values);
        }
    }

    private FamilyText() {}

    /** The sentences of these terms, in the order in which they are read. */
    public static List<Sentence> of(Terms terms) {
        var said = new ArrayList<Sentence>();
        for (var always : List.of("who", "why", "before", "named", "kinds")) {
            said.add(sentence(always));
        }
        var of = terms.clauses();
        of.categories().forEach(kind -> said.add(sentence("kind." + kind)));
        if (of.categories().stream().anyMatch(kind -> carriesSecrets(terms, kind))) {
            said.add(sentence("secret"));
        }
        if (of.enables(Category.OFFENCE_RELATED)) {
            said.add(sentence("offence"));
        }
        if (of.enables(Category.JUDICIAL_MEASURE) && of.prosecutorConvention()) {
            said.add(sentence("judicial"));
        }
        for (var always : List.of("never", "landlord", "committee", "statistics")) {
            said.add(sentence(always));
        }
        said.add(sentence("kept", of.clocks().intermediate()));
        said.add(sentence("age", of.ages().stop()));
        said.add(sentence("log", of.clocks().accessLog()));
        said.add(sentence("rights"));
        said.add(sentence("danger"));
        said.add(sentence("valid", of.validFrom(), of.validUntil()));
        return List.copyOf(said);
    }

    /**
     * What a version says to families that the one before did not, or no longer says.
     *
     * @param come sentences that are new, in the order in which they are read
     * @param gone sentences that are no longer there
     */
    public record Changed(List<Sentence> come, List<Sentence> gone) {
        public Changed {
            come = List.copyOf(come);
            gone = List.copyOf(gone);
        }
    }

    /** What changes for families from one text to the next; the days it holds are said anyway. */
    public static Changed changed(Terms before, Terms after) {
        return new Changed(without(of(after), of(before)), without(of(before), of(after)));
    }

    private static List<Sentence> without(List<Sentence> some, List<Sentence> others) {
        return some.stream()
                .filter(one -> !others.contains(one) && !one.key().equals("charter.family.valid"))
                .toList();
    }

    private static boolean carriesSecrets(Terms terms, Category kind) {
        return terms.channel(kind).filter(RegimeRule::secretAllowed).isPresent();
    }

    private static Sentence sentence(String clause, Object... values) {
        return new Sentence("charter.family." + clause, List.of(values));
    }
}
