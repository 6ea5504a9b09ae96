package limits.casesharing.session;

import static limits.casesharing.TheGroup.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import limits.casesharing.Ines;
import limits.casesharing.Stage;
import limits.casesharing.TheGroup;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.SituationRoll;
import limits.casesharing.casefile.TableRoll.Table;
import limits.casesharing.casefile.Team;
import limits.casesharing.group.Group;
import limits.casesharing.session.Session.Because;
import limits.casesharing.session.SessionCommand.*;
import limits.casesharing.session.SessionEvent.*;
import limits.kernel.Actor;
import limits.kernel.Person;
import org.junit.jupiter.api.Test;

class HoldingASession implements SituationRoll {

    private static final Session.Id SESSION = new Session.Id(key("session"));
    private static final Instant UNTIL = NOON.plus(Duration.ofHours(2));
    private static final SessionOpened OPENED =
            new SessionOpened(SESSION, GROUP, COUNSELLOR.person(), COUNSELLOR.organisation(), UNTIL, TODAY);
    private static final SessionAttended ATTENDED = attended(EDUCATOR);

    private final TheGroup group = new TheGroup();
    private List<Person> conflicted = List.of();
    private Optional<Table> elsewhere = Optional.empty();

    @Test
    void an_active_member_opens_it_chairs_it_and_sits_there() {
        asking(List.of(), new OpenSession(SESSION, GROUP, UNTIL), COUNSELLOR).then(OPENED);
        assertThat(sitting(OPENED).present()).containsExactly(COUNSELLOR.person());
    }

    @Test
    void nobody_opens_one_who_has_left_or_has_not_signed() {
        for (var nobody : List.of(WHO_LEFT, STRANGER)) {
            asking(List.of(), new OpenSession(SESSION, GROUP, UNTIL), nobody).refused(Because.NOT_AN_ACTIVE_MEMBER);
        }
        group.unsigned(EDUCATOR);
        asking(List.of(), new OpenSession(SESSION, GROUP, UNTIL), EDUCATOR).refused(Because.NOT_AN_ACTIVE_MEMBER);
    }

    @Test
    void it_lasts_four_hours_at_most_and_does_not_end_before_it_begins() {
        var four = NOON.plus(OpenSession.LONGEST);
        asking(List.of(), new OpenSession(SESSION, GROUP, four.plusSeconds(1)), COUNSELLOR)
                .refused(Because.TOO_LONG);
        asking(List.of(), new OpenSession(SESSION, GROUP, NOON), COUNSELLOR).refused(Because.TOO_LONG);
        asking(List.of(OPENED), new OpenSession(SESSION, GROUP, UNTIL), COUNSELLOR)
                .refused(Because.ALREADY_OPENED);
    }

    @Test
    void members_sit_down_and_leave_by_themselves() {
        asking(List.of(OPENED), new AttendSession(SESSION), EDUCATOR).then(ATTENDED);
        asking(List.of(OPENED, ATTENDED), new AttendSession(SESSION), EDUCATOR).refused(Because.PRESENT_ALREADY);
        asking(List.of(OPENED, ATTENDED), new LeaveSession(SESSION), EDUCATOR)
                .then(new SessionLeft(SESSION, EDUCATOR.person(), TODAY));
        asking(List.of(OPENED), new LeaveSession(SESSION), EDUCATOR).refused(Because.NOT_PRESENT);
    }

    @Test
    void to_everybody_else_there_is_no_session() {
        asking(List.of(OPENED), new AttendSession(SESSION), WHO_LEFT).refused(Because.NO_SUCH_SESSION);
        asking(List.of(OPENED, CLOSED), new AttendSession(SESSION), STRANGER).refused(Because.NO_SUCH_SESSION);
        asking(List.of(OPENED), new CloseSession(SESSION), STRANGER).refused(Because.NO_SUCH_SESSION);
    }

    @Test
    void whoever_has_a_task_lays_a_situation_before_chosen_attendees() {
        var told = laid(EDUCATOR);
        asking(List.of(OPENED, ATTENDED), lay(EDUCATOR), COUNSELLOR).then(told);
        assertThat(sitting(OPENED, ATTENDED, told).table().get(Ines.SITUATION))
                .containsExactlyInAnyOrder(COUNSELLOR.person(), EDUCATOR.person());
    }

    @Test
    void without_a_task_there_is_no_such_situation() {
        asking(List.of(OPENED, attended(LANDLORD)), lay(COUNSELLOR), LANDLORD).refused(Because.NO_SUCH_SITUATION);
    }

    @Test
    void it_is_laid_by_somebody_present_before_somebody_present() {
        asking(List.of(OPENED), lay(EDUCATOR), COUNSELLOR).refused(Because.NOT_ALL_PRESENT);
        var gone = new SessionLeft(SESSION, COUNSELLOR.person(), TODAY);
        asking(List.of(OPENED, ATTENDED, gone), lay(EDUCATOR), COUNSELLOR).refused(Because.NOT_PRESENT);
    }

