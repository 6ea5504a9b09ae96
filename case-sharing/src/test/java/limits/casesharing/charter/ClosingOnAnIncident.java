package limits.casesharing.charter;

import static limits.casesharing.Cast.CLAIRE;
import static limits.casesharing.Cast.MAYOR;
import static limits.casesharing.Cast.OFFICER;
import static limits.casesharing.Cast.SAMIRA;
import static limits.casesharing.charter.Exchange.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import limits.casesharing.Cast;
import limits.casesharing.Stage;
import limits.casesharing.charter.Charter.Because;
import limits.casesharing.charter.CharterCommand.AskForFreeze;
import limits.casesharing.charter.CharterCommand.AskToLift;
import limits.casesharing.charter.CharterCommand.ConfirmFreeze;
import limits.casesharing.charter.CharterCommand.FreezeCharter;
import limits.casesharing.charter.CharterCommand.LiftFreeze;
import limits.casesharing.charter.CharterEvent.CharterAdopted;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.casesharing.charter.CharterEvent.CharterFrozen;
import limits.casesharing.charter.CharterEvent.CharterProposed;
import limits.casesharing.charter.CharterEvent.FreezeAsked;
import limits.casesharing.charter.CharterEvent.FreezeConfirmed;
import limits.casesharing.charter.CharterEvent.FreezeLifted;
import limits.casesharing.charter.CharterEvent.LiftAsked;
import limits.kernel.Capacity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On an incident one person closes everything at once; nobody opens it again alone. */
final class ClosingOnAnIncident {

    private static final Charter.Id CHARTER = new Charter.Id(Cast.key("charter"));
    private static final FreezeGround LEAK = FreezeGround.LEAK_SUSPECTED;
    private static final ProposerRoll MEMBER = (charter, person) -> person.equals(SAMIRA.person());

    private static final List<CharterEvent> IN_FORCE = List.of(
            new CharterDrafted(CHARTER, 1, Exchange.wide(), Canonical.fingerprint(Exchange.wide())),
            new CharterProposed(CHARTER, 1, SAMIRA.person(), TODAY.minusDays(10)),
            new CharterAdopted(CHARTER, 1, new Deliberation(TODAY.minusDays(1), 7), List.of()));
    private static final CharterEvent FROZEN = new CharterFrozen(CHARTER, 1, LEAK, CLAIRE.person());
    private static final CharterEvent CONFIRMED = new FreezeConfirmed(CHARTER, 1, OFFICER.person());
    private static final CharterEvent LIFT = new LiftAsked(CHARTER, 1, CLAIRE.person());

    private final Stage<Charter> stage = Stage.of(Charter.class, MEMBER);

    @Test
    void one_person_closes_at_once_and_a_second_confirms() {
        stage.when(IN_FORCE, new FreezeCharter(CHARTER, LEAK), CLAIRE).then(FROZEN);
        stage.when(and(FROZEN), new FreezeCharter(CHARTER, LEAK), MAYOR).refused(Because.ALREADY_FROZEN);
        stage.when(and(FROZEN), new ConfirmFreeze(CHARTER), OFFICER).then(CONFIRMED);
        stage.when(and(FROZEN), new ConfirmFreeze(CHARTER), CLAIRE).refused(Because.SAME_PERSON);
        stage.when(and(FROZEN, CONFIRMED), new ConfirmFreeze(CHARTER), MAYOR).refused(Because.FREEZE_ALREADY_CONFIRMED);
        stage.when(IN_FORCE, new ConfirmFreeze(CHARTER), MAYOR).refused(Because.NOT_FROZEN);
    }

