package limits.casesharing.casefile;

import static limits.casesharing.casefile.Recording.refuseUnless;
import static limits.casesharing.casefile.Situation.Because.*;

import java.time.LocalDate;
import java.util.function.Predicate;
import limits.casesharing.casefile.Restriction.Lift;
import limits.casesharing.casefile.SituationCommand.LiftRestriction;
import limits.casesharing.casefile.SituationCommand.OfRestrictions;
import limits.casesharing.casefile.SituationCommand.ProposeLift;
import limits.casesharing.casefile.SituationCommand.RecordRestriction;
import limits.casesharing.casefile.SituationEvent.LiftProposed;
import limits.casesharing.casefile.SituationEvent.RestrictionLifted;
import limits.casesharing.casefile.SituationEvent.RestrictionRecorded;
import limits.kernel.Person;
import limits.kernel.Refused;

/** How it comes that nothing passes, and passes again: each gives what becomes so, or refuses. Pure. GDPR art. 18, 21. */
final class Restricting {

    private Restricting() {}

    static SituationEvent decided(OfRestrictions ask, Support so, Person by, Predicate<Person> active, LocalDate day) {
        return switch (ask) {
            case RecordRestriction it -> {
                refuseUnless(!it.on().isAfter(day), DAY_IN_THE_FUTURE);
                refuseUnless(so.papers().restriction(it.request()).isEmpty(), ALREADY_RESTRICTED);
                yield new RestrictionRecorded(it.situation(), it.request(), it.on(), day);
            }
            case ProposeLift it -> {
                standing(it, so);
                refuseUnless(it.because().answers(it.request().ground()), ANSWERS_ANOTHER_GROUND);
                yield new LiftProposed(it.situation(), it.request(), by, it.because(), day);
            }
            case LiftRestriction it -> {
                var lift = standing(it, so).lift().orElseThrow(() -> new Refused(NO_LIFT_PROPOSED));
                refuseUnless(!lift.by().equals(by), SECOND_PERSON_NEEDED);
                refuseUnless(active.test(lift.by()), PROPOSER_NOT_ACTIVE);
                refuseUnless(toldBetween(it, lift, day), NOT_TOLD_YET);
                yield new RestrictionLifted(it.situation(), it.request(), it.toldOn(), day);
            }
        };
    }

    private static Restriction standing(OfRestrictions ask, Support so) {
        return so.papers().restriction(ask.request()).orElseThrow(() -> new Refused(NOT_RESTRICTED));
    }

    /** Whoever asked hears of it before anything passes again. GDPR art. 18(3). */
    private static boolean toldBetween(LiftRestriction it, Lift lift, LocalDate day) {
        return !it.toldOn().isBefore(lift.on()) && !it.toldOn().isAfter(day);
    }
}
