package limits.api.web.plan;

import static limits.kernel.Capacity.COORDINATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.governance.actionplan.ActionPlanCommand.AddAction;
import limits.governance.actionplan.ActionPlanCommand.CancelAction;
import limits.governance.actionplan.ActionPlanCommand.CompleteAction;
import limits.governance.actionplan.ActionPlanCommand.RecordProgress;
import limits.governance.actionplan.ActionPlanCommand.ReviseAction;
import limits.governance.actionplan.ActionPlanCommand.StartAction;
import limits.governance.actionplan.ActionPlanCommand.WithdrawAction;
import limits.governance.actionplan.ActionTemplate;
import limits.governance.actionplan.ActionTemplates;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.Factor;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.actionplan.Priority;
import limits.governance.actionplan.Schedule;
import limits.governance.actionplan.TemplateCode;
import limits.governance.board.ActionPlanSheet;
import limits.governance.board.ActionPlanSheet.Stage;
import limits.governance.board.PartnerBoard;
import limits.governance.board.PartnerSheet;
import limits.governance.partner.Partner;
import limits.kernel.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What may be done with one action, each as a form and its command. */
@Component
final class ActionDeeds {

    private final PartnerBoard partners;
    private final ActionTemplates templates;

    ActionDeeds(PartnerBoard partners, ActionTemplates templates) {
        this.partners = partners;
        this.templates = templates;
    }

    /** A new action, beginning with what a pilot's template says where one is named. */
    Deed add(ActionPlanSheet sheet, String template) {
        var form =
                Form.of(PlanDeeds.act(sheet.project(), "action", COORDINATOR)).draws("action");
        var from = templates.all().stream()
                .filter(one -> one.code().name().equals(template))
                .findFirst()
                .map(this::drawn)
                .orElse(new Beginning("", "", "", TemplateCode.NONE));
        return new Deed(
                asks(form, sheet, from),
                filled -> new AddAction(sheet.plan(), read(filled, new PlannedAction.Id(filled.key("action")))));
    }

    /** What makes sense at this point; the plan itself decides. */
    List<Act> now(ActionPlanSheet sheet, ActionPlanSheet.Line line) {
        var names = new ArrayList<String>();
        boolean draft = sheet.stage() != Stage.ADOPTED;
        if (line.course().over()) {
            return List.of();
        }
        if (draft) {
            names.add("revise");
        }
        if (draft && line.course() == Course.PLANNED) {
            names.add("withdraw");
        }
        if (sheet.stage() == Stage.ADOPTED && line.course() == Course.PLANNED) {
            names.add("start");
        }
        if (line.course() == Course.IN_PROGRESS) {
            names.addAll(List.of("progress", "complete"));
        }
        if (sheet.stage() != Stage.DRAFTED) {
            names.add("cancel");
        }
        return names.stream().map(name -> act(sheet, line.action(), name)).toList();
    }

    Deed named(ActionPlanSheet sheet, PlannedAction action, String name) {
        var form = Form.of(act(sheet, action, name)).told(action.title());
        return switch (name) {
            case "revise" ->
                new Deed(
                        revised(form, sheet, action),
                        filled -> new ReviseAction(sheet.plan(), read(filled, action.id())));
            case "withdraw" ->
                new Deed(
                        form.words("reason"),
                        filled -> new WithdrawAction(sheet.plan(), action.id(), filled.words("reason")));
            case "start" -> new Deed(form, filled -> new StartAction(sheet.plan(), action.id()));
            case "progress" ->
                new Deed(
                        form.words("progress"),
                        filled -> new RecordProgress(sheet.plan(), action.id(), filled.words("progress")));
            case "complete" ->
                new Deed(
                        form.words("result"),
                        filled -> new CompleteAction(sheet.plan(), action.id(), filled.words("result")));
            case "cancel" ->
                new Deed(
                        form.words("reason"),
                        filled -> new CancelAction(sheet.plan(), action.id(), filled.words("reason")));
            default -> throw new NoSuchThing();
        };
    }

    private Beginning drawn(ActionTemplate template) {
        Locale reader = LocaleContextHolder.getLocale();
        return new Beginning(
                templates.text(template, reader).title(),
                template.axis().name(),
                template.factors().getFirst().name(),
                template.code());
    }

    /** What a new action begins with. */
    private record Beginning(String title, String axis, String factor, TemplateCode template) {}

    private Form asks(Form form, ActionPlanSheet sheet, Beginning from) {
        return form.line("heading", from.title())
                .one("priority", priorities(sheet))
                .one("axis", Option.of(Axis.values()), from.axis())
                .one("factor", Option.of(Factor.values()), from.factor())
                .one("owner", partners(sheet))
                .several("partners", partners(sheet), List.of())
                .ifAny()
                .day("starts")
                .day("ends")
                .lines("deliverables", List.of())
                .euros("budget", "0")
                .yes("innovative", false)
                .one("template", Option.of(TemplateCode.values()), from.template());
    }

    private Form revised(Form form, ActionPlanSheet sheet, PlannedAction action) {
        return form.line("heading", action.title().text())
                .one("priority", priorities(sheet), action.priority())
                .one("axis", Option.of(Axis.values()), action.axis().name())
                .one("factor", Option.of(Factor.values()), action.factor().name())
                .one("owner", partners(sheet), action.owner())
                .several(
                        "partners",
                        partners(sheet),
                        action.partners().stream().map(Partner.Id::toString).toList())
                .ifAny()
                .day("starts", action.schedule().from())
                .day("ends", action.schedule().to())
                .lines(
                        "deliverables",
                        action.deliverables().stream().map(Words::text).toList())
                .euros(
                        "budget",
                        "%d,%02d"
                                .formatted(
                                        action.budget().cents() / 100,
                                        action.budget().cents() % 100))
                .yes("innovative", action.innovative())
                .one(
                        "template",
                        Option.of(TemplateCode.values()),
                        action.template().name());
    }

    private static PlannedAction read(Filled filled, PlannedAction.Id id) {
        return new PlannedAction(
                id,
                filled.words("heading"),
                new Priority.Id(filled.key("priority")),
                filled.one("axis", Axis.class),
                filled.one("factor", Factor.class),
                new Partner.Id(filled.key("owner")),
                filled.keys("partners").stream().map(Partner.Id::new).toList(),
                new Schedule(filled.day("starts"), filled.day("ends")),
                filled.lines("deliverables"),
                filled.euros("budget"),
                filled.yes("innovative"),
                filled.one("template", TemplateCode.class));
    }

    private static List<Option> priorities(ActionPlanSheet sheet) {
        return sheet.priorities().stream()
                .map(priority -> Option.named(priority.id(), priority.title().text()))
                .toList();
    }

    private List<Option> partners(ActionPlanSheet sheet) {
        return partners.partnersOf(sheet.project()).stream()
                .filter(partner -> partner.state() != PartnerSheet.State.WITHDRAWN)
                .map(partner -> Option.named(partner.partner(), partner.name().text()))
                .toList();
    }

    private static Act act(ActionPlanSheet sheet, PlannedAction action, String name) {
        return Act.of("plan." + name, "/plan/" + sheet.project() + "/action/" + action.id() + "/" + name, COORDINATOR);
    }
}
