package limits.casesharing.charter;

import static limits.casesharing.charter.Category.*;
import static limits.casesharing.charter.Profession.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A member asks what she may give a colleague, and why not: the answer is the decision's own. */
final class AskingWhatAMemberMayReceive {

    private static final Terms TERMS = Exchange.inForce(Exchange.wide());

    @Test
    void what_anybody_may_give_her_is_the_picture_of_the_charter() {
        for (Profession who : ReachMatrix.professions()) {
            var may = EnumSet.noneOf(Category.class);
            of(bound(who), Optional.empty()).stream()
                    .filter(MemberReach::may)
                    .map(MemberReach::kind)
                    .forEach(may::add);
            assertThat(may)
                    .as(who.name())
                    .isEqualTo(Reach.of(TERMS, who, bound(who).attested(), OffenceBasis.AUTHORITY, false));
        }
    }

    @Test
    void each_answer_about_a_pair_is_the_decisions() {
        for (Profession giver : List.of(CPE, SOCIAL_WORKER, SPECIALISED_PREVENTION, LANDLORD, HEALTH_PRO, MAYOR)) {
            for (Profession receiver : ReachMatrix.professions()) {
                for (MemberReach one : of(bound(receiver), Optional.of(bound(giver)))) {
                    boolean passes = TERMS.channel(one.kind()).orElseThrow().purposes().stream()
                            .anyMatch(purpose -> Deciding.decide(
                                            TERMS,
                                            Reach.question(
                                                    TERMS,
                                                    one.kind(),
                                                    purpose,
                                                    bound(giver).party(true),
                                                    bound(receiver).party(true)))
                                    .permitted());
                    assertThat(one.may())
                            .as(giver + " " + receiver + " " + one.kind())
                            .isEqualTo(passes);
                }
            }
        }
    }

    @Test
    void what_does_not_pass_tells_the_gate_that_stops_it() {
        assertThat(one(CHILD_PROTECTION_FACT, bound(CPE), bound(SOCIAL_WORKER)).answer())
                .isEqualTo(new Decision.Denied(Gate.R14_RECEIVER));
        assertThat(one(ATTENDANCE_CONCERN, bound(SOCIAL_WORKER), bound(LANDLORD))
                        .answer())
                .isEqualTo(new Decision.Denied(Gate.R13_GIVER));
        assertThat(one(ATTENDANCE_CONCERN, bound(SOCIAL_WORKER), bound(LANDLORD))
                        .givers())
                .contains(CPE)
                .doesNotContain(LANDLORD);
    }

    @Test
    void secrecy_that_nobody_attested_is_the_need_that_is_told() {
        var unattested = new Colleague(SOCIAL_WORKER, false, OffenceBasis.NONE, false);
        var educator = bound(SPECIALISED_PREVENTION);
        assertThat(one(EXPOSURE_OR_EXPLOITATION, unattested, educator).answer())
                .isEqualTo(new Decision.Lacking(Need.SECRECY_BOUND_BOTH));
        assertThat(one(EXPOSURE_OR_EXPLOITATION, bound(SOCIAL_WORKER), educator).may())
                .isTrue();
        assertThat(of(unattested, Optional.empty()))
                .filteredOn(one -> one.kind() == EXPOSURE_OR_EXPLOITATION)
                .noneMatch(MemberReach::may);
    }

    @Test
    void what_passes_only_for_the_referent_says_whose_referent() {
        var given = one(DECISION_RECORD, bound(CPE), bound(MISSION_LOCALE));
        assertThat(given.may() && given.giverRefers() && !given.sheRefers()).isTrue();
        var received = one(PARENT_PROGRAMME, bound(SPECIALISED_PREVENTION), bound(SOCIAL_WORKER));
        assertThat(received.may() && received.sheRefers() && !received.giverRefers())
                .isTrue();
        assertThat(one(DECISION_RECORD, bound(CPE), bound(CLSPD_COORDINATOR)).giverRefers())
                .isFalse();
    }

    @Test
    @DisplayName("Asked of anybody: only where she is the referent, and not where she need not be")
    void what_anybody_may_give_her_says_whether_she_must_be_the_referent() {
        assertThat(ofAnybody(PARENT_PROGRAMME, SPECIALISED_PREVENTION).sheRefers())
                .isTrue();
        assertThat(ofAnybody(PARENT_PROGRAMME, SOCIAL_WORKER).sheRefers()).isFalse();
        assertThat(ofAnybody(SITUATION_FLAG, SPECIALISED_PREVENTION).sheRefers())
                .isFalse();
        var never = ofAnybody(PARENT_PROGRAMME, LANDLORD);
        assertThat(never.may() || never.sheRefers() || never.giverRefers()).isFalse();
    }

    @Test
    @DisplayName("A kind that serves two purposes passes for the one that the charter opens")
    void what_the_charter_opens_for_one_of_two_purposes_passes() {
        var support = Exchange.inForce(Redrafted.wideBut(so -> so.purposes = List.of(Purpose.P2_COORDINATE_SUPPORT)));
        assertThat(MemberReach.of(support, bound(SOCIAL_WORKER), Optional.of(bound(CPE))))
                .filteredOn(one -> one.kind() == SITUATION_FLAG)
                .singleElement()
                .matches(MemberReach::may);
    }

    @Test
    void of_two_answers_that_came_as_far_the_first_is_told() {
        var task = new Decision.Lacking(Need.CASE_TASK);
        var secrecy = new Decision.Lacking(Need.SECRECY_BOUND_BOTH);
        assertThat(BestCase.further(task, secrecy)).isEqualTo(task);
        assertThat(BestCase.further(task, new Decision.Denied(Gate.R14_RECEIVER)))
                .isEqualTo(task);
        assertThat(BestCase.further(task, new Decision.Permitted(Gate.R99)).permitted())
                .isTrue();
    }

    @Test
    void a_kind_that_the_charter_keeps_closed_is_not_told_of() {
        var few = Exchange.inForce(Exchange.wide().withCategories(Set.of(SITUATION_FLAG)));
        assertThat(MemberReach.of(few, bound(CPE), Optional.empty()))
                .extracting(MemberReach::kind)
                .containsExactly(SITUATION_FLAG);
    }

    private static MemberReach one(Category kind, Colleague receiver, Colleague giver) {
        return of(receiver, Optional.of(giver)).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static MemberReach ofAnybody(Category kind, Profession receiver) {
        return of(bound(receiver), Optional.empty()).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<MemberReach> of(Colleague receiver, Optional<Colleague> giver) {
        return MemberReach.of(TERMS, receiver, giver);
    }

    private static Colleague bound(Profession who) {
        return new Colleague(who, TERMS.rules().secrecyOf(who).boundByLaw(), OffenceBasis.AUTHORITY, false);
    }
}
