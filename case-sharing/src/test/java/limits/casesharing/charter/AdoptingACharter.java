package limits.casesharing.charter;

import static limits.casesharing.Cast.CLAIRE;
import static limits.casesharing.Cast.MAYOR;
import static limits.casesharing.Cast.OFFICER;
import static limits.casesharing.Cast.SAMIRA;
import static limits.casesharing.Cast.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import limits.casesharing.Cast;
import limits.casesharing.Stage;
import limits.casesharing.charter.Charter.Because;
import limits.casesharing.charter.CharterCommand.AdoptCharter;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.CharterCommand.ProposeCharter;
import limits.casesharing.charter.CharterCommand.RecordOpinion;
import limits.casesharing.charter.CharterCommand.RepealCharter;
import limits.casesharing.charter.CharterEvent.CharterAdopted;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.casesharing.charter.CharterEvent.CharterProposed;
import limits.casesharing.charter.CharterEvent.CharterRepealed;
import limits.casesharing.charter.CharterEvent.CharterSuperseded;
import limits.casesharing.charter.CharterEvent.OpinionRecorded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A charter is proposed by the group's members, commented by the data protection officer, adopted by the council. */
final class AdoptingACharter {

    private static final Charter.Id CHARTER = new Charter.Id(Cast.key("charter"));
    private static final Clauses TERMS = Exchange.wide();
    private static final Clauses NARROWER = TERMS.withCategories(
            EnumSet.of(Category.SITUATION_FLAG, Category.SUPPORT_NEED_CODE, Category.DECISION_RECORD));
    private static final Deliberation YESTERDAY = new Deliberation(TODAY.minusDays(1), 7);

    private static final CharterDrafted DRAFTED = drafted(1, TERMS);
    private static final CharterProposed PROPOSED =
            new CharterProposed(CHARTER, 1, SAMIRA.person(), TODAY.minusDays(10));
    private static final OpinionRecorded FAVOURABLE =
            new OpinionRecorded(CHARTER, 1, Opinion.FAVOURABLE, TODAY.minusDays(5));
    private static final CharterAdopted ADOPTED = new CharterAdopted(CHARTER, 1, YESTERDAY, List.of());
    private static final List<Object> IN_FORCE = List.of(DRAFTED, PROPOSED, FAVOURABLE, ADOPTED);

    private static final ProposerRoll MEMBER = (charter, person) -> person.equals(SAMIRA.person());
    private final Stage<Charter> stage = Stage.of(Charter.class, MEMBER);

    @Test
    void drafting_gives_the_text_its_number_and_its_fingerprint() {
        stage.when(List.of(), new DraftCharter(CHARTER, TERMS, true), CLAIRE).then(DRAFTED);
    }

    @Test
    @DisplayName("CSI L132-5: a charter that would let more pass than the law is not even written down")
    void a_charter_wider_than_the_law_is_refused() {
        for (var wider : Set.of(
                TERMS.withCategories(Set.of(Category.ABSENTEEISM_REGISTER)),
                changed(TERMS, List.of(Venue.AD_HOC, Venue.PLENARY), TERMS.purposes(), TERMS.ages(), TERMS.clocks()),
                changed(TERMS, TERMS.venues(), List.of(Purpose.INVESTIGATION), TERMS.ages(), TERMS.clocks()),
                changed(TERMS, TERMS.venues(), TERMS.purposes(), new Ages(10, 24, 30), TERMS.clocks()),
                changed(TERMS, TERMS.venues(), TERMS.purposes(), TERMS.ages(), new Clocks(24, 60, 12, 3, 24, 24)))) {
            stage.when(List.of(), new DraftCharter(CHARTER, wider, true), CLAIRE)
                    .refused(Because.WIDER_THAN_THE_LAW);
        }
    }

    @Test
    @DisplayName("CNIL 2021-122: the access log is kept for more than a year where misuse is a documented risk alone")
    void a_longer_log_asks_for_a_documented_risk() {
        var longer = changed(TERMS, TERMS.venues(), TERMS.purposes(), TERMS.ages(), new Clocks(24, 36, 36, 3, 24, 24));
        stage.when(List.of(), new DraftCharter(CHARTER, longer, false), CLAIRE).refused(Because.RISK_NOT_DOCUMENTED);
        stage.when(List.of(), new DraftCharter(CHARTER, longer, true), CLAIRE)
                .then(new CharterDrafted(CHARTER, 1, longer, Canonical.fingerprint(longer)));
        var year = changed(TERMS, TERMS.venues(), TERMS.purposes(), TERMS.ages(), new Clocks(24, 36, 12, 3, 24, 24));
        stage.when(List.of(), new DraftCharter(CHARTER, year, false), CLAIRE)
                .then(new CharterDrafted(CHARTER, 1, year, Canonical.fingerprint(year)));
    }