    @Test
    void two_people_open_confirmed_or_not() {
        stage.when(and(FROZEN), new AskToLift(CHARTER), CLAIRE).then(LIFT);
        stage.when(and(FROZEN), new LiftFreeze(CHARTER), MAYOR).refused(Because.LIFT_NOT_ASKED);
        stage.when(and(FROZEN, CONFIRMED), new LiftFreeze(CHARTER), MAYOR).refused(Because.LIFT_NOT_ASKED);
        stage.when(and(FROZEN, LIFT), new LiftFreeze(CHARTER), CLAIRE).refused(Because.SAME_PERSON);
        stage.when(and(FROZEN, LIFT), new LiftFreeze(CHARTER), MAYOR)
                .then(new FreezeLifted(CHARTER, 1, MAYOR.person()));
        stage.when(and(FROZEN, LIFT), new AskToLift(CHARTER), MAYOR).refused(Because.LIFT_ALREADY_ASKED);
        stage.when(and(FROZEN, LIFT), new ConfirmFreeze(CHARTER), OFFICER).then(CONFIRMED);
        stage.when(IN_FORCE, new AskToLift(CHARTER), CLAIRE).refused(Because.NOT_FROZEN);
        stage.when(IN_FORCE, new LiftFreeze(CHARTER), CLAIRE).refused(Because.NOT_FROZEN);
    }

    @Test
    void a_member_asks_for_it_and_closes_nothing() {
        var asked = new FreezeAsked(CHARTER, 1, LEAK, SAMIRA.person());
        stage.when(IN_FORCE, new AskForFreeze(CHARTER, LEAK), SAMIRA).then(asked);
        stage.when(IN_FORCE, new AskForFreeze(CHARTER, LEAK), Cast.YANN).refused(Because.NOT_A_MEMBER);
        stage.when(and(FROZEN), new AskForFreeze(CHARTER, LEAK), SAMIRA).refused(Because.ALREADY_FROZEN);
        assertThat(told(and(asked)).inForce(TODAY)).isPresent();
        assertThat(new FreezeCharter(CHARTER, LEAK).openTo())
                .isEqualTo(Set.of(Capacity.MAYOR, Capacity.DATA_PROTECTION_OFFICER, Capacity.COORDINATOR));
    }

    @Test
    void what_is_not_adopted_cannot_be_closed() {
        stage.when(IN_FORCE.subList(0, 2), new FreezeCharter(CHARTER, LEAK), CLAIRE)
                .refused(Because.NOT_ADOPTED);
    }

    @Test
    @DisplayName("R03: closed, no version is in force, whatever becomes of the text; opened, it is in force again")
    void nothing_is_in_force_while_it_is_closed() {
        assertThat(told(IN_FORCE).inForce(TODAY)).isPresent();
        assertThat(told(and(FROZEN)).inForce(TODAY)).isEmpty();
        assertThat(told(and(FROZEN, CONFIRMED)).inForce(TODAY)).isEmpty();
        assertThat(told(and(FROZEN, LIFT)).inForce(TODAY)).isEmpty();
        assertThat(told(and(FROZEN, LIFT, CONFIRMED)).freeze().frozen()).isTrue();
        assertThat(told(and(FROZEN, LIFT, new FreezeLifted(CHARTER, 1, MAYOR.person())))
                        .inForce(TODAY))
                .isPresent();
    }

    @Test
    @DisplayName("Design value: a second person says a word within 72 hours; later is told as late and opens nothing")
    void a_closure_that_nobody_confirms_in_three_days_is_late() {
        var since = Cast.MONDAY;
        var alone = new FreezeSheet(LEAK, CLAIRE.person(), since, Optional.empty(), Optional.empty());
        assertThat(alone.confirmBefore()).isEqualTo(since.plus(Duration.ofDays(3)));
        assertThat(alone.lateOn(alone.confirmBefore())).isFalse();
        assertThat(alone.lateOn(alone.confirmBefore().plusMillis(1))).isTrue();
        var both = new FreezeSheet(LEAK, CLAIRE.person(), since, Optional.of(OFFICER.person()), Optional.empty());
        assertThat(both.lateOn(alone.confirmBefore().plusMillis(1))).isFalse();
    }

    private static Charter.Standing told(List<CharterEvent> events) {
        Charter.Standing standing = new Charter.Standing.NotDrafted();
        for (var event : events) {
            standing = standing.evolve(event);
        }
        return standing;
    }

    private static List<CharterEvent> and(CharterEvent... more) {
        var happened = new ArrayList<>(IN_FORCE);
        happened.addAll(List.of(more));
        return happened;
    }
}
