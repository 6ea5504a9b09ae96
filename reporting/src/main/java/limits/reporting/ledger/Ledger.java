package limits.reporting.ledger;

import java.util.HashSet;
import java.util.List;
import limits.governance.project.Project;
import limits.kernel.Quarter;
import limits.published.PublishedRelease;

/**
 * Answers what is published.
 *
 * <p>What this guarantees: a number about persons is shown only from an approved release, and later releases wait for
 * earlier ones, so that no reader can subtract across a gap; where the values are not the approved ones, there is none. What it does not: that the approval was wise.
 */
public final class Ledger {

    private final PublishedLog log;
    private final ApprovalRoll approvals;

    public Ledger(PublishedLog log, ApprovalRoll approvals) {
        this.log = log;
        this.approvals = approvals;
    }

    /** What may be shown of a project today, under the catalogue in force. */
    public Publication published(Project.Id project) {
        var series = log.of(project);
        var catalogue = series.catalogue();
        if (catalogue.isEmpty()) {
            return new Publication.NothingYet(Publication.Why.NO_CATALOGUE_FIXED);
        }
        var releases = series.releases(catalogue.get().version());
        refuseASecondTelling(releases);
        if (releases.isEmpty()) {
            return new Publication.NothingYet(Publication.Why.NO_RELEASE_COMPUTED);
        }
        var approved = approvals.approved(project);
        var shown = releases.stream()
                .takeWhile(release -> approved.contains(ReleaseMark.of(release)))
                .toList();
        return shown.isEmpty()
                ? new Publication.NothingYet(Publication.Why.WAITING_FOR_APPROVAL)
                : new Publication.Released(catalogue.get(), shown);
    }

    /** The log is append-only and a quarter closes once, so two releases of one quarter are a fault, not a correction. */
    private static void refuseASecondTelling(List<PublishedRelease> releases) {
        var seen = new HashSet<Quarter>();
        for (var release : releases) {
            if (!seen.add(release.quarter())) {
                throw new IllegalStateException("the published log tells " + release.quarter() + " twice");
            }
        }
    }
}
