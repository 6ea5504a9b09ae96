package limits.api.casesharing;

import static limits.api.casesharing.GroupUnderItsCharter.CHARTER;
import static limits.api.casesharing.GroupUnderItsCharter.CLAIRE;
import static limits.api.casesharing.GroupUnderItsCharter.GROUP;
import static limits.api.casesharing.GroupUnderItsCharter.MAYOR;
import static limits.api.casesharing.GroupUnderItsCharter.OFFICER;
import static limits.api.casesharing.GroupUnderItsCharter.SAMIRA;
import static limits.api.casesharing.GroupUnderItsCharter.TERMS;
import static limits.api.casesharing.GroupUnderItsCharter.TODAY;
import static limits.api.casesharing.GroupUnderItsCharter.TOWN;
import static limits.casesharing.charter.Category.SITUATION_FLAG;
import static limits.casesharing.charter.Category.SUPPORT_NEED_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import limits.casesharing.charter.CharterCommand.AnswerReview;
import limits.casesharing.charter.CharterCommand.AskToLift;
import limits.casesharing.charter.CharterCommand.ConfirmFreeze;
import limits.casesharing.charter.CharterCommand.ConfirmReview;
import limits.casesharing.charter.CharterCommand.FreezeCharter;
import limits.casesharing.charter.CharterCommand.LiftFreeze;
import limits.casesharing.charter.CharterCommand.RepealCharter;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Deliberation;
import limits.casesharing.charter.FreezeGround;
import limits.casesharing.charter.FreezeSheet;
import limits.casesharing.charter.MaterialChange;
import limits.casesharing.charter.Opinion;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.charter.YearlyReview;
import limits.kernel.Area;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One version binds at a time, from its day to its last, and whoever signed it is told so (CSI L132-5). */
@Tag("postgres")
final class ACharterBindsFromItsDay {

