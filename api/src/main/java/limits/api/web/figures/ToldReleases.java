package limits.api.web.figures;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import limits.api.web.NoSuchThing;
import limits.governance.board.ApprovalBoard;
import limits.governance.board.ApprovalSheet;
import limits.governance.board.ApprovalSheet.Stage;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Quarter;
import limits.published.PublishedRelease;
import limits.published.ReleaseDelayed;
import limits.reporting.ledger.PublishedLog;
import limits.reporting.ledger.ReleaseMark;
import limits.reporting.tables.Tables;
import org.springframework.stereotype.Component;

/**
 * What was told under the catalogue in force, with what became of its proposals. Also holds what nobody approved yet: for
 * whoever proposes and whoever approves, and no other page.
 */
@Component
final class ToldReleases {

    private final PublishedLog log;
    private final ApprovalBoard approvals;

    ToldReleases(PublishedLog log, ApprovalBoard approvals) {
        this.log = log;
        this.approvals = approvals;
    }

    /** The releases under the catalogue in force, oldest first. */
    List<PublishedRelease> releases(Project.Id project) {
        var series = log.of(project);
        return series.catalogue()
                .map(catalogue -> series.releases(catalogue.version()))
                .orElse(List.of());
    }

    /** Everything told, as tables, approved or not. */
    Tables unapproved(Project.Id project) {
        var series = log.of(project);
        return new Tables(series.catalogue().orElseThrow(), releases(project));
    }

    /** Quarters of which it was said that they are late, and of which nothing came since. */
    List<Quarter> delayed(Project.Id project) {
        var told = new HashSet<>(
                releases(project).stream().map(PublishedRelease::quarter).toList());
        var series = log.of(project);
        return series.told().stream()
                .filter(ReleaseDelayed.class::isInstance)
                .map(ReleaseDelayed.class::cast)
                .filter(late -> series.catalogue()
                        .filter(now -> now.version().equals(late.catalogue()))
                        .isPresent())
                .map(ReleaseDelayed::quarter)
                .filter(quarter -> !told.contains(quarter))
                .distinct()
                .toList();
    }

    List<ApprovalSheet> proposals(Project.Id project, PublishedRelease release) {
        var mark = ReleaseMark.of(release);
        return approvals.approvalsOf(project).stream()
                .filter(one -> new ReleaseMark(one.quarter(), one.catalogue(), one.values()).equals(mark))
                .toList();
    }

    /** The proposal that waits for its second person or has been approved. */
    Optional<ApprovalSheet> standing(Project.Id project, PublishedRelease release) {
        return proposals(project, release).stream()
                .filter(one -> one.stage() != Stage.SENT_BACK)
                .findFirst();
    }

    /** The day on which a second person approved it, where the board knows. */
    Optional<LocalDate> approvedOn(Project.Id project, PublishedRelease release) {
        return standing(project, release).map(ApprovalSheet::approvedOn);
    }

    /** The project, for those at all who may see releases before they are shown. */
    Project.Id open(Project.Id project, Actor by) {
        if (by.capacity() == Capacity.AUDITOR) {
            throw new NoSuchThing();
        }
        return project;
    }

    /** The release of this quarter, if she may see it. */
    PublishedRelease readable(Project.Id project, String quarter, Actor by) {
        return releases(project).stream()
                .filter(one -> one.quarter().toString().equals(quarter))
                .filter(one -> mayRead(project, one, by))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /** While it is not proposed, or once it was sent back, the officer alone. */
    boolean mayRead(Project.Id project, PublishedRelease release, Actor by) {
        return by.capacity() == Capacity.DATA_PROTECTION_OFFICER
                || standing(project, release).isPresent();
    }
}
