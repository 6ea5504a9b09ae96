package limits.governance.scheme;

import java.util.List;
import java.util.stream.Stream;

/**
 * How one sheet reads beside one situation, explained. Never a ranking and never a decision: the provider decides.
 *
 * @param against facts that the source excludes; only these make {@link Verdict#NOT}
 * @param missing facts that the source asks for and nobody has told yet
 * @param gaps what the source itself does not state, to be asked of the provider
 */
public record Eligibility(Verdict verdict, List<Fact> against, List<Fact> missing, List<Gap> gaps) {

    /** Three answers, and "we do not know" is one of them. */
    public enum Verdict {
        LIKELY,
        NOT,
        UNKNOWN
    }

    /** Something the source leaves open. */
    public enum Gap {
        LOWEST_AGE,
        HIGHEST_AGE,
        /** "Subject to certain conditions", which the source does not list. */
        CONDITIONS
    }

    public Eligibility {
        against = List.copyOf(against);
        missing = List.copyOf(missing);
        gaps = List.copyOf(gaps);
    }

    public static Eligibility of(SchemeSheet sheet, Facts facts) {
        var against = Stream.concat(
                        excludedByAge(sheet, facts) ? Stream.of(Fact.AGE) : Stream.empty(),
                        sheet.requires().stream().filter(fact -> facts.said(fact) == Said.NO))
                .toList();
        if (!against.isEmpty()) {
            return new Eligibility(Verdict.NOT, against, List.of(), List.of());
        }
        var missing = Stream.concat(
                        missingForAge(sheet, facts),
                        sheet.requires().stream().filter(fact -> facts.said(fact) == Said.UNKNOWN))
                .distinct()
                .toList();
        var gaps = gaps(sheet);
        var verdict = missing.isEmpty() && gaps.isEmpty() ? Verdict.LIKELY : Verdict.UNKNOWN;
        return new Eligibility(verdict, List.of(), missing, gaps);
    }

    private static boolean excludedByAge(SchemeSheet sheet, Facts facts) {
        return facts.age() instanceof Bound.Years age
                && sheet.ages().excludes(age.years())
                && !(extended(sheet, age.years()) && facts.said(Fact.RECOGNISED_DISABILITY) != Said.NO);
    }

    private static Stream<Fact> missingForAge(SchemeSheet sheet, Facts facts) {
        if (!(facts.age() instanceof Bound.Years age)) {
            return asksForAge(sheet) ? Stream.of(Fact.AGE) : Stream.empty();
        }
        boolean onlyIfExtended = sheet.ages().excludes(age.years()) && extended(sheet, age.years());
        return onlyIfExtended && facts.said(Fact.RECOGNISED_DISABILITY) == Said.UNKNOWN
                ? Stream.of(Fact.RECOGNISED_DISABILITY)
                : Stream.empty();
    }

    /** Too old for the ordinary range, but within what a recognised disability extends it to. */
    private static boolean extended(SchemeSheet sheet, int years) {
        return sheet.ages().to() instanceof Bound.Years ordinary
                && sheet.toWithDisability() instanceof Bound.Years highest
                && years > ordinary.years()
                && years <= highest.years();
    }

    private static boolean asksForAge(SchemeSheet sheet) {
        return sheet.ages().from() instanceof Bound.Years || sheet.ages().to() instanceof Bound.Years;
    }

    private static List<Gap> gaps(SchemeSheet sheet) {
        return Stream.of(Gap.values())
                .filter(gap -> switch (gap) {
                    case LOWEST_AGE -> sheet.ages().from() instanceof Bound.Unstated;
                    case HIGHEST_AGE -> sheet.ages().to() instanceof Bound.Unstated;
                    case CONDITIONS -> !sheet.conditionsStated();
                })
                .toList();
    }
}
