package limits.api.web.partner;

import static limits.kernel.Capacity.COORDINATOR;

import java.util.List;
import java.util.stream.Stream;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.governance.board.PartnerSheet;
import limits.governance.board.PartnerSheet.State;
import limits.governance.partner.Category;
import limits.governance.partner.Channel;
import limits.governance.partner.Circle;
import limits.governance.partner.Objective;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerCommand.EngagePartner;
import limits.governance.partner.PartnerCommand.IdentifyPartner;
import limits.governance.partner.PartnerCommand.InformPartner;
import limits.governance.partner.PartnerCommand.RecordInterestInActing;
import limits.governance.partner.PartnerCommand.RecordReluctance;
import limits.governance.partner.PartnerCommand.RecordUsefulness;
import limits.governance.partner.PartnerCommand.WithdrawPartner;
import limits.governance.partner.Usefulness;
import limits.governance.project.Project;

/** What may be done with a partner, each as a form and its command. */
final class PartnerDeeds {

    private PartnerDeeds() {}

    static Deed identify(Project.Id project) {
        var form = Form.of(Act.of("partner.identify", "/partners/" + project + "/identify", COORDINATOR))
                .draws("partner")
                .line("name")
                .one("kind", Option.of(Category.values()))
                .one("circle", Option.of(Circle.values()));
        return new Deed(
                form,
                filled -> new IdentifyPartner(
                        new Partner.Id(filled.key("partner")),
                        project,
                        filled.words("name"),
                        filled.one("kind", Category.class),
                        filled.one("circle", Circle.class)));
    }

    /** What makes sense at this point; the partner's own room decides. */
    static List<Act> now(PartnerSheet sheet) {
        if (sheet.state() == State.WITHDRAWN) {
            return List.of();
        }
        return Stream.of("inform", "interest", "reluctance", "engage", "usefulness", "withdraw")
                .filter(name -> !name.equals(sheet.state() == State.ENGAGED ? "engage" : "usefulness"))
                .map(name -> act(sheet, name))
                .toList();
    }

    static Deed named(PartnerSheet sheet, String name) {
        return switch (name) {
            case "inform" -> inform(sheet);
            case "interest" -> interest(sheet);
            case "reluctance" ->
                new Deed(
                        form(sheet, name).words("reason"),
                        filled -> new RecordReluctance(sheet.partner(), filled.words("reason")));
            case "engage" ->
                new Deed(
                        form(sheet, name).day("from"),
                        filled -> new EngagePartner(sheet.partner(), filled.day("from")));
            case "usefulness" ->
                new Deed(
                        form(sheet, name)
                                .one("usefulness", Option.of(Usefulness.values()))
                                .words("reason"),
                        filled -> new RecordUsefulness(
                                sheet.partner(), filled.one("usefulness", Usefulness.class), filled.words("reason")));
            case "withdraw" ->
                new Deed(
                        form(sheet, name).words("reason"),
                        filled -> new WithdrawPartner(sheet.partner(), filled.words("reason")));
            default -> throw new NoSuchThing();
        };
    }

    private static Deed inform(PartnerSheet sheet) {
        return new Deed(
                form(sheet, "inform")
                        .one("channel", Option.of(Channel.values()))
                        .day("on"),
                filled -> new InformPartner(sheet.partner(), filled.one("channel", Channel.class), filled.day("on")));
    }

    private static Deed interest(PartnerSheet sheet) {
        return new Deed(
                form(sheet, "interest")
                        .one("objective", Option.of(Objective.values()))
                        .words("interest"),
                filled -> new RecordInterestInActing(
                        sheet.partner(), filled.one("objective", Objective.class), filled.words("interest")));
    }

    private static Form form(PartnerSheet sheet, String name) {
        return Form.of(act(sheet, name)).told(sheet.name());
    }

    private static Act act(PartnerSheet sheet, String name) {
        return Act.of(
                "partner." + name, "/partners/" + sheet.project() + "/" + sheet.partner() + "/" + name, COORDINATOR);
    }
}
