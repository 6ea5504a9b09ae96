package limits.api.web.situations;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.Task;
import limits.casesharing.casefile.Youth;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Quarter;
import org.springframework.stereotype.Component;

/** Opening a situation: never a name, a number drawn for it, an age and a quarter of birth. */
@Component
final class OpeningDeed {

    static final Act ACT = Act.of("situation.open", "/situations/new", Capacity.MEMBER);

    private static final SecureRandom DICE = new SecureRandom();
    private static final int FIRST = 100_000;
    private static final int BEYOND = 1_000_000;
    private static final int OLDEST = 25;

    private final Cases cases;

    OpeningDeed(Cases cases) {
        this.cases = cases;
    }

    Deed by(Actor by) {
        GroupSheet group = cases.group(by);
        int year = cases.groups().today().getYear();
        var form = Form.of(ACT)
                .draws("situation")
                .hidden("pseudonym", DICE.nextInt(FIRST, BEYOND))
                .number("years", 15)
                .one("bornYear", years(year), year - 15)
                .one("bornQuarter", quarters())
                .one("origin", Option.of(Origin.values()))
                .several("purposes", purposes(group), List.of(Purpose.P2_COORDINATE_SUPPORT.name()))
                .one("task", Option.of(Task.values()))
                .yes("known", false);
        return new Deed(form, filled -> ask(group, filled));
    }

    private static OpenSituation ask(GroupSheet group, Filled filled) {
        return new OpenSituation(
                new Situation.Id(filled.key("situation")),
                group.group(),
                new Pseudonym(Integer.parseInt(filled.carried("pseudonym"))),
                new Youth(
                        filled.number("years"),
                        new Quarter(
                                Integer.parseInt(filled.carried("bornYear")),
                                Integer.parseInt(filled.carried("bornQuarter")))),
                filled.one("origin", Origin.class),
                filled.sent("purposes").stream().map(Purpose::valueOf).toList(),
                filled.yes("known"),
                filled.one("task", Task.class));
    }

    private List<Option> purposes(GroupSheet group) {
        return cases
                .groups()
                .inForce(group)
                .map(VersionSheet::clauses)
                .map(Clauses::purposes)
                .orElse(List.of())
                .stream()
                .map(OpeningDeed::purpose)
                .toList();
    }

    static Option purpose(Purpose purpose) {
        return new Option(purpose.name(), "purpose." + purpose.name(), true);
    }

    private static List<Option> years(int now) {
        return IntStream.rangeClosed(0, OLDEST)
                .mapToObj(back -> Option.named(now - back, Integer.toString(now - back)))
                .toList();
    }

    private static List<Option> quarters() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Option(Integer.toString(number), "situation.quarter." + number, true))
                .toList();
    }
}
