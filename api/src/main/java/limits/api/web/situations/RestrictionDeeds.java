package limits.api.web.situations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.casefile.Restriction;
import limits.casesharing.casefile.Restriction.Ground;
import limits.casesharing.casefile.Restriction.LiftedBecause;
import limits.casesharing.casefile.Restriction.Request;
import limits.casesharing.casefile.SituationCommand.LiftRestriction;
import limits.casesharing.casefile.SituationCommand.ProposeLift;
import limits.casesharing.casefile.SituationCommand.RecordRestriction;
import limits.casesharing.casefile.SituationFile;
import limits.kernel.Actor;
import org.springframework.stereotype.Component;

/** Writing down that somebody asked that nothing passes, and how it comes to pass again. GDPR art. 18, 21. */
@Component
final class RestrictionDeeds {

    private final Cases cases;
    private final Say say;

    RestrictionDeeds(Cases cases, Say say) {
        this.cases = cases;
        this.say = say;
    }

    /** Those that make sense now: whoever proposed that it passes again is not asked to confirm it. */
    List<String> fitting(SituationFile file, Actor by) {
        var names = new ArrayList<String>(List.of("restrict"));
        var standing = file.papers().restrictions();
        if (!standing.isEmpty()) {
            names.add("propose-lift");
        }
        if (standing.stream().anyMatch(one -> waitsFor(one, by))) {
            names.add("lift");
        }
        return names;
    }

    Deed named(Form form, SituationFile file, String name) {
        var id = file.id();
        var today = cases.groups().today();
        var standing = file.papers().restrictions();
        return switch (name) {
            case "restrict" ->
                new Deed(
                        form.one("who", Option.of(Informed.values()))
                                .one("ground", Option.of(Ground.values()))
                                .day("on", today),
                        filled -> new RecordRestriction(
                                id,
                                new Request(filled.one("who", Informed.class), filled.one("ground", Ground.class)),
                                filled.day("on")));
            case "propose-lift" ->
                new Deed(
                        form.one("request", options(standing.stream())).one("because", Option.of(answers(standing))),
                        filled -> new ProposeLift(id, request(filled), filled.one("because", LiftedBecause.class)));
            case "lift" ->
                new Deed(
                        form.one(
                                        "request",
                                        options(standing.stream()
                                                .filter(one -> one.lift().isPresent())))
                                .day("toldOn", today),
                        filled -> new LiftRestriction(id, request(filled), filled.day("toldOn")));
            default -> throw new NoSuchThing();
        };
    }

    private static boolean waitsFor(Restriction one, Actor by) {
        return one.lift().filter(lift -> !lift.by().equals(by.person())).isPresent();
    }

    private static LiftedBecause[] answers(List<Restriction> standing) {
        return Arrays.stream(LiftedBecause.values())
                .filter(because -> standing.stream()
                        .anyMatch(one -> because.answers(one.request().ground())))
                .toArray(LiftedBecause[]::new);
    }

    private List<Option> options(Stream<Restriction> those) {
        return those.map(Restriction::request)
                .map(one -> Option.named(
                        one.by() + " " + one.ground(), say.word(one.by()) + " – " + say.word(one.ground())))
                .toList();
    }

    private static Request request(Filled filled) {
        String[] parts = filled.carried("request").split(" ");
        return new Request(Informed.valueOf(parts[0]), Ground.valueOf(parts[1]));
    }
}
