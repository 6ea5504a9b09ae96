package limits.casesharing.casefile;

import static limits.casesharing.TheGroup.*;
import static limits.casesharing.casefile.SituationStories.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import limits.casesharing.Refusals;
import limits.casesharing.TheGroup;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.casefile.Restriction.Ground;
import limits.casesharing.casefile.Restriction.LiftedBecause;
import limits.casesharing.casefile.Restriction.Request;
import limits.casesharing.casefile.Situation.Because;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.casefile.SituationEvent.*;
import limits.casesharing.charter.Profession;
import limits.kernel.Actor;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** GDPR art. 18, 21: somebody asked that nothing passes. */
class WhenNothingPasses {

    private static final Actor NURSE = member("nurse", "school");
    private static final TaskAssigned CARING = task(NURSE, Task.CARE);
    private static final Request OBJECTION = new Request(Informed.PARENTS, Ground.OBJECTS);
    private static final RestrictionRecorded OBJECTED =
            new RestrictionRecorded(SITUATION, OBJECTION, TODAY.minusDays(3), TODAY);
    private static final LiftProposed PROPOSED = proposed(OBJECTION, LiftedBecause.COMPELLING_GROUNDS);

    private final TheGroup group = new TheGroup().joinedBy(NURSE, Profession.SCHOOL_NURSE);

    @Test
    @DisplayName("Anybody of the team writes down that the parents object, and at once nothing passes")
    void an_objection_counts_at_once() {
        var ask = new RecordRestriction(SITUATION, OBJECTION, TODAY.minusDays(3));
        asked(NURSE, ask, OPENED, CARING).expectEvents(OBJECTED);
        assertThat(file(CARING).restricted()).isFalse();
        assertThat(file(CARING, OBJECTED).restricted()).isTrue();
        refused(NURSE, ask, Because.NO_SUCH_SITUATION, OPENED);
    }

    @Test
    @DisplayName("It was asked on a day that has come, and is answered within a month (GDPR art. 12(3))")
    void it_is_answered_within_a_month() {
        var tomorrow = new RecordRestriction(SITUATION, OBJECTION, TODAY.plusDays(1));
        refused(COUNSELLOR, tomorrow, Because.DAY_IN_THE_FUTURE, OPENED);
        var asked = file(new RestrictionRecorded(SITUATION, OBJECTION, LocalDate.of(2027, 1, 31), TODAY));
        assertThat(asked.papers().restrictions().getFirst().answerBy()).isEqualTo("2027-02-28");
    }

    @Test
    @DisplayName("The same request stands once; on another ground, or from another person, it stands beside")
    void each_request_stands_for_itself() {
        var again = new RecordRestriction(SITUATION, OBJECTION, TODAY);
        refused(COUNSELLOR, again, Because.ALREADY_RESTRICTED, OPENED, OBJECTED);
        var hers = new Request(Informed.YOUNG_PERSON, Ground.OBJECTS);
        var other = new RestrictionRecorded(SITUATION, hers, TODAY, TODAY);
        asked(COUNSELLOR, new RecordRestriction(SITUATION, hers, TODAY), OPENED, OBJECTED)
                .expectEvents(other);
        assertThat(file(OBJECTED, other, PROPOSED, lifted(OBJECTION)).restricted())
                .isTrue();
        assertThat(file(OBJECTED, other, lifted(OBJECTION), lifted(hers)).restricted())
                .isFalse();
    }

    @Test
    @DisplayName("That it passes again is proposed by one, for a reason that answers the ground")
    void a_reason_answers_its_ground() {
        asked(COUNSELLOR, lift(OBJECTION, LiftedBecause.COMPELLING_GROUNDS), OPENED, OBJECTED)
                .expectEvents(PROPOSED);
        refused(COUNSELLOR, lift(OBJECTION, LiftedBecause.COMPELLING_GROUNDS), Because.NOT_RESTRICTED, OPENED);
        for (var ground : Ground.values()) {
            var request = new Request(Informed.YOUNG_PERSON, ground);
            var asked = new RestrictionRecorded(SITUATION, request, TODAY, TODAY);
            for (var because : LiftedBecause.values()) {
                if (answers(ground).contains(because)) {
                    asked(COUNSELLOR, lift(request, because), OPENED, asked).expectEvents(proposed(request, because));
                } else {
                    refused(COUNSELLOR, lift(request, because), Because.ANSWERS_ANOTHER_GROUND, OPENED, asked);
                }
            }
        }
    }

