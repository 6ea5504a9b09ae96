package limits.api.web.group;

import static limits.kernel.Capacity.COORDINATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import limits.api.identity.Directory;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.group.Designation;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.governance.board.CommitteeDiary;
import limits.governance.board.ProjectBoard;
import limits.governance.board.ProjectSheet;
import limits.governance.project.Project;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** What may be done with a group as a whole, each as a form and its command. */
@Component
final class GroupDeeds {

    private final Directory directory;
    private final ProjectBoard projects;
    private final CommitteeDiary committees;
    private final Clock clock;

    GroupDeeds(Directory directory, ProjectBoard projects, CommitteeDiary committees, Clock clock) {
        this.directory = directory;
        this.projects = projects;
        this.committees = committees;
        this.clock = clock;
    }

    Deed establish() {
        var form = Form.of(Act.of("group.establish", "/group/new", COORDINATOR))
                .draws("group")
                .draws("charter")
                .one("decision", decisions());
        return new Deed(form, filled -> {
            String[] chosen = filled.carried("decision").split(" ");
            return new EstablishGroup(
                    new Group.Id(filled.key("group")),
                    new Project.Id(new Key(chosen[0])),
                    new Charter.Id(filled.key("charter")),
                    new Key(chosen[1]));
        });
    }

    Deed designate(GroupSheet group) {
        LocalDate today = ParisTime.dayOf(clock.instant());
        var form = Form.of(Act.of("group.designate", "/group/" + group.group() + "/designate", COORDINATOR))
                .one("person", people())
                .one("profession", professions())
                .yes("headAgreed", false)
                .day("headAgreedOn", today)
                .yes("secrecyAttested", false)
                .one("offenceBasis", labelled("offence-basis", OffenceBasis.values()), OffenceBasis.NONE);
        return new Deed(form, filled -> {
            String[] chosen = filled.carried("person").split(" ");
            var designation = new Designation(
                    new Organisation(new Key(chosen[1])),
                    filled.one("profession", Profession.class),
                    filled.yes("secrecyAttested"),
                    filled.yes("headAgreed"),
                    filled.day("headAgreedOn"),
                    filled.one("offenceBasis", OffenceBasis.class));
            return new DesignateMember(group.group(), new Person(new Key(chosen[0])), designation);
        });
    }

    /** Constants whose words are the messages {@code <before>.<constant>}. */
    static List<Option> labelled(String before, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(one -> new Option(one.name(), before + "." + one.name(), true))
                .toList();
    }

    private static List<Option> professions() {
        return labelled(
                "profession",
                Arrays.stream(Profession.values())
                        .filter(one -> one != Profession.UNKNOWN)
                        .toArray(Profession[]::new));
    }

    /** Whoever has a mandate to sit in a group, with the body she has it for. */
    private List<Option> people() {
        return directory.holding(Capacity.MEMBER, clock.instant()).stream()
                .map(listed -> Option.named(
                        listed.person() + " " + listed.organisation(),
                        listed.name() + " – " + listed.organisationName()))
                .toList();
    }

    /** The decisions that a committee has adopted, each with the project it is for. */
    private List<Option> decisions() {
        return projects.projects().stream().flatMap(this::decisionsOf).toList();
    }

    private Stream<Option> decisionsOf(ProjectSheet project) {
        return committees.committeeOf(project.project()).stream()
                .flatMap(committee -> committee.meetings().stream())
                .flatMap(meeting -> meeting.decisions().stream()
                        .filter(ruling -> ruling.adopted())
                        .map(ruling -> Option.named(
                                project.project() + " " + ruling.decision(),
                                String.format(
                                        Locale.ROOT,
                                        "%s – %s (%s)",
                                        project.title(),
                                        ruling.subject(),
                                        meeting.on()))));
    }
}
