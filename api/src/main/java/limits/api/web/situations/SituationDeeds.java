package limits.api.web.situations;

import java.util.ArrayList;
import java.util.List;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.casefile.Closing;
import limits.casesharing.casefile.Notice;
import limits.casesharing.casefile.SituationCommand.AssignTask;
import limits.casesharing.casefile.SituationCommand.CloseSituation;
import limits.casesharing.casefile.SituationCommand.ConfirmDeferral;
import limits.casesharing.casefile.SituationCommand.DeclareConflict;
import limits.casesharing.casefile.SituationCommand.DeferInformation;
import limits.casesharing.casefile.SituationCommand.EndTask;
import limits.casesharing.casefile.SituationCommand.NameReferent;
import limits.casesharing.casefile.SituationCommand.RecordFamilyInformed;
import limits.casesharing.casefile.SituationCommand.ReviewSituation;
import limits.casesharing.casefile.SituationCommand.ReviewSituation.ReviewOutcome;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.Task;
import limits.casesharing.group.GroupBoard.MemberLine;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** What may be done with one situation, each as a form and its command. */
@Component
final class SituationDeeds {

    private final Cases cases;
    private final Say say;
    private final PaperDeeds papers;
    private final RestrictionDeeds restrictions;

    SituationDeeds(Cases cases, Say say, PaperDeeds papers, RestrictionDeeds restrictions) {
        this.cases = cases;
        this.say = say;
        this.papers = papers;
        this.restrictions = restrictions;
    }

    /** What makes sense now about the family's information; the situation itself decides. */
    List<Act> family(SituationFile file, Actor by) {
        var names = new ArrayList<String>(List.of("informed"));
        boolean waiting =
                file.notice().deferral().filter(one -> !one.confirmed()).isPresent();
        names.add(waiting ? "confirm" : "defer");
        names.addAll(papers.fitting(file, by));
        names.addAll(restrictions.fitting(file, by));
        return acts(file, by, names);
    }

    /** What makes sense now about the team. */
    List<Act> team(SituationFile file, Actor by) {
        return acts(file, by, List.of("task", "end-task", "referent", "conflict"));
    }

    /** What makes sense now about its course. */
    List<Act> course(SituationFile file, Actor by) {
        return acts(file, by, List.of("review", "close"));
    }

    private List<Act> acts(SituationFile file, Actor by, List<String> names) {
        return file.open()
                ? names.stream().map(name -> named(file, name, by).act()).toList()
                : List.of();
    }

    Deed named(SituationFile file, String name, Actor by) {
        var id = file.id();
        return switch (name) {
            case "task" ->
                new Deed(
                        form(file, name).one("member", members(file, by)).one("task", Option.of(Task.values())),
                        filled -> new AssignTask(id, person(filled), filled.one("task", Task.class)));
            case "end-task" -> new Deed(form(file, name).one("held", held(file)), filled -> endTask(file, filled));
            case "referent" ->
                new Deed(form(file, name).one("member", team(file)), filled -> new NameReferent(id, person(filled)));
            case "conflict" -> new Deed(form(file, name), filled -> new DeclareConflict(id));
            case "informed" -> informed(file);
            case "defer" ->
                new Deed(
                        form(file, name)
                                .one("because", Option.of(Notice.WaitsBecause.values()))
                                .day("until", cases.groups().today().plusMonths(1)),
                        filled -> new DeferInformation(
                                id, filled.one("because", Notice.WaitsBecause.class), filled.day("until")));
            case "confirm" -> new Deed(form(file, name), filled -> new ConfirmDeferral(id));
            case "review" ->
                new Deed(
                        form(file, name)
                                .one("outcome", Option.of(ReviewOutcome.values()))
                                .day("next", cases.groups().today().plusMonths(2)),
                        filled -> new ReviewSituation(
                                id, filled.one("outcome", ReviewOutcome.class), filled.day("next")));
            case "close" ->
                new Deed(
                        form(file, name).one("because", Option.of(Closing.values())),
                        filled -> new CloseSituation(id, filled.one("because", Closing.class)));
            case "restrict", "propose-lift", "lift" -> restrictions.named(form(file, name), file, name);
            default -> papers.named(form(file, name), file, name, members(file, by));
        };
    }

    private Deed informed(SituationFile file) {
        return new Deed(
                form(file, "informed")
                        .one("who", Option.of(Notice.Informed.values()))
                        .day("on", cases.groups().today())
                        .one("manner", Option.of(Notice.Manner.values()))
                        .yes("charterHandedOver", false),
                filled -> new RecordFamilyInformed(
                        file.id(),
                        filled.one("who", Notice.Informed.class),
                        filled.day("on"),
                        filled.one("manner", Notice.Manner.class),
                        filled.yes("charterHandedOver")));
    }

    private static EndTask endTask(SituationFile file, Filled filled) {
        String[] held = filled.carried("held").split(" ");
        return new EndTask(file.id(), new Person(new Key(held[0])), Task.valueOf(held[1]));
    }

    private static Form form(SituationFile file, String name) {
        return Form.of(Act.of("situation." + name, "/situations/" + file.id() + "/" + name, Capacity.MEMBER))
                .told(file.pseudonym().toString());
    }

    private static Person person(Filled filled) {
        return new Person(filled.key("member"));
    }

    /** The members of the group who may act. */
    private List<Option> members(SituationFile file, Actor by) {
        return cases.active(cases.group(file, by)).stream().map(this::named).toList();
    }

    Option named(MemberLine line) {
        return Option.named(line.person(), say.person(line.person()) + " – " + say.body(line.organisation()));
    }

    private List<Option> team(SituationFile file) {
        return file.team().held().stream()
                .map(one -> Option.named(one.person(), say.person(one.person()) + " – " + say.body(one.organisation())))
                .distinct()
                .toList();
    }

    private List<Option> held(SituationFile file) {
        return file.team().held().stream()
                .map(one -> Option.named(
                        one.person() + " " + one.task(), say.person(one.person()) + " – " + say.word(one.task())))
                .toList();
    }
}
