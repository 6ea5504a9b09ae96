package limits.casesharing.charter;

import limits.casesharing.charter.Charter.Because;
import limits.casesharing.charter.CharterCommand.AskForFreeze;
import limits.casesharing.charter.CharterCommand.AskToLift;
import limits.casesharing.charter.CharterCommand.ConfirmFreeze;
import limits.casesharing.charter.CharterCommand.FreezeCharter;
import limits.casesharing.charter.CharterCommand.LiftFreeze;
import limits.casesharing.charter.CharterCommand.OfFreeze;
import limits.casesharing.charter.CharterEvent.CharterAdopted;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.casesharing.charter.CharterEvent.CharterFrozen;
import limits.casesharing.charter.CharterEvent.CharterProposed;
import limits.casesharing.charter.CharterEvent.CharterRepealed;
import limits.casesharing.charter.CharterEvent.CharterSuperseded;
import limits.casesharing.charter.CharterEvent.FreezeAsked;
import limits.casesharing.charter.CharterEvent.FreezeConfirmed;
import limits.casesharing.charter.CharterEvent.FreezeLifted;
import limits.casesharing.charter.CharterEvent.OpinionRecorded;
import limits.casesharing.charter.CharterEvent.ReviewAnswered;
import limits.casesharing.charter.CharterEvent.ReviewConfirmed;
import limits.kernel.Person;
import limits.kernel.Refused;

/** Who closes and who opens: one person closes, a second one confirms, and two different people open. */
final class Freezing {

    private Freezing() {}

    static CharterEvent decided(OfFreeze ask, Freeze so, int version, Person by) {
        return switch (ask) {
            case FreezeCharter close -> {
                refuse(so.frozen(), Because.ALREADY_FROZEN);
                yield new CharterFrozen(close.charter(), version, close.ground(), by);
            }
            case ConfirmFreeze confirm -> {
                refuse(closedBy(so).equals(by), Because.SAME_PERSON);
                yield new FreezeConfirmed(confirm.charter(), version, by);
            }
            case AskToLift lift -> {
                refuse(!so.frozen(), Because.NOT_FROZEN);
                refuse(so instanceof Freeze.LiftAsked, Because.LIFT_ALREADY_ASKED);
                yield new CharterEvent.LiftAsked(lift.charter(), version, by);
            }
            case LiftFreeze lift -> {
                refuse(liftAskedBy(so).equals(by), Because.SAME_PERSON);
                yield new FreezeLifted(lift.charter(), version, by);
            }
        };
    }

    /** A member asks that everything be closed. */
    static FreezeAsked asked(AskForFreeze ask, Freeze so, int version, Person by) {
        refuse(so.frozen(), Because.ALREADY_FROZEN);
        return new FreezeAsked(ask.charter(), version, ask.ground(), by);
    }

    private static Person closedBy(Freeze so) {
        return switch (so) {
            case Freeze.Open open -> throw new Refused(Because.NOT_FROZEN);
            case Freeze.Closed closed -> closed.by();
            case Freeze.Confirmed confirmed -> throw new Refused(Because.FREEZE_ALREADY_CONFIRMED);
            case Freeze.LiftAsked asked -> closedBy(asked.before());
        };
    }

    private static Person liftAskedBy(Freeze so) {
        return switch (so) {
            case Freeze.Open open -> throw new Refused(Because.NOT_FROZEN);
            case Freeze.Closed closed -> throw new Refused(Because.LIFT_NOT_ASKED);
            case Freeze.Confirmed confirmed -> throw new Refused(Because.LIFT_NOT_ASKED);
            case Freeze.LiftAsked asked -> asked.by();
        };
    }

    /** What is so after an event that freezes or opens. */
    static Freeze after(Freeze so, CharterEvent event) {
        return switch (event) {
            case CharterFrozen frozen -> new Freeze.Closed(frozen.ground(), frozen.by());
            case FreezeConfirmed confirmed -> confirmed(so, confirmed.by());
            case CharterEvent.LiftAsked asked -> new Freeze.LiftAsked(so, asked.by());
            case FreezeLifted lifted -> new Freeze.Open();
            case FreezeAsked asked -> so;
            case CharterDrafted drafted -> so;
            case CharterProposed proposed -> so;
            case OpinionRecorded recorded -> so;
            case CharterAdopted adopted -> so;
            case CharterSuperseded superseded -> so;
            case CharterRepealed repealed -> so;
            case ReviewConfirmed reviewed -> so;
            case ReviewAnswered reviewed -> so;
        };
    }

    private static Freeze confirmed(Freeze so, Person by) {
        return switch (so) {
            case Freeze.Open open -> open;
            case Freeze.Closed closed -> new Freeze.Confirmed(closed.ground(), by);
            case Freeze.Confirmed confirmed -> confirmed;
            case Freeze.LiftAsked asked -> new Freeze.LiftAsked(confirmed(asked.before(), by), asked.by());
        };
    }

    private static void refuse(boolean when, Because why) {
        if (when) {
            throw new Refused(why);
        }
    }
}
