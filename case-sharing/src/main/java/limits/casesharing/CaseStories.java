package limits.casesharing;

import java.util.List;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationEvent;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.catalogue.ProjectCatalogueEvent;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterDraftedAtFirst;
import limits.casesharing.charter.CharterEvent;
import limits.casesharing.danger.DangerEvent;
import limits.casesharing.danger.DangerReport;
import limits.casesharing.group.CharterSignedAtFirst;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupEvent;
import limits.casesharing.index.PersonIndex;
import limits.casesharing.index.PersonIndexEvent;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemEvent;
import limits.casesharing.item.ItemSharedAtFirst;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralEvent;
import limits.casesharing.session.Session;
import limits.casesharing.session.SessionEvent;
import limits.kernel.Story;
import limits.kernel.Vocabulary;

/** Everything the confidential side can record, as its stories. */
public final class CaseStories {

    private CaseStories() {}

    /** The stories of the context {@code casesharing}. */
    public static Vocabulary vocabulary() {
        return new Vocabulary(
                "casesharing",
                List.of(
                        new Story<>(
                                "ProjectCatalogue",
                                ProjectCatalogueEvent.class,
                                new ProjectCatalogue.Standing.NotFixed(),
                                ProjectCatalogue.Standing::evolve),
                        new Story<>(
                                "Charter",
                                CharterEvent.class,
                                new Charter.Standing.NotDrafted(),
                                Charter.Standing::evolve,
                                List.of(CharterDraftedAtFirst.class)),
                        new Story<>(
                                "Group",
                                GroupEvent.class,
                                new Group.Standing.NotEstablished(),
                                Group.Standing::evolve,
                                List.of(CharterSignedAtFirst.class)),
                        new Story<>(
                                "PersonIndex",
                                PersonIndexEvent.class,
                                new PersonIndex.Standing.Shut(),
                                PersonIndex.Standing::evolve),
                        new Story<>(
                                "Situation",
                                SituationEvent.class,
                                new Situation.Standing.NotOpened(),
                                Situation.Standing::evolve),
                        new Story<>(
                                "InformationItem",
                                ItemEvent.class,
                                new InformationItem.Standing.NotShared(),
                                InformationItem.Standing::evolve,
                                List.of(ItemSharedAtFirst.class)),
                        new Story<>(
                                "Session",
                                SessionEvent.class,
                                new Session.Standing.NotOpened(),
                                Session.Standing::evolve),
                        new Story<>(
                                "Referral",
                                ReferralEvent.class,
                                new Referral.Standing.NotProposed(),
                                Referral.Standing::evolve),
                        new Story<>(
                                "DangerReport",
                                DangerEvent.class,
                                new DangerReport.Standing.NotReported(),
                                DangerReport.Standing::evolve)));
    }
}
