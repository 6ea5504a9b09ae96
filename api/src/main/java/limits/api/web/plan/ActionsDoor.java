package limits.api.web.plan;

import static limits.kernel.Capacity.COORDINATOR;

import java.util.Map;
import limits.api.web.TakenAway;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.FreshKey;
import limits.api.web.form.Sent;
import limits.governance.actionplan.ActionPlanCommand.ImportActions;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.board.ActionPlanSheet;
import limits.kernel.Actor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The actions of a plan as a file: taken in whole or not at all, given out as it could be taken in. */
@Controller
class ActionsDoor {

    private final PlanDesk desk;
    private final FormDesk forms;
    private final ActionsFile file;
    private final ActionsExport export;

    ActionsDoor(PlanDesk desk, FormDesk forms, MessageSource messages) {
        this.desk = desk;
        this.forms = forms;
        this.file = new ActionsFile(messages);
        this.export = new ActionsExport(messages);
    }

    @GetMapping("/plan/{project}/import")
    ModelAndView form(@PathVariable String project, Actor by) {
        return forms.show(form(desk.plan(project, by)), by);
    }

    @PostMapping("/plan/{project}/import")
    ModelAndView send(@PathVariable String project, Sent sent) {
        ActionPlanSheet sheet = desk.plan(project, sent.by());
        Form form = form(sheet);
        Filled filled = forms.read(form, sent);
        if (!filled.complete()) {
            return forms.again(filled, sent);
        }
        var reading = file.read(
                filled.file("file").orElseThrow(),
                desk.names(sheet),
                FreshKey.drawnFrom(sent.command()),
                LocaleContextHolder.getLocale());
        return switch (reading) {
            case ActionsReading.Whole whole ->
                forms.hand(new ImportActions(sheet.plan(), whole.actions()), form, sent, "/plan/" + project);
            case ActionsReading.Faulty faulty -> told(sheet, faulty);
        };
    }

    @GetMapping("/plan/{project}/actions.csv")
    ResponseEntity<byte[]> export(@PathVariable String project, Actor by) {
        ActionPlanSheet sheet = desk.plan(project, by);
        var actions = sheet.actions().stream()
                .filter(line -> line.course() != Course.WITHDRAWN)
                .map(ActionPlanSheet.Line::action)
                .toList();
        return TakenAway.as(
                "actions.csv",
                TakenAway.CSV,
                export.write(actions, desk.names(sheet), LocaleContextHolder.getLocale()));
    }

    private static ModelAndView told(ActionPlanSheet sheet, ActionsReading.Faulty faulty) {
        var page = new ModelAndView("plan/faulty", Map.of("sheet", sheet, "errors", faulty.errors()));
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private static Form form(ActionPlanSheet sheet) {
        return Form.of(PlanDeeds.act(sheet.project(), "import", COORDINATOR)).file("file");
    }
}
