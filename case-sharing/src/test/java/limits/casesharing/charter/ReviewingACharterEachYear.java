package limits.casesharing.charter;

import static limits.casesharing.Cast.OFFICER;
import static limits.casesharing.Cast.SAMIRA;
import static limits.casesharing.charter.Exchange.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limits.casesharing.Cast;
import limits.casesharing.Stage;
import limits.casesharing.charter.Charter.Because;
import limits.casesharing.charter.CharterCommand.AnswerReview;
import limits.casesharing.charter.CharterCommand.ConfirmReview;
import limits.casesharing.charter.CharterEvent.CharterAdopted;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.casesharing.charter.CharterEvent.CharterFrozen;
import limits.casesharing.charter.CharterEvent.CharterProposed;
import limits.casesharing.charter.CharterEvent.ReviewAnswered;
import limits.casesharing.charter.CharterEvent.ReviewConfirmed;
import limits.casesharing.charter.YearlyReview.Stands;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.junit.jupiter.api.Test;

/** Each year the members look at the text again and the officer says her word; being late is told and stops nothing. */
final class ReviewingACharterEachYear {

    private static final Charter.Id CHARTER = new Charter.Id(Cast.key("charter"));
    private static final LocalDate BEGAN = TODAY.minusYears(1).minusDays(3);
    private static final ProposerRoll MEMBER = (charter, person) -> person.equals(SAMIRA.person());
    private static final ReviewConfirmed CONFIRMED = new ReviewConfirmed(CHARTER, 1, SAMIRA.person(), TODAY);

    private final Stage<Charter> stage = Stage.of(Charter.class, MEMBER);

