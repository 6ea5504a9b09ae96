package limits.api.web.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.api.web.project.Projects;
import limits.governance.board.ApprovalSheet;
import limits.governance.board.ApprovalSheet.Stage;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Quarter;
import limits.published.PublishedRelease;
import limits.reporting.desk.AttackDesk;
import limits.reporting.ledger.ReleaseMark;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Releases on their way to being shown: proposed by the data protection officer, approved by a second person who sees
 * blocks only. Others see nothing here; an approved release has its own page.
 */
@Controller
class ReleasePages {

    private final Projects projects;
    private final ToldReleases desk;
    private final AttackDesk attacks;
    private final ReleaseDeeds deeds;
    private final ReleaseRows rows;
    private final FormDesk forms;

    ReleasePages(
            Projects projects,
            ToldReleases desk,
            AttackDesk attacks,
            ReleaseDeeds deeds,
            ReleaseRows rows,
            FormDesk forms) {
        this.projects = projects;
        this.desk = desk;
        this.attacks = attacks;
        this.deeds = deeds;
        this.rows = rows;
        this.forms = forms;
    }

    /**
     * One quarter in the list.
     *
     * @param readable whether its numbers are; that it was sent back, and why, is no number
     */
    public record Line(Quarter quarter, boolean readable, List<ApprovalSheet> proposals) {}

    @GetMapping("/figures/{project}/releases")
    ModelAndView list(@PathVariable String project, Actor by) {
        Project.Id of = open(project, by);
        var readable = desk.readable(of, by);
        var lines = desk.releases(of).stream()
                .map(release -> new Line(release.quarter(), readable.contains(release), desk.proposals(of, release)))
                .filter(line -> line.readable() || !line.proposals().isEmpty())
                .toList();
        return new ModelAndView(
                "figures/releases",
                Map.of("project", projects.one(project, by), "lines", lines, "delayed", desk.delayed(of)));
    }

    @GetMapping("/figures/{project}/releases/{quarter}")
    ModelAndView release(@PathVariable String project, @PathVariable String quarter, Actor by) {
        Project.Id of = open(project, by);
        PublishedRelease release = desk.readable(of, quarter, by);
        var tables = desk.unapproved(of, release);
        var page = new HashMap<String, Object>();
        page.put("project", projects.one(project, by));
        page.put("heading", rows.quarter(release.quarter()));
        page.put("base", release.values().getFirst().base().persons());
        page.put("since", rows.since(tables, release.quarter()));
        page.put("rows", rows.of(tables, tables.cells(), release.quarter()));
        page.put("officer", by.capacity() == Capacity.DATA_PROTECTION_OFFICER);
        page.put("attack", ReleaseDeeds.path(of, release) + "/attack");
        page.put("proposals", desk.proposals(of, release));
        page.put("acts", Act.openTo(by, acts(of, release)));
        return new ModelAndView("figures/release", page);
    }

    @GetMapping("/figures/{project}/releases/{quarter}/{deed}")
    ModelAndView form(@PathVariable String project, @PathVariable String quarter, @PathVariable String deed, Actor by) {
        Project.Id of = open(project, by);
        return forms.show(deed(of, desk.readable(of, quarter, by), deed), by);
    }

    @PostMapping("/figures/{project}/releases/{quarter}/{deed}")
    ModelAndView send(
            @PathVariable String project, @PathVariable String quarter, @PathVariable String deed, Sent sent) {
        Project.Id of = open(project, sent.by());
        if (deed.equals("send-back")) {
            // What was sent back is no longer hers to read; to send it twice is no other thing than to send it once.
            return forms.send(deed(of, desk.told(of, quarter), deed), sent, ReleaseDeeds.list(of));
        }
        PublishedRelease release = desk.readable(of, quarter, sent.by());
        return forms.send(deed(of, release, deed), sent, ReleaseDeeds.path(of, release));
    }

    private List<Act> acts(Project.Id project, PublishedRelease release) {
        return desk.standing(project, release)
                .map(one -> one.stage() == Stage.APPROVED
                        ? List.<Act>of()
                        : List.of(
                                ReleaseDeeds.second(project, release, "approve"),
                                ReleaseDeeds.second(project, release, "send-back")))
                .orElseGet(() ->
                        desk.inTurn(project, release) ? List.of(ReleaseDeeds.propose(project, release)) : List.of());
    }

    private Deed deed(Project.Id project, PublishedRelease release, String name) {
        if (name.equals("propose") && desk.inTurn(project, release)) {
            return deeds.proposing(project, release);
        }
        if (name.equals("vouch") && desk.inTurn(project, release)) {
            var report = attacks.report(project, ReleaseMark.of(release)).orElseThrow(NoSuchThing::new);
            return deeds.vouching(project, release, report.fingerprint());
        }
        return desk.proposals(project, release).reversed().stream()
                .findFirst()
                .map(sheet -> deeds.deciding(project, release, sheet, name))
                .orElseThrow(NoSuchThing::new);
    }

    private Project.Id open(String project, Actor by) {
        return desk.open(projects.one(project, by).project(), by);
    }
}
