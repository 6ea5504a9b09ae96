package limits.casesharing.casefile;

import static limits.casesharing.casefile.Recording.refuseUnless;
import static limits.casesharing.casefile.Situation.Because.*;

import java.time.LocalDate;
import java.util.function.Predicate;
import limits.casesharing.casefile.SituationCommand.ConfirmDeferral;
import limits.casesharing.casefile.SituationCommand.DeferInformation;
import limits.casesharing.casefile.SituationCommand.OfNotice;
import limits.casesharing.casefile.SituationCommand.RecordFamilyInformed;
import limits.casesharing.casefile.SituationEvent.DeferralConfirmed;
import limits.casesharing.casefile.SituationEvent.FamilyInformed;
import limits.casesharing.casefile.SituationEvent.InformationDeferred;
import limits.kernel.Person;

/** That the family was told, or that it waits: each gives what becomes so, or refuses. Pure. CASF L226-2-2. */
final class Telling {

    /** Longest deferral before it must be decided again; design value. */
    static final int MONTHS_WAITING = 3;

    private Telling() {}

    static SituationEvent decided(OfNotice ask, Support so, Person by, Predicate<Person> active, LocalDate day) {
        return switch (ask) {
            case RecordFamilyInformed it -> {
                refuseUnless(!it.on().isAfter(day), DAY_IN_THE_FUTURE);
                refuseUnless(!so.notice().has(it.who()), ALREADY_INFORMED);
                yield new FamilyInformed(it.situation(), it.who(), it.on(), it.manner(), it.charterHandedOver(), day);
            }
            case DeferInformation it -> {
                refuseUnless(!so.familyInformedOn(day), ALREADY_INFORMED);
                refuseUnless(Recording.within(day, it.until(), MONTHS_WAITING), WAITS_TOO_LONG);
                yield new InformationDeferred(it.situation(), by, it.because(), it.until(), day);
            }
            case ConfirmDeferral it -> confirmed(it, so.notice(), by, active, day);
        };
    }

    private static SituationEvent confirmed(
            ConfirmDeferral it, Notice notice, Person by, Predicate<Person> active, LocalDate day) {
        var waiting = notice.deferral().filter(one -> !one.confirmed());
        refuseUnless(waiting.isPresent(), NOTHING_TO_CONFIRM);
        refuseUnless(!waiting.orElseThrow().proposedBy().equals(by), SECOND_PERSON_NEEDED);
        refuseUnless(active.test(waiting.orElseThrow().proposedBy()), PROPOSER_NOT_ACTIVE);
        refuseUnless(!day.isAfter(waiting.orElseThrow().until()), NOTHING_TO_CONFIRM);
        return new DeferralConfirmed(it.situation(), by, day);
    }
}
