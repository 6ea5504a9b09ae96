package limits.casesharing.casefile;

import java.time.LocalDate;
import limits.casesharing.casefile.SituationEvent.*;
import limits.kernel.Person;

/** One step of a situation, as its team sees it: what was done, on which day, by whom. */
public record SituationStep(StepKind kind, LocalDate on, Person by) {

    /** What was done. */
    public enum StepKind {
        OPENED,
        TASK_ASSIGNED,
        TASK_ENDED,
        REFERENT_NAMED,
        CONFLICT_DECLARED,
        YOUNG_PERSON_INFORMED,
        PARENTS_INFORMED,
        INFORMATION_DEFERRED,
        DEFERRAL_CONFIRMED,
        REVIEWED,
        CONSENT_RECORDED,
        CONSENT_WITHDRAWN,
        PROSECUTORS_DOCUMENT_RECORDED,
        PROSECUTORS_DOCUMENT_ENDED,
        RESTRICTION_RECORDED,
        LIFT_PROPOSED,
        RESTRICTION_LIFTED,
        CLOSED;

        static StepKind of(SituationEvent event) {
            return switch (event) {
                case SituationOpened it -> OPENED;
                case TaskAssigned it -> TASK_ASSIGNED;
                case TaskEnded it -> TASK_ENDED;
                case ReferentNamed it -> REFERENT_NAMED;
                case ConflictDeclared it -> CONFLICT_DECLARED;
                case FamilyInformed it ->
                    it.who() == Notice.Informed.PARENTS ? PARENTS_INFORMED : YOUNG_PERSON_INFORMED;
                case InformationDeferred it -> INFORMATION_DEFERRED;
                case DeferralConfirmed it -> DEFERRAL_CONFIRMED;
                case SituationReviewed it -> REVIEWED;
                case ConsentRecorded it -> CONSENT_RECORDED;
                case ConsentWithdrawn it -> CONSENT_WITHDRAWN;
                case ProsecutorsDocumentRecorded it -> PROSECUTORS_DOCUMENT_RECORDED;
                case ProsecutorsDocumentEnded it -> PROSECUTORS_DOCUMENT_ENDED;
                case RestrictionRecorded it -> RESTRICTION_RECORDED;
                case LiftProposed it -> LIFT_PROPOSED;
                case RestrictionLifted it -> RESTRICTION_LIFTED;
                case SituationClosed it -> CLOSED;
            };
        }
    }
}