    private final GroupUnderItsCharter at = new GroupUnderItsCharter();

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void a_member_who_signed_the_version_in_force_is_told_so() {
        at.everythingInOrder();
        var version = at.charters.inForce(CHARTER, TODAY).orElseThrow();
        var member = at.samira();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.terms().clauses()).isEqualTo(TERMS);
        assertThat(version.seen()).isEqualTo(3);
        assertThat(member.inGroup()).isTrue();
        assertThat(member.suspended()).isFalse();
        assertThat(member.signed(version, TODAY)).isTrue();
        assertThat(member.seen()).isEqualTo(4);
        assertThat(at.groups.members(GROUP)).containsExactly(member);
        assertThat(at.groups.charterOf(GROUP)).contains(CHARTER);
    }

    @Test
    @DisplayName("T2: a new version with a change in substance leaves every member unsigned, in the same instant")
    void a_new_version_leaves_everybody_unsigned() {
        at.everythingInOrder();
        at.adopt(2, TERMS.withCategories(Set.of(SITUATION_FLAG, SUPPORT_NEED_CODE)));
        var version = at.charters.inForce(CHARTER, TODAY).orElseThrow();
        assertThat(version.number()).isEqualTo(2);
        assertThat(at.samira().signed(version, TODAY)).isFalse();
        assertThat(at.groupBoard.members(GROUP, TODAY).getFirst().signed()).isFalse();
        assertThat(at.charterBoard.versions(CHARTER))
                .extracting(sheet -> sheet.standing(TODAY))
                .containsExactly(VersionSheet.Standing.IN_FORCE, VersionSheet.Standing.SUPERSEDED);
        assertThat(at.charterBoard.versions(CHARTER).getFirst().changes()).containsExactly(MaterialChange.CATEGORIES);
    }

    @Test
    void a_version_to_come_can_be_signed_and_binds_from_its_day() {
        at.everythingInOrder();
        var later = Clauses.widest(new Area("99999"), TOWN, TODAY.plusDays(10), TODAY.plusYears(2));
        at.adopt(2, later);
        assertThat(at.charters.inForce(CHARTER, TODAY).orElseThrow().number()).isEqualTo(1);
        assertThat(at.charters
                        .inForce(CHARTER, TODAY.plusDays(10))
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
        var toCome = at.charterBoard.versions(CHARTER).getFirst();
        assertThat(at.groupBoard.signed(GROUP, SAMIRA.person(), toCome, TODAY)).isFalse();
        at.sign(2);
        assertThat(at.groupBoard.signed(GROUP, SAMIRA.person(), toCome, TODAY)).isTrue();
        assertThat(at.samira()
                        .signed(at.charters.inForce(CHARTER, TODAY.plusDays(10)).orElseThrow(), TODAY.plusDays(10)))
                .isTrue();
    }

    @Test
    void after_its_last_day_or_once_repealed_nothing_is_in_force() {
        at.everythingInOrder();
        assertThat(at.charters.inForce(CHARTER, TERMS.validUntil())).isPresent();
        assertThat(at.charters.inForce(CHARTER, TERMS.validUntil().plusDays(1))).isEmpty();
        assertThat(at.charters.inForce(CHARTER, TERMS.validFrom().minusDays(1))).isEmpty();
        at.ask(new RepealCharter(CHARTER, 1, new Deliberation(TODAY, 9)), MAYOR);
        assertThat(at.charters.inForce(CHARTER, TODAY)).isEmpty();
        assertThatThrownBy(() -> at.sign(1)).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName(
            "R03: closed on an incident nothing is in force; opened by two, the same version is, and tells the same")
    void closed_on_an_incident_nothing_is_in_force() {
        at.everythingInOrder();
        at.ask(new FreezeCharter(CHARTER, FreezeGround.LEAK_SUSPECTED), CLAIRE);
        assertThat(at.charters.inForce(CHARTER, TODAY)).isEmpty();
        assertThat(at.charterBoard.inForce(CHARTER, TODAY)).isEmpty();
        assertThat(at.charterBoard.versions(CHARTER).getFirst().standing(TODAY))
                .isEqualTo(VersionSheet.Standing.FROZEN);
        var sheet = at.charterBoard.freeze(CHARTER).orElseThrow();
        assertThat(sheet.lateOn(sheet.since().plus(FreezeSheet.CONFIRM_WITHIN))).isFalse();
        assertThat(sheet.lateOn(sheet.since().plus(FreezeSheet.CONFIRM_WITHIN).plusSeconds(1)))
                .isTrue();
        at.ask(new ConfirmFreeze(CHARTER), OFFICER);
        at.ask(new AskToLift(CHARTER), CLAIRE);
        assertThat(at.charterBoard.freeze(CHARTER).orElseThrow().confirmed()).contains(OFFICER.person());
        assertThat(at.charters.inForce(CHARTER, TODAY)).isEmpty();
        at.ask(new LiftFreeze(CHARTER), MAYOR);
        assertThat(at.charters.inForce(CHARTER, TODAY).orElseThrow().seen()).isEqualTo(7);
        assertThat(at.charterBoard.freeze(CHARTER)).isEmpty();
    }

    @Test
    void the_board_tells_when_a_review_is_due_confirmed_and_done() {
        at.everythingInOrder();
        var begun = Clauses.widest(new Area("99999"), TOWN, TODAY.minusYears(1), TODAY.plusYears(2));
        assertThat(review().on(TODAY)).isEqualTo(YearlyReview.Stands.NOT_DUE);
        assertThat(review().due()).isEqualTo(TERMS.validFrom().plusYears(1));
        at.ask(new RepealCharter(CHARTER, 1, new Deliberation(TODAY, 9)), MAYOR);
        at.adopt(2, begun);
        assertThat(review().on(TODAY)).isEqualTo(YearlyReview.Stands.DUE);
        at.ask(new ConfirmReview(CHARTER, 2), SAMIRA);
        assertThat(review().on(TODAY)).isEqualTo(YearlyReview.Stands.CONFIRMED);
        at.ask(new AnswerReview(CHARTER, 2, Opinion.UNFAVOURABLE), OFFICER);
        assertThat(review().on(TODAY)).isEqualTo(YearlyReview.Stands.DUE);
        at.prepare(3, begun.withCategories(Set.of(SITUATION_FLAG)));
        assertThat(at.charterBoard.versions(CHARTER).get(1).review().on(TODAY))
                .isEqualTo(YearlyReview.Stands.REPLACEMENT_PROPOSED);
        at.ask(new ConfirmReview(CHARTER, 2), SAMIRA);
        at.ask(new AnswerReview(CHARTER, 2, Opinion.FAVOURABLE), OFFICER);
        assertThat(at.charterBoard.versions(CHARTER).get(1).review().due()).isEqualTo(TODAY.plusYears(1));
    }

    private YearlyReview review() {
        return at.charterBoard.versions(CHARTER).getFirst().review();
    }
}