    @Test
    void a_version_that_changes_nothing_is_refused() {
        stage.when(IN_FORCE, new DraftCharter(CHARTER, TERMS, true), CLAIRE).refused(Because.NOTHING_CHANGES);
    }

    @Test
    @DisplayName("CSI L132-5: proposed by the group's members, and by nobody else")
    void a_member_proposes() {
        stage.when(List.of(DRAFTED), new ProposeCharter(CHARTER, 1), SAMIRA)
                .then(new CharterProposed(CHARTER, 1, SAMIRA.person(), TODAY));
        stage.when(List.of(DRAFTED), new ProposeCharter(CHARTER, 1), Cast.YANN).refused(Because.NOT_A_MEMBER);
        stage.when(List.of(DRAFTED), new ProposeCharter(CHARTER, 2), SAMIRA).refused(Because.NO_SUCH_VERSION);
        stage.when(List.of(DRAFTED, PROPOSED), new ProposeCharter(CHARTER, 1), SAMIRA)
                .refused(Because.ALREADY_PROPOSED);
    }

    @Test
    @DisplayName("GDPR art. 39: the data protection officer gives an opinion on what is proposed")
    void an_opinion_is_given_on_a_proposed_version() {
        stage.when(List.of(DRAFTED, PROPOSED), new RecordOpinion(CHARTER, 1, Opinion.UNFAVOURABLE), OFFICER)
                .then(new OpinionRecorded(CHARTER, 1, Opinion.UNFAVOURABLE, TODAY));
        stage.when(List.of(DRAFTED), new RecordOpinion(CHARTER, 1, Opinion.FAVOURABLE), OFFICER)
                .refused(Because.NOT_PROPOSED);
        stage.when(IN_FORCE, new RecordOpinion(CHARTER, 1, Opinion.FAVOURABLE), OFFICER)
                .refused(Because.ALREADY_ADOPTED);
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordOpinion(CHARTER, 1, Opinion.AWAITED));
    }

    @Test
    @DisplayName("CSI L132-5: the council adopts what was proposed; without proposal or opinion nothing is adopted")
    void the_council_adopts_what_was_proposed_and_commented() {
        stage.when(List.of(DRAFTED, PROPOSED, FAVOURABLE), adopt(1, YESTERDAY), MAYOR)
                .then(ADOPTED);
        stage.when(List.of(DRAFTED), adopt(1, YESTERDAY), MAYOR).refused(Because.NOT_PROPOSED);
        stage.when(List.of(DRAFTED, PROPOSED), adopt(1, YESTERDAY), MAYOR).refused(Because.NO_OPINION);
        stage.when(IN_FORCE, adopt(1, YESTERDAY), MAYOR).refused(Because.ALREADY_ADOPTED);
    }

    @Test
    void the_council_deliberates_after_the_proposal_and_not_tomorrow() {
        var ready = List.of(DRAFTED, PROPOSED, FAVOURABLE);
        stage.when(ready, adopt(1, new Deliberation(TODAY.minusDays(11), 7)), MAYOR)
                .refused(Because.DELIBERATED_BEFORE_THE_PROPOSAL);
        stage.when(ready, adopt(1, new Deliberation(TODAY.plusDays(1), 7)), MAYOR)
                .refused(Because.DELIBERATED_IN_THE_FUTURE);
        assertThatIllegalArgumentException().isThrownBy(() -> new Deliberation(TODAY, 0));
    }

    @Test
    @DisplayName("A change in substance is computed by comparing the terms, never declared")
    void a_new_version_supersedes_the_old_one_and_says_what_it_changes() {
        stage.when(second(NARROWER), adopt(2, YESTERDAY), MAYOR)
                .then(
                        new CharterAdopted(CHARTER, 2, YESTERDAY, List.of(MaterialChange.CATEGORIES)),
                        new CharterSuperseded(CHARTER, 1, 2, NARROWER.validFrom()));
    }

    @Test
    void each_kind_of_change_in_substance_is_found() {
        var shorter = changed(TERMS, TERMS.venues(), TERMS.purposes(), TERMS.ages(), new Clocks(12, 24, 12, 3, 24, 24));
        assertThat(MaterialChange.between(TERMS, TERMS)).isEmpty();
        assertThat(MaterialChange.between(TERMS, shorter)).containsExactly(MaterialChange.RETENTION);
        assertThat(MaterialChange.between(
                        TERMS, changed(TERMS, TERMS.venues(), TERMS.purposes(), new Ages(12, 20, 21), TERMS.clocks())))
                .containsExactly(MaterialChange.RETENTION);
        assertThat(MaterialChange.between(
                        TERMS, changed(TERMS, List.of(), TERMS.purposes(), TERMS.ages(), TERMS.clocks())))
                .containsExactly(MaterialChange.VENUE);
        assertThat(MaterialChange.between(
                        TERMS, changed(TERMS, TERMS.venues(), List.of(Purpose.P5_CARE), TERMS.ages(), TERMS.clocks())))
                .containsExactly(MaterialChange.PURPOSES);
        assertThat(MaterialChange.between(TERMS, Clauses.widest(Exchange.FICTIONAL, Cast.SCHOOL, from(), until())))
                .containsExactly(MaterialChange.GIVERS, MaterialChange.RECEIVERS, MaterialChange.CONTROLLER);
    }

    @Test
    void dates_sizes_and_wording_are_no_change_in_substance() {
        var later = Redrafted.of(TERMS, so -> {
            so.text = TERMS.text() + 1;
            so.validFrom = TERMS.validFrom().plusDays(1);
            so.validUntil = TERMS.validUntil().plusDays(1);
            so.signature = SignatureLevel.QUALIFIED;
            so.sizes = new Sizes(4, 1, 4, 2);
        });
        assertThat(MaterialChange.between(TERMS, later)).isEmpty();
        assertThat(Canonical.fingerprint(later)).isNotEqualTo(Canonical.fingerprint(TERMS));
    }

    @Test
    void an_older_version_cannot_be_adopted_over_a_newer_one() {
        var both = new ArrayList<Object>(List.of(DRAFTED, PROPOSED, FAVOURABLE));
        both.addAll(second(NARROWER).subList(4, 7));
        both.add(new CharterAdopted(CHARTER, 2, YESTERDAY, List.of()));
        stage.when(both, adopt(1, YESTERDAY), MAYOR).refused(Because.A_NEWER_ONE_IS_ADOPTED);
    }

    @Test
    void a_new_version_does_not_begin_before_the_one_it_replaces() {
        var earlier = Clauses.widest(Exchange.FICTIONAL, Exchange.TOWN, from().minusDays(1), until());
        stage.when(second(earlier), adopt(2, YESTERDAY), MAYOR).refused(Because.BEGINS_BEFORE_THE_ONE_IT_REPLACES);
    }

    @Test
    void an_adopted_version_can_be_taken_back() {
        stage.when(IN_FORCE, new RepealCharter(CHARTER, 1, YESTERDAY), MAYOR)
                .then(new CharterRepealed(CHARTER, 1, YESTERDAY, TODAY));
        stage.when(List.of(DRAFTED), new RepealCharter(CHARTER, 1, YESTERDAY), MAYOR)
                .refused(Because.NOT_ADOPTED);
        stage.when(IN_FORCE, new RepealCharter(CHARTER, 1, new Deliberation(TODAY.plusDays(1), 9)), MAYOR)
                .refused(Because.DELIBERATED_IN_THE_FUTURE);
    }

    private static List<Object> second(Clauses terms) {
        var happened = new ArrayList<Object>(IN_FORCE);
        happened.add(drafted(2, terms));
        happened.add(new CharterProposed(CHARTER, 2, SAMIRA.person(), TODAY.minusDays(4)));
        happened.add(new OpinionRecorded(CHARTER, 2, Opinion.RESERVED, TODAY.minusDays(3)));
        return happened;
    }

    private static AdoptCharter adopt(int version, Deliberation deliberation) {
        return new AdoptCharter(CHARTER, version, deliberation);
    }

    private static CharterDrafted drafted(int version, Clauses terms) {
        return new CharterDrafted(CHARTER, version, terms, Canonical.fingerprint(terms));
    }

    private static LocalDate from() {
        return TERMS.validFrom();
    }

    private static LocalDate until() {
        return TERMS.validUntil();
    }

    private static Clauses changed(Clauses of, List<Venue> venues, List<Purpose> purposes, Ages ages, Clocks clocks) {
        return Redrafted.of(of, so -> {
            so.venues = venues;
            so.purposes = purposes;
            so.ages = ages;
            so.clocks = clocks;
        });
    }
}