    @Test
    @DisplayName("And decided by another, once the one who asked was told (GDPR art. 18(3)); until then nothing passes")
    void two_persons_and_whoever_asked_is_told() {
        var ask = new LiftRestriction(SITUATION, OBJECTION, TODAY);
        assertThat(file(OBJECTED, PROPOSED).restricted()).isTrue();
        asked(NURSE, ask, OPENED, CARING, OBJECTED, PROPOSED).expectEvents(lifted(OBJECTION));
        refused(COUNSELLOR, ask, Because.SECOND_PERSON_NEEDED, OPENED, CARING, OBJECTED, PROPOSED);
        refused(NURSE, ask, Because.NO_LIFT_PROPOSED, OPENED, CARING, OBJECTED);
        refused(NURSE, ask, Because.NOT_RESTRICTED, OPENED, CARING);
        for (var day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
            var told = new LiftRestriction(SITUATION, OBJECTION, day);
            refused(NURSE, told, Because.NOT_TOLD_YET, OPENED, CARING, OBJECTED, PROPOSED);
        }
    }

    @Test
    @DisplayName("What a member proposed falls with her: a suspended member's proposal is confirmed by nobody")
    void a_proposal_falls_with_its_proposer() {
        group.suspended(COUNSELLOR);
        var ask = new LiftRestriction(SITUATION, OBJECTION, TODAY);
        refused(NURSE, ask, Because.PROPOSER_NOT_ACTIVE, OPENED, CARING, OBJECTED, PROPOSED);
    }

    @Test
    @DisplayName("Once it is lifted it may be asked anew; a proposal from before counts no more")
    void it_may_be_asked_anew() {
        var file = file(OBJECTED, PROPOSED, lifted(OBJECTION), OBJECTED);
        assertThat(file.papers().restrictions())
                .singleElement()
                .satisfies(one -> assertThat(one.lift()).isEmpty());
    }

    @Test
    @DisplayName("A situation may be closed while nothing passes")
    void it_may_be_closed() {
        asked(COUNSELLOR, new CloseSituation(SITUATION, Closing.OBJECTION_UPHELD), OPENED, OBJECTED)
                .expectEvents(new SituationClosed(SITUATION, Closing.OBJECTION_UPHELD, TODAY));
    }

    private static List<LiftedBecause> answers(Ground ground) {
        return switch (ground) {
            case OBJECTS -> List.of(LiftedBecause.ASKED_NO_MORE, LiftedBecause.COMPELLING_GROUNDS);
            case CONTESTS_ACCURACY ->
                List.of(LiftedBecause.ASKED_NO_MORE, LiftedBecause.CHECKED_AND_RIGHT, LiftedBecause.CORRECTED);
            case UNLAWFUL -> List.of(LiftedBecause.ASKED_NO_MORE);
            case NEEDED_FOR_A_CLAIM -> List.of(LiftedBecause.ASKED_NO_MORE, LiftedBecause.CLAIM_ENDED);
        };
    }

    private static ProposeLift lift(Request request, LiftedBecause because) {
        return new ProposeLift(SITUATION, request, because);
    }

    private static LiftProposed proposed(Request request, LiftedBecause because) {
        return new LiftProposed(SITUATION, request, COUNSELLOR.person(), because, TODAY);
    }

    private static RestrictionLifted lifted(Request request) {
        return new RestrictionLifted(SITUATION, request, TODAY, TODAY);
    }

    private static SituationFile file(SituationEvent... events) {
        var told = new ArrayList<SituationEvent>(List.of(OPENED));
        told.addAll(Arrays.asList(events));
        return SituationFile.told(told).orElseThrow();
    }

    private ResultValidator<Situation> asked(Actor by, SituationCommand ask, Object... happened) {
        return Refusals.ask(fixture(group).given(happened), by, NOON, ask);
    }

    private void refused(Actor by, SituationCommand ask, Because why, Object... happened) {
        Refusals.refused(asked(by, ask, happened), why);
    }
}
