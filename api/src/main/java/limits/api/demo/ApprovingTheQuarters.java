package limits.api.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import limits.api.identity.Persona;
import limits.governance.project.Project;
import limits.governance.publication.Approval;
import limits.governance.publication.ApprovalCommand.ApproveRelease;
import limits.governance.publication.ApprovalCommand.ProposeRelease;
import limits.kernel.ParisTime;
import limits.published.Published;
import limits.published.PublishedRelease;
import limits.reporting.ledger.ReleaseMark;

/** The officer proposes each quarter that was told, the mayor approves; the newest waits for whoever tries it out. */
final class ApprovingTheQuarters {

    private static final int DAYS_TO_PROPOSE = 32;
    private static final int DAYS_TO_APPROVE = 36;

    private ApprovingTheQuarters() {}

    static List<Step> of(Project.Id project, List<Published> series) {
        var releases = series.stream()
                .filter(PublishedRelease.class::isInstance)
                .map(PublishedRelease.class::cast)
                .toList();
        var steps = new ArrayList<Step>();
        for (var release : releases) {
            steps.add(proposed(project, release));
            if (release != releases.getLast()) {
                steps.add(approved(release));
            }
        }
        return steps;
    }

    private static Step proposed(Project.Id project, PublishedRelease release) {
        var ask = new ProposeRelease(
                approval(release),
                project,
                release.quarter(),
                release.catalogue(),
                ReleaseMark.of(release).values());
        return new Step(
                ParisTime.at(after(release, DAYS_TO_PROPOSE), Days.MORNING),
                "release/" + release.quarter() + "/proposed",
                (hands, step) -> hands.ask(step, Persona.DATA_PROTECTION_OFFICER.actor(), ask));
    }

    private static Step approved(PublishedRelease release) {
        var ask = new ApproveRelease(approval(release), ReleaseMark.of(release).values());
        return new Step(
                ParisTime.at(after(release, DAYS_TO_APPROVE), Days.MORNING),
                "release/" + release.quarter() + "/approved",
                (hands, step) -> hands.ask(step, Aubervelle.MAYOR, ask));
    }

    private static Approval.Id approval(PublishedRelease release) {
        return new Approval.Id(Persona.key("release:" + release.quarter()));
    }

    private static LocalDate after(PublishedRelease release, int days) {
        return release.quarter().next().firstDay().plusDays(days);
    }
}
