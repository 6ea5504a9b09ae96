package limits.reporting.ledger;

import java.util.HashSet;
import java.util.List;
import limits.published.PublishedRelease;

/**
 * Answers what is published.
 *
 * <p>What this guarantees: a number about persons is shown only from an approved release, and later releases wait for
 * earlier ones, so that no reader can subtract across a gap. What it does not: that the approval was wise.
 */
public final class Ledger {

    private final PublishedLog log;
    private final ApprovalRoll approvals;

    public Ledger(PublishedLog log, ApprovalRoll approvals) {
        this.log = log;
        this.approvals = approvals;
    }

    public Publication published() {
        var releases = log.releases();
        refuseASecondTelling(releases);
        if (releases.isEmpty()) {
            return new Publication.NothingYet(Publication.Why.NO_RELEASE_COMPUTED);
        }
        var approved = approvals.approved();
        var shown = releases.stream()
                .takeWhile(release -> approved.contains(ReleaseMark.of(release)))
                .toList();
        return shown.isEmpty()
                ? new Publication.NothingYet(Publication.Why.WAITING_FOR_APPROVAL)
                : new Publication.Released(shown);
    }

    /** The log is append-only and a quarter closes once, so two releases under one mark are a fault, not a correction. */
    private static void refuseASecondTelling(List<PublishedRelease> releases) {
        var seen = new HashSet<ReleaseMark>();
        for (var release : releases) {
            var mark = ReleaseMark.of(release);
            if (!seen.add(mark)) {
                throw new IllegalStateException("the published log tells " + mark.quarter() + " twice");
            }
        }
    }
}
