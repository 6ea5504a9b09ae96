package limits.api.web.figures;

import limits.api.web.TakenAway;
import limits.api.web.project.Projects;
import limits.governance.board.ApprovalSheet;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Words;
import limits.published.PublishedRelease;
import limits.reporting.desk.AttackDesk;
import limits.reporting.ledger.ReleaseMark;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What the attacker came to on a quarter, as a file for whoever may see the quarter: the text that was kept when it was
 * proposed, and before that the one that would be. Its SHA-256 is the one on record.
 */
@Controller
class AttackReportDoor {

    private final Projects projects;
    private final ToldReleases told;
    private final AttackDesk attacks;

    AttackReportDoor(Projects projects, ToldReleases told, AttackDesk attacks) {
        this.projects = projects;
        this.told = told;
        this.attacks = attacks;
    }

    @GetMapping("/figures/{project}/releases/{quarter}/attack/report.txt")
    ResponseEntity<byte[]> report(@PathVariable String project, @PathVariable String quarter, Actor by) {
        Project.Id of = told.open(projects.one(project, by).project(), by);
        var release = told.readable(of, quarter, by);
        return TakenAway.as("attack-" + release.quarter() + ".txt", TakenAway.PLAIN, text(of, release));
    }

    private String text(Project.Id project, PublishedRelease release) {
        return told.standing(project, release)
                .map(ApprovalSheet::report)
                .map(Words::text)
                .orElseGet(() -> attacks.report(project, ReleaseMark.of(release))
                        .orElseThrow()
                        .text());
    }
}
