package limits.api.casesharing;

import static limits.casesharing.charter.Category.SITUATION_FLAG;
import static limits.casesharing.charter.Category.SUPPORT_NEED_CODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import limits.casesharing.charter.CharterCommand.RepealCharter;
import limits.casesharing.charter.CharterRegister;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Deliberation;
import limits.casesharing.charter.MaterialChange;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Opinion;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.ProposerRoll;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.group.Designation;
import limits.casesharing.group.EndGround;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupBoard;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.group.GroupCommand.RecordTraining;
import limits.casesharing.group.GroupCommand.SignCharter;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.GroupRegister;
import limits.casesharing.group.GroupRoll;
import limits.casesharing.group.Membership;
import limits.casesharing.group.ProjectGroups;
import limits.casesharing.group.SuspensionGround;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The group and its charter on a real PostgreSQL: what decisions are told, and who waits for whom. */
@Tag("postgres")
class GroupAndCharterOnPostgres {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Organisation TOWN = new Organisation(key("Town"));
    private static final Organisation SCHOOL = new Organisation(key("School"));
    private static final Actor CLAIRE = new Actor(new Person(key("Claire")), Capacity.COORDINATOR, TOWN);
    private static final Actor MAYOR = new Actor(new Person(key("Mayor")), Capacity.MAYOR, TOWN);
    private static final Actor OFFICER = new Actor(new Person(key("Officer")), Capacity.DATA_PROTECTION_OFFICER, TOWN);
    private static final Actor SAMIRA = new Actor(new Person(key("Samira")), Capacity.MEMBER, SCHOOL);
    private static final Group.Id GROUP = new Group.Id(key("group"));
    private static final Charter.Id CHARTER = new Charter.Id(key("charter"));
    private static final Clauses TERMS =
            Clauses.widest(new Area("99999"), TOWN, TODAY.minusDays(1), TODAY.plusYears(2));

    private final Databases databases = new Databases(PostgresForTests.freshDatabase());
    private final Database database = databases.as(Role.CASESHARING);
    private final GroupRegister groups = new GroupRegister(database.client());
    private final CharterRegister charters = new CharterRegister(database.client());
    private final CharterBoard charterBoard = new CharterBoard(database.client());
    private final GroupBoard groupBoard = new GroupBoard(database.client(), charterBoard);
    private Context context;
    private CommandDesk desk;

    @BeforeEach
    void open() {
        context = new Wiring(database, CaseStories.vocabulary())
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

    @AfterEach
    void close() {
        context.close();
        databases.close();
    }

    @Test
    void a_member_who_signed_the_version_in_force_is_told_so() {
        everythingInOrder();
        var version = charters.inForce(CHARTER, TODAY).orElseThrow();
        var member = samira();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.terms().clauses()).isEqualTo(TERMS);
        assertThat(version.seen()).isEqualTo(3);
        assertThat(member.inGroup()).isTrue();
        assertThat(member.suspended()).isFalse();
        assertThat(member.signed(version, TODAY)).isTrue();
        assertThat(member.seen()).isEqualTo(4);
        assertThat(groups.members(GROUP)).containsExactly(member);
        assertThat(groups.charterOf(GROUP)).contains(CHARTER);
    }

    @Test
    @DisplayName("T2: a new version with a change in substance leaves every member unsigned, in the same instant")
    void a_new_version_leaves_everybody_unsigned() {
        everythingInOrder();
        adopt(2, TERMS.withCategories(Set.of(SITUATION_FLAG, SUPPORT_NEED_CODE)));
        var version = charters.inForce(CHARTER, TODAY).orElseThrow();
        assertThat(version.number()).isEqualTo(2);
        assertThat(samira().signed(version, TODAY)).isFalse();
        assertThat(groupBoard.members(GROUP, TODAY).getFirst().signed()).isFalse();
        assertThat(charterBoard.versions(CHARTER))
                .extracting(sheet -> sheet.standing(TODAY))
                .containsExactly(VersionSheet.Standing.IN_FORCE, VersionSheet.Standing.SUPERSEDED);
        assertThat(charterBoard.versions(CHARTER).getFirst().changes()).containsExactly(MaterialChange.CATEGORIES);
    }

    @Test
    void a_version_to_come_can_be_signed_and_binds_from_its_day() {
        everythingInOrder();
        var later = Clauses.widest(new Area("99999"), TOWN, TODAY.plusDays(10), TODAY.plusYears(2));
        adopt(2, later);
        assertThat(charters.inForce(CHARTER, TODAY).orElseThrow().number()).isEqualTo(1);
        assertThat(charters.inForce(CHARTER, TODAY.plusDays(10)).orElseThrow().number())
                .isEqualTo(2);
        sign(2);
        assertThat(samira().signed(charters.inForce(CHARTER, TODAY.plusDays(10)).orElseThrow(), TODAY.plusDays(10)))
                .isTrue();
    }

    @Test
    void after_its_last_day_or_once_repealed_nothing_is_in_force() {
        everythingInOrder();
        assertThat(charters.inForce(CHARTER, TERMS.validUntil())).isPresent();
        assertThat(charters.inForce(CHARTER, TERMS.validUntil().plusDays(1))).isEmpty();
        assertThat(charters.inForce(CHARTER, TERMS.validFrom().minusDays(1))).isEmpty();
        ask(new RepealCharter(CHARTER, 1, new Deliberation(TODAY, 9)), MAYOR);
        assertThat(charters.inForce(CHARTER, TODAY)).isEmpty();
        assertThatThrownBy(() -> sign(1)).isInstanceOf(Refused.class);
    }

