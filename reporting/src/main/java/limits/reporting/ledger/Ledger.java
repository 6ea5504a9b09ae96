package limits.reporting.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import limits.governance.project.Project;
import limits.kernel.Quarter;
import limits.published.PublishedRelease;
import limits.published.Series;
import limits.reporting.ledger.Publication.NothingYet;
import limits.reporting.ledger.Publication.Released;
import limits.reporting.ledger.Publication.Why;

/**
 * Answers what is published.
 *
 * <p>What this guarantees: a number about persons is shown only from an approved release, and later releases wait for
 * earlier ones of their series, so that no reader can subtract across a gap; where the values are not the approved ones,
 * there is none. What it does not: that the approval was wise.
 */
public final class Ledger {

    private final PublishedLog log;
    private final ApprovalRoll approvals;

    public Ledger(PublishedLog log, ApprovalRoll approvals) {
        this.log = log;
        this.approvals = approvals;
    }

    /** What may be shown of a project today: the newest series of which something was approved. */
    public Publication published(Project.Id project) {
        var told = log.of(project);
        var shown = shown(project, told);
        return shown.isEmpty() ? new NothingYet(why(told)) : shown.getLast();
    }

    /** Every series of which something may be shown, oldest first: a new catalogue starts one and hides none. */
    public List<Released> series(Project.Id project) {
        return shown(project, log.of(project));
    }

    private List<Released> shown(Project.Id project, Series told) {
        refuseASecondTelling(told.releases());
        var approved = approvals.approved(project);
        var shown = new ArrayList<Released>();
        for (var catalogue : told.catalogues()) {
            var releases = told.releases(catalogue.version()).stream()
                    .takeWhile(release -> approved.contains(ReleaseMark.of(release)))
                    .toList();
            if (!releases.isEmpty()) {
                shown.add(new Released(catalogue, releases));
            }
        }
        return List.copyOf(shown);
    }

    private static Why why(Series told) {
        if (told.catalogues().isEmpty()) {
            return Why.NO_CATALOGUE_FIXED;
        }
        return told.releases().isEmpty() ? Why.NO_RELEASE_COMPUTED : Why.WAITING_FOR_APPROVAL;
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