    @Test
    void a_member_confirms_when_it_is_due_and_the_officer_says_her_word() {
        stage.when(since(BEGAN), new ConfirmReview(CHARTER, 1), SAMIRA).then(CONFIRMED);
        stage.when(since(BEGAN), new ConfirmReview(CHARTER, 1), Cast.YANN).refused(Because.NOT_A_MEMBER);
        stage.when(since(BEGAN), new ConfirmReview(CHARTER, 2), SAMIRA).refused(Because.NO_SUCH_VERSION);
        stage.when(and(CONFIRMED), new ConfirmReview(CHARTER, 1), SAMIRA).refused(Because.REVIEW_ALREADY_CONFIRMED);
        stage.when(and(CONFIRMED), new AnswerReview(CHARTER, 1, Opinion.RESERVED), OFFICER)
                .then(new ReviewAnswered(CHARTER, 1, Opinion.RESERVED, TODAY));
        stage.when(since(BEGAN), new AnswerReview(CHARTER, 1, Opinion.FAVOURABLE), OFFICER)
                .refused(Because.REVIEW_NOT_CONFIRMED);
        var both = new Actor(SAMIRA.person(), Capacity.DATA_PROTECTION_OFFICER, SAMIRA.organisation());
        stage.when(and(CONFIRMED), new AnswerReview(CHARTER, 1, Opinion.FAVOURABLE), both)
                .refused(Because.SAME_PERSON);
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerReview(CHARTER, 1, Opinion.AWAITED));
    }

    @Test
    void it_is_due_on_the_anniversary_and_not_a_day_before() {
        stage.when(since(TODAY.minusYears(1)), new ConfirmReview(CHARTER, 1), SAMIRA)
                .then(CONFIRMED);
        stage.when(since(TODAY.minusYears(1).plusDays(1)), new ConfirmReview(CHARTER, 1), SAMIRA)
                .refused(Because.REVIEW_NOT_DUE);
    }

    @Test
    void a_review_that_is_done_is_due_again_on_the_next_anniversary_and_one_refused_stays_due() {
        var done = and(CONFIRMED, new ReviewAnswered(CHARTER, 1, Opinion.FAVOURABLE, TODAY));
        stage.when(done, new ConfirmReview(CHARTER, 1), SAMIRA).refused(Because.REVIEW_NOT_DUE);
        var refused = and(CONFIRMED, new ReviewAnswered(CHARTER, 1, Opinion.UNFAVOURABLE, TODAY));
        stage.when(refused, new ConfirmReview(CHARTER, 1), SAMIRA).then(CONFIRMED);
        assertThat(YearlyReview.anniversaryAfter(BEGAN, TODAY)).isEqualTo(BEGAN.plusYears(2));
        assertThat(YearlyReview.anniversaryAfter(BEGAN, BEGAN)).isEqualTo(BEGAN.plusYears(1));
        assertThat(YearlyReview.anniversaryAfter(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28)))
                .isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void only_what_is_in_force_is_reviewed() {
        var ended = Clauses.widest(Exchange.FICTIONAL, Exchange.TOWN, BEGAN, TODAY.minusDays(1));
        stage.when(adopted(ended), new ConfirmReview(CHARTER, 1), SAMIRA).refused(Because.NOT_IN_FORCE);
        var frozen = and(new CharterFrozen(CHARTER, 1, FreezeGround.ORDERED, OFFICER.person()));
        stage.when(frozen, new ConfirmReview(CHARTER, 1), SAMIRA).refused(Because.NOT_IN_FORCE);
    }

    @Test
    void a_late_review_is_told_as_late_and_the_text_binds_still() {
        var due = LocalDate.of(2026, 5, 1);
        var nothing = new YearlyReview(due, due.plusDays(60), false, false);
        assertThat(nothing.on(due.minusDays(1))).isEqualTo(Stands.NOT_DUE);
        assertThat(nothing.on(due)).isEqualTo(Stands.DUE);
        assertThat(nothing.on(due.plusDays(60))).isEqualTo(Stands.DUE);
        assertThat(nothing.on(due.plusDays(61))).isEqualTo(Stands.LATE);
        assertThat(new YearlyReview(due, due.plusDays(60), true, false).on(due)).isEqualTo(Stands.CONFIRMED);
        assertThat(new YearlyReview(due, due.plusDays(60), true, true).on(due)).isEqualTo(Stands.REPLACEMENT_PROPOSED);
        assertThat(new YearlyReview(due, due.plusDays(60), true, true).on(due.plusDays(61)))
                .isEqualTo(Stands.LATE);
        var late = Clauses.widest(Exchange.FICTIONAL, Exchange.TOWN, TODAY.minusYears(2), TODAY.plusDays(1));
        assertThat(Exchange.inForce(late).inForce(TODAY)).isTrue();
    }

    @Test
    void a_charter_shortens_its_grace_and_never_lengthens_it_and_an_older_text_is_the_same_bytes() {
        var wide = Exchange.wide();
        assertThat(wide.reviewGrace()).isEqualTo(60);
        assertThat(Canonical.write(wide)).doesNotContain("reviewGrace");
        assertThat(Canonical.read(Canonical.write(graced(30))).reviewGrace()).isEqualTo(30);
        assertThat(Exchange.inForce(graced(30)).clauses().reviewGrace()).isEqualTo(30);
        assertThat(Exchange.inForce(graced(90)).clauses().reviewGrace()).isEqualTo(60);
        assertThat(Difference.less(graced(90), Floor.statute()))
                .containsExactly(new Difference(Clause.REVIEW_GRACE, Category.UNKNOWN, List.of(90), List.of(60)));
    }

    private static Clauses graced(int days) {
        var of = Exchange.wide();
        return new Clauses(
                of.territory(),
                of.controller(),
                of.text(),
                of.validFrom(),
                of.validUntil(),
                of.venues(),
                of.purposes(),
                of.categories(),
                of.narrowings(),
                of.offenceOptIns(),
                of.prosecutorConvention(),
                of.minSignature(),
                of.sizes(),
                of.ages(),
                of.clocks(),
                days);
    }

    private static List<CharterEvent> since(LocalDate began) {
        return adopted(Clauses.widest(Exchange.FICTIONAL, Exchange.TOWN, began, TODAY.plusYears(1)));
    }

    private static List<CharterEvent> adopted(Clauses terms) {
        return List.of(
                new CharterDrafted(CHARTER, 1, terms, Canonical.fingerprint(terms)),
                new CharterProposed(CHARTER, 1, SAMIRA.person(), terms.validFrom()),
                new CharterAdopted(CHARTER, 1, new Deliberation(terms.validFrom(), 7), List.of()));
    }

    private static List<CharterEvent> and(CharterEvent... more) {
        var happened = new ArrayList<>(since(BEGAN));
        happened.addAll(List.of(more));
        return happened;
    }
}
