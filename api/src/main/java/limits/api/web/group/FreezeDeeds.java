package limits.api.web.group;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.DATA_PROTECTION_OFFICER;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.casesharing.charter.CharterCommand.AskForFreeze;
import limits.casesharing.charter.CharterCommand.AskToLift;
import limits.casesharing.charter.CharterCommand.ConfirmFreeze;
import limits.casesharing.charter.CharterCommand.FreezeCharter;
import limits.casesharing.charter.CharterCommand.LiftFreeze;
import limits.casesharing.charter.FreezeGround;
import limits.casesharing.charter.FreezeSheet;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.kernel.Actor;
import limits.kernel.Capacity;

/** Closing everything on an incident and opening it again, each step as a form and its command. */
final class FreezeDeeds {

    private static final Capacity[] WHO_MAY = {MAYOR, DATA_PROTECTION_OFFICER, COORDINATOR};

    private FreezeDeeds() {}

    /** What makes sense for this visitor now; the charter itself decides. */
    static List<Act> now(GroupSheet group, Optional<FreezeSheet> frozen, boolean adopted, Actor by) {
        var names = new ArrayList<String>();
        if (frozen.isEmpty() && adopted) {
            names.addAll(List.of("ask", "close"));
        }
        frozen.ifPresent(sheet -> {
            if (sheet.confirmed().isEmpty() && !sheet.by().equals(by.person())) {
                names.add("confirm");
            }
            if (sheet.liftAsked().isEmpty()) {
                names.add("ask-to-open");
            } else if (!sheet.liftAsked().get().equals(by.person())) {
                names.add("open");
            }
        });
        return names.stream()
                .map(name -> named(group, name).act())
                .filter(act -> act.openTo(by))
                .toList();
    }

    static Deed named(GroupSheet group, String name) {
        var charter = group.charter();
        return switch (name) {
            case "ask" ->
                new Deed(
                        grounded(form(group, name, MEMBER)),
                        filled -> new AskForFreeze(charter, filled.one("ground", FreezeGround.class)));
            case "close" ->
                new Deed(
                        grounded(form(group, name, WHO_MAY)),
                        filled -> new FreezeCharter(charter, filled.one("ground", FreezeGround.class)));
            case "confirm" -> new Deed(form(group, name, WHO_MAY), filled -> new ConfirmFreeze(charter));
            case "ask-to-open" -> new Deed(form(group, name, WHO_MAY), filled -> new AskToLift(charter));
            case "open" -> new Deed(form(group, name, WHO_MAY), filled -> new LiftFreeze(charter));
            default -> throw new NoSuchThing();
        };
    }

    private static Form grounded(Form form) {
        return form.one("ground", GroupDeeds.labelled("freeze.ground", FreezeGround.values()));
    }

    private static Form form(GroupSheet group, String name, Capacity... openTo) {
        return Form.of(Act.of("freeze." + name, "/group/" + group.group() + "/freeze/" + name, openTo));
    }
}