    @Test
    void the_board_shows_who_is_in_and_what_each_may_receive() {
        everythingInOrder();
        var line = groupBoard.members(GROUP, TODAY).getFirst();
        assertThat(line.place()).isEqualTo(GroupBoard.Place.APPROVED);
        assertThat(line.signed()).isTrue();
        assertThat(line.trained()).contains(TODAY);
        assertThat(line.mayReceive())
                .contains(SITUATION_FLAG)
                .hasSizeLessThan(TERMS.categories().size());
        ask(new SuspendMember(GROUP, SAMIRA.person(), SuspensionGround.ALLEGED_BREACH), OFFICER);
        assertThat(groupBoard.members(GROUP, TODAY).getFirst().mayReceive()).isEmpty();
    }

    @Test
    void a_suspended_or_departed_member_is_told_of_as_such() {
        everythingInOrder();
        ask(new SuspendMember(GROUP, SAMIRA.person(), SuspensionGround.ALLEGED_BREACH), OFFICER);
        assertThat(samira().suspended()).isTrue();
        ask(new EndMembership(GROUP, SAMIRA.person(), EndGround.MANDATE_ENDED), CLAIRE);
        assertThat(samira().inGroup()).isFalse();
    }

    @Test
    void a_project_has_one_group() {
        everythingInOrder();
        var second = new EstablishGroup(
                new Group.Id(key("second")), new Project.Id(key("project")), new Charter.Id(key("other")), key("d"));
        assertThatThrownBy(() -> ask(second, CLAIRE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().code()).isEqualTo("group.project-has-one"));
    }

    @Test
    @DisplayName("Whoever is deciding finishes first; after the suspension has committed nobody decides on old facts")
    void a_suspension_waits_for_a_decision_under_way_and_is_seen_by_the_next() throws Exception {
        everythingInOrder();
        var told = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var reading = nodes.submit(() -> database.transaction().execute(status -> {
                boolean suspended = samira().suspended();
                told.countDown();
                await(finish);
                return suspended;
            }));
            await(told);
            var suspending = nodes.submit(
                    () -> ask(new SuspendMember(GROUP, SAMIRA.person(), SuspensionGround.ALLEGED_BREACH), OFFICER));
            assertThatThrownBy(() -> suspending.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            finish.countDown();
            assertThat(reading.get(10, TimeUnit.SECONDS)).isFalse();
            suspending.get(10, TimeUnit.SECONDS);
            assertThat(samira().suspended()).isTrue();
        }
    }

    @Test
    @DisplayName("Adopting a charter anew waits for a decision under the one in force")
    void an_adoption_waits_for_a_decision_under_way() throws Exception {
        everythingInOrder();
        var told = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        prepare(2, TERMS.withCategories(Set.of(SITUATION_FLAG)));
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var reading = nodes.submit(() -> database.transaction().execute(status -> {
                int number = charters.inForce(CHARTER, TODAY).orElseThrow().number();
                told.countDown();
                await(finish);
                return number;
            }));
            await(told);
            var adopting = nodes.submit(() -> ask(new AdoptCharter(CHARTER, 2, new Deliberation(TODAY, 8)), MAYOR));
            assertThatThrownBy(() -> adopting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            finish.countDown();
            assertThat(reading.get(10, TimeUnit.SECONDS)).isEqualTo(1);
            adopting.get(10, TimeUnit.SECONDS);
            assertThat(charters.inForce(CHARTER, TODAY).orElseThrow().number()).isEqualTo(2);
        }
    }

    private void everythingInOrder() {
        ask(new EstablishGroup(GROUP, new Project.Id(key("project")), CHARTER, key("decision")), CLAIRE);
        var cpe = new Designation(SCHOOL, Profession.CPE, false, false, TODAY, OffenceBasis.NONE);
        ask(new DesignateMember(GROUP, SAMIRA.person(), cpe), CLAIRE);
        ask(new ApproveMember(GROUP, SAMIRA.person()), MAYOR);
        ask(new RecordTraining(GROUP, SAMIRA.person(), TODAY), CLAIRE);
        adopt(1, TERMS);
        sign(1);
    }

    private void adopt(int version, Clauses terms) {
        prepare(version, terms);
        ask(new AdoptCharter(CHARTER, version, new Deliberation(TODAY, version)), MAYOR);
    }

    private void prepare(int version, Clauses terms) {
        ask(new DraftCharter(CHARTER, terms), CLAIRE);
        ask(new ProposeCharter(CHARTER, version), SAMIRA);
        ask(new RecordOpinion(CHARTER, version, Opinion.FAVOURABLE), OFFICER);
    }

    private void sign(int version) {
        var text = charterBoard.versions(CHARTER).stream()
                .filter(sheet -> sheet.number() == version)
                .findFirst()
                .orElseThrow()
                .text();
        ask(new SignCharter(GROUP, text, SignatureLevel.SIMPLE), SAMIRA);
    }

    private Membership samira() {
        return groups.membership(GROUP, SAMIRA.person()).orElseThrow();
    }

    private boolean ask(Ask ask, Actor by) {
        return desk.ask(ask, UUID.randomUUID(), by).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Key key(String name) {
        return new Key((name + "-".repeat(26)).substring(0, 26) + "A");
    }
}
