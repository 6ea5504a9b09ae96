package limits.api.web.partner;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.STEERING;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import limits.api.identity.Directory;
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
import limits.governance.partner.PartnerCommand.NamePartnerVoice;
import limits.governance.partner.PartnerCommand.RecordInterestInActing;
import limits.governance.partner.PartnerCommand.RecordReluctance;
import limits.governance.partner.PartnerCommand.RecordUsefulness;
import limits.governance.partner.PartnerCommand.WithdrawPartner;
import limits.governance.partner.Usefulness;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import org.springframework.stereotype.Component;

/** What may be done with a partner, each as a form and its command. */
@Component
final class PartnerDeeds {

    private final Directory directory;
    private final Clock clock;

    PartnerDeeds(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

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

    /** What makes sense at this point for this visitor; the partner's own room decides. */
    static List<Act> now(PartnerSheet sheet, Actor by) {
        if (sheet.state() == State.WITHDRAWN) {
            return List.of();
        }
        var acts = Stream.of("inform", "interest", "reluctance", "engage", "voice", "usefulness", "withdraw")
                .filter(name -> sheet.state() == State.ENGAGED
                        ? !name.equals("engage")
                        : !List.of("voice", "usefulness").contains(name))
                .filter(name -> by.capacity() != STEERING || by.organisation().equals(sheet.voice()))
                .map(name -> act(sheet, name));
        return Act.openTo(by, acts.toList());
    }

    Deed named(PartnerSheet sheet, String name) {
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
            case "voice" ->
                new Deed(
                        form(sheet, name).one("voice", seated()),
                        filled -> new NamePartnerVoice(
                                sheet.partner(), new Organisation(new Key(filled.carried("voice")))));
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

    /** The bodies that have a seat on a committee. */
    private List<Option> seated() {
        var names = new TreeMap<String, String>();
        directory
                .holding(STEERING, clock.instant())
                .forEach(seat ->
                        names.put(seat.organisationName(), seat.organisation().toString()));
        return names.entrySet().stream()
                .map(body -> Option.named(body.getValue(), body.getKey()))
                .toList();
    }

    private static Form form(PartnerSheet sheet, String name) {
        return Form.of(act(sheet, name)).told(sheet.name());
    }

    private static Act act(PartnerSheet sheet, String name) {
        return Act.of(
                "partner." + name,
                "/partners/" + sheet.project() + "/" + sheet.partner() + "/" + name,
                name.equals("usefulness") ? new Capacity[] {COORDINATOR, STEERING} : new Capacity[] {COORDINATOR});
    }
}
