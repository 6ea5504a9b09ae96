package limits.casesharing.charter;

import java.util.ArrayList;
import java.util.List;

/**
 * The charter in plain words for families and young people: one sentence for each clause in force, as keys of the front
 * door's messages, so that it says in French and in English what the terms say and nothing else. Whatever changes a charter
 * in substance has its sentence. GDPR art. 12 to 14.
 */
public final class FamilyText {

    /** One sentence. {@code values} fill its gaps: numbers, dates, bodies, and words of the charter itself. */
    public record Sentence(String key, List<Object> values) {

        public Sentence {
            values = List.copyOf(values);
        }
    }

    private FamilyText() {}

    /** The sentences of these terms, in the order in which they are read. */
    public static List<Sentence> of(Terms terms) {
        var said = new ArrayList<Sentence>();
        var of = terms.clauses();
        said.add(sentence("who"));
        said.add(sentence("controller", of.controller(), of.territory().toString()));
        said.add(sentence("why"));
        said.add(sentence("purposes"));
        of.purposes().forEach(purpose -> said.add(sentence("purpose." + purpose)));
        of.venues().forEach(venue -> said.add(sentence("venue." + venue)));
        said.add(sentence("before"));
        said.add(sentence("named"));
        said.addAll(exchanged(terms));
        for (var always : List.of("never", "landlord", "committee", "statistics")) {
            said.add(sentence(always));
        }
        said.addAll(lasting(of.clocks(), of.ages()));
        for (var always : List.of("rights", "danger")) {
            said.add(sentence(always));
        }
        said.add(sentence("valid", of.validFrom(), of.validUntil()));
        return List.copyOf(said);
    }

    /** What may be exchanged, and between whom. */
    private static List<Sentence> exchanged(Terms terms) {
        var said = new ArrayList<Sentence>();
        var of = terms.clauses();
        said.add(sentence("kinds"));
        of.categories().forEach(kind -> said.add(sentence("kind." + kind)));
        of.narrowings().forEach(less -> {
            said.addAll(only("given", less.category(), less.givers()));
            said.addAll(only("received", less.category(), less.receivers()));
        });
        if (of.categories().stream().anyMatch(kind -> carriesSecrets(terms, kind))) {
            said.add(sentence("secret"));
        }
        if (of.enables(Category.OFFENCE_RELATED)) {
            said.add(sentence("offence"));
        }
        of.offenceOptIns().forEach(body -> said.add(sentence("opted-in", body)));
        if (of.prosecutorConvention()) {
            said.add(sentence("convention"));
        }
        if (of.enables(Category.JUDICIAL_MEASURE) && of.prosecutorConvention()) {
            said.add(sentence("judicial"));
        }
        return said;
    }

    /** Nothing where the charter leaves nobody out. */
    private static List<Sentence> only(String clause, Category kind, List<Profession> who) {
        if (who.containsAll(BestCase.KNOWN)) {
            return List.of();
        }
        return List.of(who.isEmpty() ? sentence(clause + ".nobody", kind) : sentence(clause, kind, who));
    }

    private static List<Sentence> lasting(Clocks clocks, Ages ages) {
        return List.of(
                sentence("ages", ages.youngest(), ages.oldest()),
                sentence("active", clocks.active()),
                sentence("review-every", clocks.review()),
                sentence("kept", clocks.intermediate()),
                sentence("age", ages.stop()),
                sentence("log", clocks.accessLog()),
                sentence("trained", clocks.training()),
                sentence("signed", clocks.signature()));
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
