package limits.casesharing.charter;

import static limits.casesharing.charter.Exchange.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import limits.casesharing.Cast;
import limits.kernel.Area;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever clause two texts word differently is told, alone and by its name. A clause without its line does not compile. */
final class EveryClauseIsCompared {

    private static final List<Profession> EVERYBODY = List.copyOf(BestCase.KNOWN);
    private static final List<Profession> COUNSELLOR = List.of(Profession.CPE);

    /** One clause worded otherwise than in the widest charter. */
    private record Otherwise(Consumer<Redrafted> wording, Category about, List<?> gone, List<?> come) {

        static Otherwise than(Consumer<Redrafted> wording, Object before, Object after) {
            return new Otherwise(wording, Category.UNKNOWN, List.of(before), List.of(after));
        }

        static Otherwise without(Object gone, Consumer<Redrafted> wording) {
            return new Otherwise(wording, Category.UNKNOWN, List.of(gone), List.of());
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Clause.class)
    void a_clause_worded_otherwise_is_told_alone(Clause clause) {
        var one = of(clause);
        var before = Exchange.wide();
        var after = Redrafted.of(before, one.wording());
        assertThat(Difference.between(before, after))
                .containsExactly(new Difference(clause, one.about(), copy(one.gone()), copy(one.come())));
        assertThat(Difference.between(after, before))
                .containsExactly(new Difference(clause, one.about(), copy(one.come()), copy(one.gone())));
    }

    @Test
    @DisplayName("CSI L132-5: who may give and who may receive is substance, one without the other")
    void fewer_givers_are_a_change_of_givers_and_fewer_receivers_of_receivers() {
        var narrow = Redrafted.wideBut(narrowing(COUNSELLOR, COUNSELLOR));
        assertThat(MaterialChange.between(narrow, Redrafted.of(narrow, narrowing(COUNSELLOR, EVERYBODY))))
                .containsExactly(MaterialChange.RECEIVERS);
        assertThat(MaterialChange.between(narrow, Redrafted.of(narrow, narrowing(EVERYBODY, COUNSELLOR))))
                .containsExactly(MaterialChange.GIVERS);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Clause.class)
    @DisplayName("GDPR art. 12 to 14: whatever changes in substance is said to families")
    void a_change_in_substance_is_said_to_families(Clause clause) {
        var before = Exchange.wide();
        var after = clause == Clause.AGE_STOP
                ? Redrafted.of(before, so -> so.ages = new Ages(10, 20, 21))
                : Redrafted.of(before, of(clause).wording());
        assertThat(after).as("a charter may say it").isEqualTo(after.within(Floor.statute()));
        boolean substance = !MaterialChange.between(before, after).isEmpty();
        for (var changed : List.of(
                FamilyText.changed(Exchange.inForce(before), Exchange.inForce(after)),
                FamilyText.changed(Exchange.inForce(after), Exchange.inForce(before)))) {
            assertThat(!changed.come().isEmpty() || !changed.gone().isEmpty()).isEqualTo(substance);
        }
    }

    private static Otherwise of(Clause clause) {
        var wide = Exchange.wide();
        return switch (clause) {
            case TERRITORY ->
                Otherwise.than(so -> so.territory = new Area("99998"), wide.territory(), new Area("99998"));
            case CONTROLLER -> Otherwise.than(so -> so.controller = Cast.SCHOOL, TOWN, Cast.SCHOOL);
            case WORDING -> Otherwise.than(so -> so.text = 2, 1, 2);
            case VALID_FROM -> {
                var later = wide.validFrom().plusDays(1);
                yield Otherwise.than(so -> so.validFrom = later, wide.validFrom(), later);
            }
            case VALID_UNTIL -> {
                var earlier = wide.validUntil().minusDays(1);
                yield Otherwise.than(so -> so.validUntil = earlier, wide.validUntil(), earlier);
            }
            case VENUES -> Otherwise.without(Venue.AD_HOC, so -> so.venues = List.of());
            case PURPOSES ->
                Otherwise.without(
                        Purpose.P8_AUDIT,
                        so -> so.purposes =
                                wide.purposes().subList(0, wide.purposes().size() - 1));
            case CATEGORIES ->
                Otherwise.without(
                        Category.FAMILY_REQUEST,
                        so -> so.categories = wide.categories().stream()
                                .filter(each -> each != Category.FAMILY_REQUEST)
                                .toList());
            case GIVERS -> narrowed(narrowing(COUNSELLOR, EVERYBODY));
            case RECEIVERS -> narrowed(narrowing(EVERYBODY, COUNSELLOR));
            case OFFENCE_OPT_INS ->
                new Otherwise(
                        so -> so.offenceOptIns = List.of(Cast.PREVENTION),
                        Category.UNKNOWN,
                        List.of(),
                        List.of(Cast.PREVENTION));
            case CONVENTION -> Otherwise.than(so -> so.convention = false, true, false);
            case SIGNATURE ->
                Otherwise.than(
                        so -> so.signature = SignatureLevel.QUALIFIED, SignatureLevel.SIMPLE, SignatureLevel.QUALIFIED);
            case CASE_MEMBERS -> Otherwise.than(so -> so.sizes = new Sizes(7, 2, 3, 1), 8, 7);
            case ORGANISATION_MEMBERS -> Otherwise.than(so -> so.sizes = new Sizes(8, 1, 3, 1), 2, 1);
            case SESSION_ORGANISATIONS -> Otherwise.than(so -> so.sizes = new Sizes(8, 2, 4, 1), 3, 4);
            case SUPPORT_PROFESSIONALS -> Otherwise.than(so -> so.sizes = new Sizes(8, 2, 3, 2), 1, 2);
            case YOUNGEST -> Otherwise.than(so -> so.ages = new Ages(11, 24, 25), 10, 11);
            case OLDEST -> Otherwise.than(so -> so.ages = new Ages(10, 23, 25), 24, 23);
            case AGE_STOP -> Otherwise.than(so -> so.ages = new Ages(10, 24, 26), 25, 26);
            case ACTIVE -> Otherwise.than(so -> so.clocks = new Clocks(23, 36, 36, 3, 24, 24), 24, 23);
            case INTERMEDIATE -> Otherwise.than(so -> so.clocks = new Clocks(24, 35, 36, 3, 24, 24), 36, 35);
            case ACCESS_LOG -> Otherwise.than(so -> so.clocks = new Clocks(24, 36, 35, 3, 24, 24), 36, 35);
            case REVIEW -> Otherwise.than(so -> so.clocks = new Clocks(24, 36, 36, 2, 24, 24), 3, 2);
            case TRAINING -> Otherwise.than(so -> so.clocks = new Clocks(24, 36, 36, 3, 23, 24), 24, 23);
            case SIGNATURE_VALID -> Otherwise.than(so -> so.clocks = new Clocks(24, 36, 36, 3, 24, 23), 24, 23);
            case REVIEW_GRACE -> Otherwise.than(so -> so.reviewGrace = 30, 60, 30);
        };
    }

    private static Otherwise narrowed(Consumer<Redrafted> wording) {
        var allOthers =
                EVERYBODY.stream().filter(who -> !COUNSELLOR.contains(who)).toList();
        return new Otherwise(wording, Category.SITUATION_FLAG, allOthers, List.of());
    }

    private static Consumer<Redrafted> narrowing(List<Profession> givers, List<Profession> receivers) {
        return so -> so.narrowings = List.of(new Narrowing(Category.SITUATION_FLAG, givers, receivers));
    }

    private static List<Object> copy(List<?> of) {
        return List.copyOf(of);
    }
}
