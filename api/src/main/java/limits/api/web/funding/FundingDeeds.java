package limits.api.web.funding;

import static limits.kernel.Capacity.COORDINATOR;

import java.util.List;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.governance.actionplan.PlannedAction;
import limits.governance.board.ActionPlanSheet;
import limits.governance.board.FundingSheet;
import limits.governance.funding.Funding;
import limits.governance.funding.FundingCommand.AllocateToAction;
import limits.governance.funding.FundingCommand.CommitFunding;
import limits.governance.funding.FundingCommand.DeclineFunding;
import limits.governance.funding.FundingCommand.PledgeFunding;
import limits.governance.funding.FundingCommand.RecordExpenditure;
import limits.governance.funding.FundingCommand.RequestFunding;
import limits.governance.funding.FundingSource;
import org.springframework.stereotype.Component;

/** What may be done with the money of a plan, each as a form and its command. */
@Component
final class FundingDeeds {

    private final Say say;

    FundingDeeds(Say say) {
        this.say = say;
    }

    static Deed request(ActionPlanSheet plan) {
        var form = Form.of(Act.of("money.request", "/plan/" + plan.project() + "/money/request", COORDINATOR))
                .draws("funding")
                .one("source", Option.of(FundingSource.values()))
                .euros("amount", "");
        return new Deed(
                form,
                filled -> new RequestFunding(
                        new Funding.Id(filled.key("funding")),
                        plan.plan(),
                        filled.one("source", FundingSource.class),
                        filled.euros("amount")));
    }

    /** What makes sense at this point; the funding itself decides. */
    List<Act> now(ActionPlanSheet plan, FundingSheet sheet) {
        List<String> names = switch (sheet.stage()) {
            case REQUESTED -> List.of("pledge", "decline");
            case PLEDGED -> List.of("commit", "decline");
            case COMMITTED -> sheet.shares().isEmpty() ? List.of("allocate") : List.of("allocate", "spend");
            case DECLINED -> List.of();
        };
        return names.stream().map(name -> act(plan, sheet, name)).toList();
    }

    Deed named(ActionPlanSheet plan, FundingSheet sheet, String name) {
        var form = Form.of(act(plan, sheet, name)).told(say.word(sheet.source()));
        return switch (name) {
            case "pledge" ->
                new Deed(
                        form.euros("amount", ""), filled -> new PledgeFunding(sheet.funding(), filled.euros("amount")));
            case "decline" ->
                new Deed(form.words("reason"), filled -> new DeclineFunding(sheet.funding(), filled.words("reason")));
            case "commit" ->
                new Deed(
                        form.euros("amount", "").line("reference"),
                        filled ->
                                new CommitFunding(sheet.funding(), filled.euros("amount"), filled.words("reference")));
            case "allocate" ->
                new Deed(
                        form.one("action", actions(plan)).euros("amount", ""),
                        filled -> new AllocateToAction(
                                sheet.funding(), new PlannedAction.Id(filled.key("action")), filled.euros("amount")));
            case "spend" ->
                new Deed(
                        form.one("action", actions(plan)).euros("amount", "").line("evidence"),
                        filled -> new RecordExpenditure(
                                sheet.funding(),
                                new PlannedAction.Id(filled.key("action")),
                                filled.euros("amount"),
                                filled.words("evidence")));
            default -> throw new NoSuchThing();
        };
    }

    private static List<Option> actions(ActionPlanSheet plan) {
        return plan.actions().stream()
                .map(ActionPlanSheet.Line::action)
                .map(action -> Option.named(action.id(), action.title().text()))
                .toList();
    }

    private static Act act(ActionPlanSheet plan, FundingSheet sheet, String name) {
        return Act.of(
                "money." + name, "/plan/" + plan.project() + "/money/" + sheet.funding() + "/" + name, COORDINATOR);
    }
}
