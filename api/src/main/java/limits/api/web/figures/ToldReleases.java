package limits.api.web.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import limits.published.Series;
import limits.reporting.ledger.PublishedLog;
import limits.reporting.ledger.ReleaseMark;
import limits.reporting.tables.Tables;
import org.springframework.stereotype.Component;

/**
 * What was told, with what became of its proposals. Also holds what nobody approved yet: for whoever proposes and whoever
 * approves, and no other page.
 */
@Component
final class ToldReleases {

    private final PublishedLog log;
    private final ApprovalBoard approvals;

    ToldReleases(PublishedLog log, ApprovalBoard approvals) {
        this.log = log;
        this.approvals = approvals;
    }

    /** Every release, oldest first. */
    List<PublishedRelease> releases(Project.Id project) {
        return log.of(project).releases();
    }

    /** The release with all before it in its series, as tables, approved or not. */
    Tables unapproved(Project.Id project, PublishedRelease release) {
        var series = log.of(project);
        return new Tables(series.catalogue(release.catalogue()).orElseThrow(), upTo(series, release));
    }

    /** Quarters of which it was said that they are late, and of which nothing came since. */
    List<Quarter> delayed(Project.Id project) {
        var series = log.of(project);
        var told = new HashSet<>(
                series.releases().stream().map(PublishedRelease::quarter).toList());
        return series.told().stream()
                .filter(ReleaseDelayed.class::isInstance)
                .map(ReleaseDelayed.class::cast)
                .map(ReleaseDelayed::quarter)
                .filter(quarter -> !told.contains(quarter))
                .distinct()
                .toList();
    }

    List<ApprovalSheet> proposals(Project.Id project, PublishedRelease release) {
        var mark = ReleaseMark.of(release);
        return approvals.approvalsOf(project).stream()
                .filter(one -> mark(one).equals(mark))
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
        return of(quarter, readable(project, by));
    }

    /** The release of this quarter, whoever may see its numbers. */
    PublishedRelease told(Project.Id project, String quarter) {
        return of(quarter, releases(project));
    }

    /**
     * The releases she may see. Until one is proposed, and once it was sent back, the officer alone; and so every later one
     * of its series, since whoever reads a running total and its movement has read the total before.
     */
    List<PublishedRelease> readable(Project.Id project, Actor by) {
        var series = log.of(project);
        if (by.capacity() == Capacity.DATA_PROTECTION_OFFICER) {
            return series.releases();
        }
        var standing = standing(project);
        return series.releases().stream()
                .filter(one -> standing.containsAll(marks(upTo(series, one))))
                .toList();
    }

    /** Whether every release before this one in its series stands proposed or approved. */
    boolean inTurn(Project.Id project, PublishedRelease release) {
        var before = new ArrayList<>(upTo(log.of(project), release));
        before.remove(release);
        return standing(project).containsAll(marks(before));
    }

    private Set<ReleaseMark> standing(Project.Id project) {
        return approvals.approvalsOf(project).stream()
                .filter(one -> one.stage() != Stage.SENT_BACK)
                .map(ToldReleases::mark)
                .collect(Collectors.toSet());
    }

    private static ReleaseMark mark(ApprovalSheet sheet) {
        return new ReleaseMark(sheet.quarter(), sheet.catalogue(), sheet.values());
    }

    private static List<ReleaseMark> marks(List<PublishedRelease> releases) {
        return releases.stream().map(ReleaseMark::of).toList();
    }

    private static PublishedRelease of(String quarter, List<PublishedRelease> releases) {
        return releases.stream()
                .filter(one -> one.quarter().toString().equals(quarter))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    private static List<PublishedRelease> upTo(Series series, PublishedRelease release) {
        return series.releases(release.catalogue()).stream()
                .filter(one -> one.quarter().compareTo(release.quarter()) <= 0)
                .toList();
    }
}
