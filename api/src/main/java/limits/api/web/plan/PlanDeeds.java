package limits.api.web.plan;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.STEERING;

import java.util.ArrayList;
import java.util.List;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.committee.Votes;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.ActionPlanCommand.AdoptActionPlan;
import limits.governance.actionplan.ActionPlanCommand.DraftActionPlan;
import limits.governance.actionplan.ActionPlanCommand.PlanEvaluation;
import limits.governance.actionplan.ActionPlanCommand.ProposePriority;
import limits.governance.actionplan.ActionPlanCommand.RevisePlan;
import limits.governance.actionplan.ActionPlanCommand.WaiveEvaluation;
import limits.governance.actionplan.ActionPlanCommand.WithdrawPriority;
import limits.governance.actionplan.Priority;
import limits.governance.assessment.Contribution;
import limits.governance.board.ActionPlanSheet;
import limits.governance.board.ActionPlanSheet.Stage;
import limits.governance.board.AssessmentBoard;
import limits.governance.board.AssessmentSheet;
import limits.governance.board.CommitteeDiary;
import limits.governance.board.CommitteeSheet;
import limits.governance.board.CommitteeSheet.Session;
import limits.governance.project.Project;
import limits.kernel.Capacity;
import org.springframework.stereotype.Component;

/** What may be done with a plan as a whole, each as a form and its command. */
@Component
final class PlanDeeds {

    private final AssessmentBoard assessments;
    private final CommitteeDiary committees;
    private final Votes votes;
    private final Say say;

    PlanDeeds(AssessmentBoard assessments, CommitteeDiary committees, Votes votes, Say say) {
        this.assessments = assessments;
        this.committees = committees;
        this.votes = votes;
        this.say = say;
    }

    static Deed draft(Project.Id project) {
        return new Deed(
                Form.of(act(project, "draft", COORDINATOR)).draws("plan"),
                filled -> new DraftActionPlan(new ActionPlan.Id(filled.key("plan")), project));
    }

    /** What makes sense at this point; the plan itself decides. */
    List<Act> now(ActionPlanSheet sheet) {
        var acts = new ArrayList<Act>();
        if (sheet.stage() == Stage.ADOPTED) {
            acts.add(act(sheet.project(), "reopen", COORDINATOR));
            return acts;
        }
        acts.add(act(sheet.project(), "priority", COORDINATOR));
        acts.add(act(sheet.project(), "action", COORDINATOR));
        acts.add(act(sheet.project(), "import", COORDINATOR));
        acts.add(act(sheet.project(), "evaluation", COORDINATOR));
        acts.add(act(sheet.project(), "waive", COORDINATOR));
        committees.committeeOf(sheet.project()).stream()
                .flatMap(committee -> committee.meetings().stream())
                .filter(session -> session.state() == CommitteeSheet.State.HELD)
                .forEach(session -> acts.add(adoption(sheet, session)));
        return acts;
    }

    Deed named(ActionPlanSheet sheet, String name) {
        return switch (name) {
            case "priority" -> priority(sheet);
            case "evaluation" ->
                new Deed(
                        form(sheet, name).words("question"),
                        filled -> new PlanEvaluation(sheet.plan(), filled.words("question")));
            case "waive" ->
                new Deed(
                        form(sheet, name).words("reason"),
                        filled -> new WaiveEvaluation(sheet.plan(), filled.words("reason")));
            case "reopen" ->
                new Deed(
                        form(sheet, name).words("reasons"),
                        filled -> new RevisePlan(sheet.plan(), filled.words("reasons")));
            default -> throw new NoSuchThing();
        };
    }

    /** Adopted in one session of the committee. */
    Deed adopt(ActionPlanSheet sheet, String meeting) {
        CommitteeSheet committee = committees.committeeOf(sheet.project()).orElseThrow(NoSuchThing::new);
        Session session = committee.meetings().stream()
                .filter(one -> one.meeting().toString().equals(meeting))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        var form = Form.of(adoption(sheet, session))
                .told(
                        say.day(session.on()),
                        session.present().size(),
                        session.inMandate().size());
        return new Deed(
                votes.ask(form, committee, session),
                filled -> new AdoptActionPlan(
                        sheet.plan(),
                        committee.committee(),
                        session.meeting(),
                        Votes.read(filled),
                        filled.words("reasons")));
    }

    Deed withdraw(ActionPlanSheet sheet, Priority priority) {
        var form = Form.of(withdrawal(sheet, priority)).told(priority.title()).words("reason");
        return new Deed(form, filled -> new WithdrawPriority(sheet.plan(), priority.id(), filled.words("reason")));
    }

    Act withdrawal(ActionPlanSheet sheet, Priority priority) {
        return Act.of(
                "plan.withdraw-priority",
                "/plan/" + sheet.project() + "/priority/" + priority.id() + "/withdraw",
                COORDINATOR);
    }

    static Act act(Project.Id project, String name, Capacity... openTo) {
        return Act.of("plan." + name, "/plan/" + project + "/" + name, openTo);
    }

    private Act adoption(ActionPlanSheet sheet, Session session) {
        return Act.of(
                        "plan.adopt",
                        "/plan/" + sheet.project() + "/adopt/" + session.meeting(),
                        COORDINATOR,
                        MAYOR,
                        STEERING)
                .told(say.day(session.on()));
    }

    private Deed priority(ActionPlanSheet sheet) {
        List<Option> evidence = assessments.assessmentsOf(sheet.project()).stream()
                .filter(AssessmentSheet::adopted)
                .flatMap(assessment -> assessment.contributions().stream())
                .map(line -> Option.named(line.contribution(), line.statement().text()))
                .toList();
        var form = form(sheet, "priority")
                .draws("priority")
                .line("heading")
                .one("sort", Option.of(Priority.Kind.values()))
                .several("evidence", evidence, List.of());
        return new Deed(
                form,
                filled -> new ProposePriority(
                        sheet.plan(),
                        new Priority.Id(filled.key("priority")),
                        filled.one("sort", Priority.Kind.class),
                        filled.words("heading"),
                        filled.keys("evidence").stream()
                                .map(Contribution.Id::new)
                                .toList()));
    }

    private static Form form(ActionPlanSheet sheet, String name) {
        return Form.of(act(sheet.project(), name, COORDINATOR));
    }
}
