package limits.api.web.project;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.MAYOR;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import limits.api.identity.Directory;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.governance.board.ProjectSheet;
import limits.governance.project.Attachment;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Party;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.AppointCoordinator;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.governance.project.ProjectCommand.LaunchProject;
import limits.governance.project.ProjectCommand.RefuseSignature;
import limits.governance.project.ProjectCommand.ReplaceCoordinator;
import limits.governance.project.ProjectCommand.SignAgreement;
import limits.governance.project.ProjectCommand.SubmitAgreementForSignature;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** What may be done with a project, each as a form and its command. */
@Component
final class ProjectDeeds {

    static final Act DRAFT = Act.of("project.draft", "/project/new", COORDINATOR);

    private final ProjectAnswers answers;
    private final Directory directory;
    private final Clock clock;

    ProjectDeeds(ProjectAnswers answers, Directory directory, Clock clock) {
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    Deed draft() {
        var form = Form.of(DRAFT)
                .see("/project/communes")
                .draws("project")
                .line("heading")
                .one("authority", Option.of(LeadAuthority.values()))
                .lines("communes", List.of())
                .day("starts")
                .day("ends")
                .ifAny();
        return new Deed(
                form,
                filled -> new DraftProject(
                        new Project.Id(filled.key("project")),
                        filled.words("heading"),
                        filled.one("authority", LeadAuthority.class),
                        filled.by().organisation(),
                        answers.territory(filled),
                        ProjectAnswers.term(filled)));
    }

    /** What makes sense at this point, in order; the project itself decides. */
    List<Act> now(ProjectSheet sheet) {
        var names = new ArrayList<String>();
        if (sheet.agreement().stage() == ProjectSheet.Stage.IN_DRAFTING) {
            names.add("agreement");
        }
        for (Party party : sheet.agreement().awaited()) {
            names.add("sign-" + party.name());
            names.add("refuse-" + party.name());
        }
        names.add(sheet.coordinators().isEmpty() ? "coordinator" : "replace");
        if (!sheet.launched()) {
            names.add("launch");
        }
        return names.stream().map(name -> named(sheet, name).act()).toList();
    }

    Deed named(ProjectSheet sheet, String name) {
        return switch (name) {
            case "agreement" -> agreement(sheet);
            case "coordinator" -> coordinator(sheet);
            case "replace" -> replace(sheet);
            case "launch" ->
                new Deed(Form.of(act(sheet, name, COORDINATOR, MAYOR)), filled -> new LaunchProject(sheet.project()));
            default -> ofParty(sheet, name);
        };
    }

    private Deed agreement(ProjectSheet sheet) {
        var form = Form.of(act(sheet, "agreement", COORDINATOR))
                .file("document")
                .ifAny()
                .line("fingerprint")
                .ifAny()
                .euros("granted", "")
                .euros("contributed", "")
                .day("ends", sheet.term().ends());
        return new Deed(
                form,
                filled -> new SubmitAgreementForSignature(
                        sheet.project(),
                        ProjectAnswers.fingerprint(filled),
                        filled.euros("granted"),
                        filled.euros("contributed"),
                        filled.day("ends")));
    }

    private Deed ofParty(ProjectSheet sheet, String name) {
        for (Party party : Party.values()) {
            if (name.equals("sign-" + party.name())) {
                return sign(sheet, party, name);
            }
            if (name.equals("refuse-" + party.name())) {
                return new Deed(
                        Form.of(act(sheet, name, speaksFor(party))).words("reason"),
                        filled -> new RefuseSignature(sheet.project(), party, filled.words("reason")));
            }
        }
        throw new NoSuchThing();
    }

    private static Deed sign(ProjectSheet sheet, Party party, String name) {
        var text = sheet.agreement().text();
        var form = Form.of(act(sheet, name, speaksFor(party)))
                .told(text == null ? "—" : text)
                .hidden("text", text == null ? "" : text)
                .day("signedOn")
                .line("reference");
        return new Deed(
                form,
                filled -> new SignAgreement(
                        sheet.project(),
                        party,
                        new Fingerprint(filled.carried("text")),
                        filled.day("signedOn"),
                        filled.words("reference")));
    }

    private Deed coordinator(ProjectSheet sheet) {
        var form = Form.of(act(sheet, "coordinator", MAYOR))
                .one("person", people())
                .one("attachment", Option.of(Attachment.values()))
                .day("from");
        return new Deed(
                form,
                filled -> new AppointCoordinator(
                        sheet.project(),
                        new Person(filled.key("person")),
                        filled.one("attachment", Attachment.class),
                        filled.day("from")));
    }

    private Deed replace(ProjectSheet sheet) {
        var form = Form.of(act(sheet, "replace", MAYOR))
                .one("person", people())
                .one("attachment", Option.of(Attachment.values()))
                .day("from")
                .words("reason");
        return new Deed(
                form,
                filled -> new ReplaceCoordinator(
                        sheet.project(),
                        new Person(filled.key("person")),
                        filled.one("attachment", Attachment.class),
                        filled.day("from"),
                        filled.words("reason")));
    }

    private List<Option> people() {
        return directory.holding(COORDINATOR, clock.instant()).stream()
                .map(listed -> Option.named(listed.person(), listed.name() + " – " + listed.organisationName()))
                .toList();
    }

    /** The authority speaks for itself; the coordinator records the acts of the two others. */
    private static Capacity speaksFor(Party party) {
        return party == Party.LOCAL_AUTHORITY ? MAYOR : COORDINATOR;
    }

    private static Act act(ProjectSheet sheet, String name, Capacity... openTo) {
        return Act.of("project." + name, "/project/" + sheet.project() + "/" + name, openTo);
    }
}
