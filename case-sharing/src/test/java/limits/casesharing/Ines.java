package limits.casesharing;

import static limits.casesharing.TheGroup.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limits.casesharing.casefile.Notice;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.Papers;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Restriction;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.Task;
import limits.casesharing.casefile.Team;
import limits.casesharing.casefile.Youth;
import limits.casesharing.charter.Purpose;
import limits.kernel.Actor;
import limits.kernel.Person;
import limits.kernel.Quarter;

/** Inès, 15, as the group knows her: a number, a team, what her family was told. */
public record Ines(
        Notice notice,
        Youth youth,
        Optional<LocalDate> closedOn,
        List<Team.Held> more,
        Optional<Person> referent,
        Papers papers) {

    public static final Situation.Id SITUATION = new Situation.Id(key("situation"));
    public static final Notice TOLD = new Notice(Optional.of(TODAY), Optional.of(TODAY), Optional.empty());

    public Ines() {
        this(TOLD, new Youth(15, new Quarter(2011, 3)), Optional.empty(), List.of(), Optional.empty(), Papers.NONE);
    }

    public Ines with(Notice other) {
        return new Ines(other, youth, closedOn, more, referent, papers);
    }

    public Ines aged(int years, Quarter born) {
        return new Ines(notice, new Youth(years, born), closedOn, more, referent, papers);
    }

    public Ines closed() {
        return new Ines(notice, youth, Optional.of(TODAY), more, referent, papers);
    }

    /** The parents object, and were not answered yet. */
    public Ines restricted() {
        var request = new Restriction.Request(Notice.Informed.PARENTS, Restriction.Ground.OBJECTS);
        var asked = List.of(new Restriction(request, TODAY, Optional.empty()));
        return new Ines(notice, youth, closedOn, more, referent, new Papers(List.of(), Optional.empty(), asked));
    }

    /** With somebody more on the team. */
    public Ines joinedBy(Actor by, Task task) {
        return new Ines(notice, youth, closedOn, List.of(held(by, task)), referent, papers);
    }

    public Ines referredTo(Actor by) {
        return new Ines(notice, youth, closedOn, more, Optional.of(by.person()), papers);
    }

    public static Team.Held held(Actor by, Task task) {
        return new Team.Held(by.person(), by.organisation(), task, TODAY);
    }

    /** With the counsellor, the educator, and somebody who has left the group since. */
    public SituationFile file() {
        var team = Stream.concat(
                Stream.of(
                        held(COUNSELLOR, Task.SCHOOLING),
                        held(EDUCATOR, Task.EDUCATIONAL_SUPPORT),
                        held(WHO_LEFT, Task.EDUCATIONAL_SUPPORT)),
                more.stream());
        return file(team.toList());
    }

    private SituationFile file(List<Team.Held> held) {
        return new SituationFile(
                SITUATION,
                GROUP,
                new Pseudonym(204_817),
                youth,
                Origin.SCHOOL,
                Set.of(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P2_COORDINATE_SUPPORT),
                COUNSELLOR.organisation(),
                TODAY,
                notice,
                new Team(held, referent, List.of()),
                TODAY.plusMonths(3),
                papers,
                closedOn,
                4);
    }
}