    @Test
    void nothing_is_laid_before_somebody_who_declared_a_conflict() {
        conflicted = List.of(LANDLORD.person());
        asking(List.of(OPENED, attended(LANDLORD)), lay(LANDLORD), COUNSELLOR).refused(Because.HAS_A_CONFLICT);
    }

    @Test
    void it_lies_on_one_table_at_a_time() {
        elsewhere = Optional.of(new Table(key("another"), List.of(), 3));
        asking(List.of(OPENED, ATTENDED), lay(EDUCATOR), COUNSELLOR).refused(Because.LIES_ELSEWHERE);
        elsewhere = Optional.of(new Table(SESSION.key(), List.of(), 3));
        asking(List.of(OPENED, ATTENDED), lay(EDUCATOR), COUNSELLOR).then(laid(EDUCATOR));
    }

    @Test
    void before_nobody_or_before_everybody_is_no_choice() {
        assertThatThrownBy(() -> new LayOnTheTable(SESSION, Ines.SITUATION, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        var nine = IntStream.range(0, LayOnTheTable.MOST + 1)
                .mapToObj(n -> new Person(key("attendee " + n)))
                .toList();
        assertThatThrownBy(() -> new LayOnTheTable(SESSION, Ines.SITUATION, nine))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_groups_position_is_noted_by_somebody_with_a_task() {
        var ask = new RecordPosition(SESSION, Ines.SITUATION, Position.SUPPORTED_BY_THE_GROUP);
        var before = List.of(OPENED, attended(LANDLORD), laid(LANDLORD));
        asking(before, ask, COUNSELLOR)
                .then(new PositionRecorded(SESSION, Ines.SITUATION, Position.SUPPORTED_BY_THE_GROUP, TODAY));
        asking(before, ask, LANDLORD).refused(Because.NOT_ON_THE_TABLE);
        asking(List.of(OPENED), ask, COUNSELLOR).refused(Because.NOT_ON_THE_TABLE);
    }

    @Test
    void the_chair_closes_it_and_nobody_else() {
        asking(List.of(OPENED, ATTENDED), new CloseSession(SESSION), COUNSELLOR).then(CLOSED);
        asking(List.of(OPENED, ATTENDED), new CloseSession(SESSION), EDUCATOR).refused(Because.NOT_THE_CHAIR);
        asking(List.of(OPENED, CLOSED), new CloseSession(SESSION), COUNSELLOR).refused(Because.OVER);
    }

    @Test
    void it_ends_by_itself_at_its_hour() {
        stage().when(List.of(OPENED), new AttendSession(SESSION), EDUCATOR, UNTIL.minusSeconds(1))
                .then(ATTENDED);
        stage().when(List.of(OPENED), new AttendSession(SESSION), EDUCATOR, UNTIL)
                .refused(Because.OVER);
    }

    private static final SessionClosed CLOSED = new SessionClosed(SESSION, TODAY);

    @Override
    public Optional<SituationFile> situation(Situation.Id situation) {
        var file = new Ines().file();
        var team = new Team(file.team().held(), Optional.empty(), conflicted);
        var told = new SituationFile(
                file.id(),
                file.group(),
                file.pseudonym(),
                file.youth(),
                file.origin(),
                file.purposes(),
                file.originator(),
                file.openedOn(),
                file.notice(),
                team,
                file.reviewBy(),
                file.papers(),
                file.closedOn(),
                file.seen());
        return Optional.of(told).filter(one -> one.id().equals(situation));
    }

    @Override
    public boolean taken(Group.Id group, Pseudonym pseudonym) {
        return false;
    }

    private Stage.Outcome<Session> asking(List<?> happened, SessionCommand ask, Actor by) {
        return stage().when(happened, ask, by, NOON);
    }

    private Stage<Session> stage() {
        var belonging = group.belonging();
        var members = new Belonging(belonging.groups(), belonging.charters(), (situation, at) -> elsewhere);
        return Stage.of(Session.class, members, this);
    }

    private static Sitting sitting(SessionEvent... told) {
        Session.Standing standing = new Session.Standing.NotOpened();
        for (var event : told) {
            standing = standing.evolve(event);
        }
        return ((Session.Standing.Held) standing).sitting();
    }

    private static SessionAttended attended(Actor who) {
        return new SessionAttended(SESSION, who.person(), who.organisation(), TODAY);
    }

    private static LayOnTheTable lay(Actor before) {
        return new LayOnTheTable(SESSION, Ines.SITUATION, List.of(before.person()));
    }

    private static SituationLaidOnTheTable laid(Actor before) {
        return new SituationLaidOnTheTable(
                SESSION, Ines.SITUATION, COUNSELLOR.person(), List.of(before.person()), TODAY);
    }
}
