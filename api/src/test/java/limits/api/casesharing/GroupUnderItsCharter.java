package limits.api.casesharing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.Context;
import limits.api.contexts.KeyedDigest;
import limits.api.contexts.Wiring;
import limits.api.database.Database;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.casesharing.CaseStories;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.charter.CharterCommand.AdoptCharter;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.CharterCommand.ProposeCharter;
import limits.casesharing.charter.CharterCommand.RecordOpinion;
import limits.casesharing.charter.CharterRegister;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Deliberation;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Opinion;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.ProposerRoll;
import limits.casesharing.group.Designation;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupBoard;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.group.GroupCommand.RecordTraining;
import limits.casesharing.group.GroupCommand.SignCharter;
import limits.casesharing.group.GroupRegister;
import limits.casesharing.group.GroupRoll;
import limits.casesharing.group.Membership;
import limits.casesharing.group.ProjectGroups;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** A group of one member and its charter on a real PostgreSQL, in a database of its own. */
final class GroupUnderItsCharter implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final Organisation TOWN = new Organisation(key("Town"));
    static final Organisation SCHOOL = new Organisation(key("School"));
    static final Actor CLAIRE = new Actor(new Person(key("Claire")), Capacity.COORDINATOR, TOWN);
    static final Actor MAYOR = new Actor(new Person(key("Mayor")), Capacity.MAYOR, TOWN);
    static final Actor OFFICER = new Actor(new Person(key("Officer")), Capacity.DATA_PROTECTION_OFFICER, TOWN);
    static final Actor SAMIRA = new Actor(new Person(key("Samira")), Capacity.MEMBER, SCHOOL);
    static final Group.Id GROUP = new Group.Id(key("group"));
    static final Charter.Id CHARTER = new Charter.Id(key("charter"));
    static final Clauses TERMS = Clauses.widest(new Area("99999"), TOWN, TODAY.minusDays(1), TODAY.plusYears(2));

    private final Databases databases = new Databases(PostgresForTests.freshDatabase());
    final Database database = databases.as(Role.CASESHARING);
    final GroupRegister groups = new GroupRegister(database.client());
    final CharterRegister charters = new CharterRegister(database.client());
    final CharterBoard charterBoard = new CharterBoard(database.client());
    final GroupBoard groupBoard = new GroupBoard(database.client(), charterBoard);
    private final Context context;
    private final CommandDesk desk;

    GroupUnderItsCharter() {
        context = new Wiring(database, CaseStories.vocabulary(), EngineForTests.over(databases))
                .decides(Charter.class)
                .decides(Group.class)
                .board(CharterRegister.class, charters)
                .board(GroupRegister.class, groups)
                .answers(CharterRoll.class, charters)
                .answers(GroupRoll.class, groups)
                .answers(ProposerRoll.class, groups)
                .answers(ProjectGroups.class, groups)
                .start();
        var noon = Clock.fixed(Instant.parse("2026-05-04T10:00:00Z"), ZoneOffset.UTC);
        desk = new CommandDesk(List.of(context), new KeyedDigest(new byte[32]), noon);
    }

    @Override
    public void close() {
        context.close();
        databases.close();
    }

    void everythingInOrder() {
        ask(new EstablishGroup(GROUP, new Project.Id(key("project")), CHARTER, key("decision")), CLAIRE);
        var cpe = new Designation(SCHOOL, Profession.CPE, false, false, TODAY, OffenceBasis.NONE);
        ask(new DesignateMember(GROUP, SAMIRA.person(), cpe), CLAIRE);
        ask(new ApproveMember(GROUP, SAMIRA.person()), MAYOR);
        ask(new RecordTraining(GROUP, SAMIRA.person(), TODAY), CLAIRE);
        adopt(1, TERMS);
        sign(1);
    }

    void adopt(int version, Clauses terms) {
        prepare(version, terms);
        ask(new AdoptCharter(CHARTER, version, new Deliberation(TODAY, version)), MAYOR);
    }

    void prepare(int version, Clauses terms) {
        ask(new DraftCharter(CHARTER, terms, true), CLAIRE);
        ask(new ProposeCharter(CHARTER, version), SAMIRA);
        ask(new RecordOpinion(CHARTER, version, Opinion.FAVOURABLE), OFFICER);
    }

    void sign(int version) {
        var text = charterBoard.versions(CHARTER).stream()
                .filter(sheet -> sheet.number() == version)
                .findFirst()
                .orElseThrow()
                .text();
        ask(SignCharter.simply(GROUP, text), SAMIRA);
    }

    Membership samira() {
        return groups.membership(GROUP, SAMIRA.person()).orElseThrow();
    }

    boolean ask(Ask ask, Actor by) {
        return desk.ask(ask, UUID.randomUUID(), by).isEmpty();
    }

    static Key key(String name) {
        return new Key((name + "-".repeat(26)).substring(0, 26) + "A");
    }
}
