package limits.api.web.plan;

import java.util.HashMap;
import java.util.Map;
import limits.api.web.NoSuchThing;
import limits.api.web.project.Projects;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.Priority;
import limits.governance.board.ActionPlanBoard;
import limits.governance.board.ActionPlanSheet;
import limits.governance.board.AssessmentBoard;
import limits.governance.board.AssessmentSheet;
import limits.governance.board.PartnerBoard;
import limits.governance.board.ProjectSheet;
import limits.governance.partner.Partner;
import limits.kernel.Actor;
import limits.kernel.Words;
import org.springframework.stereotype.Component;

/** Finds plans, actions and the names around them for the pages of this room. */
@Component
final class PlanDesk {

    private final Projects projects;
    private final ActionPlanBoard plans;
    private final PartnerBoard partners;
    private final AssessmentBoard assessments;

    PlanDesk(Projects projects, ActionPlanBoard plans, PartnerBoard partners, AssessmentBoard assessments) {
        this.projects = projects;
        this.plans = plans;
        this.partners = partners;
        this.assessments = assessments;
    }

    /** Whether a project of this address has a plan yet. */
    boolean planned(ProjectSheet project) {
        return !plans.plansOf(project.project()).isEmpty();
    }

    /** The latest plan of a project, for whoever may read it. */
    ActionPlanSheet plan(String project, Actor by) {
        var all = plans.plansOf(projects.one(project, by).project());
        if (all.isEmpty()) {
            throw new NoSuchThing();
        }
        return all.getLast();
    }

    static PlannedAction action(ActionPlanSheet sheet, String action) {
        return sheet.actions().stream()
                .map(ActionPlanSheet.Line::action)
                .filter(one -> one.id().toString().equals(action))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    static Priority priority(ActionPlanSheet sheet, String priority) {
        return sheet.priorities().stream()
                .filter(one -> one.id().toString().equals(priority))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    /** What was contributed to the assessments of a project, by name. */
    Map<String, Words> contributions(ActionPlanSheet sheet) {
        var said = new HashMap<String, Words>();
        for (AssessmentSheet assessment : assessments.assessmentsOf(sheet.project())) {
            assessment
                    .contributions()
                    .forEach(line -> said.put(line.contribution().toString(), line.statement()));
        }
        return said;
    }

    Map<String, Words> partnerNames(ActionPlanSheet sheet) {
        var names = new HashMap<String, Words>();
        partners.partnersOf(sheet.project())
                .forEach(one -> names.put(one.partner().toString(), one.name()));
        return names;
    }

    /** How a file may name priorities and partners of this plan. */
    PlanNames names(ActionPlanSheet sheet) {
        var priorities = new HashMap<Priority.Id, String>();
        sheet.priorities()
                .forEach(priority ->
                        priorities.put(priority.id(), priority.title().text()));
        var bodies = new HashMap<Partner.Id, String>();
        partners.partnersOf(sheet.project())
                .forEach(one -> bodies.put(one.partner(), one.name().text()));
        return new PlanNames(priorities, bodies);
    }
}
