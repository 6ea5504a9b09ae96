package limits.casesharing.casefile;

import static limits.casesharing.casefile.Situation.Because.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import limits.casesharing.casefile.Situation.Because;
import limits.casesharing.casefile.SituationCommand.EndProsecutorsDocument;
import limits.casesharing.casefile.SituationCommand.OfNotice;
import limits.casesharing.casefile.SituationCommand.OfPapers;
import limits.casesharing.casefile.SituationCommand.OfRecord;
import limits.casesharing.casefile.SituationCommand.OfRestrictions;
import limits.casesharing.casefile.SituationCommand.RecordConsent;
import limits.casesharing.casefile.SituationCommand.RecordProsecutorsDocument;
import limits.casesharing.casefile.SituationCommand.WithdrawConsent;
import limits.casesharing.casefile.SituationEvent.ConsentRecorded;
import limits.casesharing.casefile.SituationEvent.ConsentWithdrawn;
import limits.casesharing.casefile.SituationEvent.ProsecutorsDocumentEnded;
import limits.casesharing.casefile.SituationEvent.ProsecutorsDocumentRecorded;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Need;
import limits.casesharing.charter.Profession;
import limits.casesharing.group.Membership;
import limits.kernel.Actor;
import limits.kernel.Person;
import limits.kernel.Refused;

/** What a team puts on record, and when: each gives what becomes so, or refuses. Pure. */
final class Recording {

    /** Those whom the prosecutor tells, and the prosecutor. CSI L132-2. */
    private static final Set<Profession> OF_THE_PROSECUTOR =
            Set.of(Profession.MAYOR, Profession.MAYOR_DELEGATE, Profession.PROSECUTOR);

    /** The categories whose channel asks for consent at all. CSP L1110-4. */
    static final List<Category> ASKING = Floor.statute().categories().entrySet().stream()
            .filter(one -> Floor.statute()
                    .regimes()
                    .get(one.getValue().regime())
                    .needs()
                    .contains(Need.CONSENT_IF_NOT_SAME_TEAM))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();

    private Recording() {}

    static SituationEvent decided(OfRecord ask, Support so, Belonging members, Actor by, LocalDate day) {
        // What somebody proposed falls with her.
        Predicate<Person> active = one -> members.active(so.group(), one, day).isPresent();
        return switch (ask) {
            case OfNotice it -> Telling.decided(it, so, by.person(), active, day);
            case OfPapers it ->
                paper(it, so, members.active(so.group(), by.person(), day).orElseThrow(), day);
            case OfRestrictions it -> Restricting.decided(it, so, by.person(), active, day);
        };
    }

    private static SituationEvent paper(OfPapers ask, Support so, Membership by, LocalDate day) {
        return switch (ask) {
            case RecordConsent it -> consent(it, so, by, day);
            case WithdrawConsent it -> {
                refuseUnless(so.papers().has(it.who(), it.category()), NO_SUCH_CONSENT);
                yield new ConsentWithdrawn(it.situation(), it.who(), it.category(), day);
            }
            case RecordProsecutorsDocument it -> document(it, by, day);
            case EndProsecutorsDocument it -> {
                refuseUnless(OF_THE_PROSECUTOR.contains(by.profession()), ONLY_THE_MAYOR);
                refuseUnless(so.papers().document().isPresent(), NO_DOCUMENT);
                yield new ProsecutorsDocumentEnded(it.situation(), day);
            }
        };
    }

    private static SituationEvent consent(RecordConsent it, Support so, Membership by, LocalDate day) {
        refuseUnless(so.team().under(List.of(by)).has(by.person(), by.organisation(), Task.CARE), ONLY_WHO_CARES);
        refuseUnless(ASKING.contains(it.category()), CONSENT_NOT_ASKED);
        refuseUnless(!it.on().isAfter(day), DAY_IN_THE_FUTURE);
        return new ConsentRecorded(it.situation(), it.who(), it.category(), it.receivers(), it.on(), day);
    }

    private static SituationEvent document(RecordProsecutorsDocument it, Membership by, LocalDate day) {
        refuseUnless(OF_THE_PROSECUTOR.contains(by.profession()), ONLY_THE_MAYOR);
        refuseUnless(!it.document().dated().isAfter(day), DAY_IN_THE_FUTURE);
        var until = it.document().until();
        boolean inReach = !until.isBefore(day) && !until.isAfter(day.plusMonths(ProsecutorsDocument.MONTHS));
        refuseUnless(inReach, DOCUMENT_OUT_OF_REACH);
        return new ProsecutorsDocumentRecorded(it.situation(), it.document(), day);
    }

    /** From tomorrow on, for so many months. */
    static boolean within(LocalDate day, LocalDate next, int months) {
        return next.isAfter(day) && !next.isAfter(day.plusMonths(months));
    }

    static void refuseUnless(boolean so, Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
