package limits.api.web.figures;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.DATA_PROTECTION_OFFICER;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.STEERING;

import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.governance.board.ApprovalSheet;
import limits.governance.project.Project;
import limits.governance.publication.Approval;
import limits.governance.publication.ApprovalCommand.ApproveRelease;
import limits.governance.publication.ApprovalCommand.ProposeRelease;
import limits.governance.publication.ApprovalCommand.SendBackRelease;
import limits.governance.publication.ApprovalCommand.VouchForRelease;
import limits.kernel.Fingerprint;
import limits.published.PublishedRelease;
import limits.reporting.ledger.ReleaseMark;
import org.springframework.stereotype.Component;

/** What may be done with a release that is not shown yet, each as a form and its command. */
@Component
final class ReleaseDeeds {

    private final Say say;

    ReleaseDeeds(Say say) {
        this.say = say;
    }

    static Act propose(Project.Id project, PublishedRelease release) {
        return Act.of("release.propose", path(project, release) + "/propose", DATA_PROTECTION_OFFICER);
    }

    static Act vouch(Project.Id project, PublishedRelease release) {
        return Act.of("release.vouch", path(project, release) + "/vouch", DATA_PROTECTION_OFFICER);
    }

    static Act second(Project.Id project, PublishedRelease release, String name) {
        return Act.of("release." + name, path(project, release) + "/" + name, MAYOR, STEERING, COORDINATOR);
    }

    Deed proposing(Project.Id project, PublishedRelease release) {
        var mark = ReleaseMark.of(release);
        return new Deed(
                Form.of(propose(project, release))
                        .told(say.quarter(release.quarter()))
                        .draws("approval"),
                filled -> new ProposeRelease(
                        new Approval.Id(filled.key("approval")),
                        project,
                        mark.quarter(),
                        mark.catalogue(),
                        mark.values()));
    }

    /** Carries the fingerprint of the report that was read, so that nobody answers for another. */
    Deed vouching(Project.Id project, PublishedRelease release, Fingerprint report) {
        var mark = ReleaseMark.of(release);
        return new Deed(
                Form.of(vouch(project, release))
                        .told(say.quarter(release.quarter()))
                        .see(path(project, release) + "/attack")
                        .draws("approval")
                        .hidden("report", report)
                        .words("reason"),
                filled -> new VouchForRelease(
                        new Approval.Id(filled.key("approval")),
                        project,
                        mark.quarter(),
                        mark.catalogue(),
                        mark.values(),
                        new Fingerprint(filled.carried("report")),
                        filled.words("reason")));
    }

    /** Carries the fingerprint of what was looked at, so that nothing else is approved. */
    Deed deciding(Project.Id project, PublishedRelease release, ApprovalSheet sheet, String name) {
        var form = Form.of(second(project, release, name)).told(say.quarter(release.quarter()));
        return switch (name) {
            case "approve" ->
                new Deed(
                        form.hidden("values", ReleaseMark.of(release).values()),
                        filled -> new ApproveRelease(sheet.approval(), new Fingerprint(filled.carried("values"))));
            case "send-back" ->
                new Deed(form.words("reason"), filled -> new SendBackRelease(sheet.approval(), filled.words("reason")));
            default -> throw new NoSuchThing();
        };
    }

    static String path(Project.Id project, PublishedRelease release) {
        return list(project) + "/" + release.quarter();
    }

    static String list(Project.Id project) {
        return "/figures/" + project + "/releases";
    }
}
