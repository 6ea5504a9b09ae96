package limits.api.casesharing;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import limits.api.EngineForTests;
import limits.api.PostgresForTests;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.Context;
import limits.api.contexts.Engine;
import limits.api.contexts.KeyedDigest;
import limits.api.contexts.Wiring;
import limits.api.database.Database;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.casesharing.CaseStories;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent;
import limits.casesharing.accesslog.Seen;
import limits.casesharing.casefile.*;
import limits.casesharing.casefile.SituationCommand.AssignTask;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.SituationCommand.RecordFamilyInformed;
import limits.casesharing.catalogue.CatalogueRegister;
import limits.casesharing.catalogue.ProjectCatalogue;
import limits.casesharing.charter.*;
import limits.casesharing.charter.CharterCommand.*;
import limits.casesharing.content.Content;
import limits.casesharing.content.Wording;
import limits.casesharing.counted.Census;
import limits.casesharing.danger.DangerBoard;
import limits.casesharing.danger.DangerReport;
import limits.casesharing.group.*;
import limits.casesharing.group.GroupCommand.*;
import limits.casesharing.index.PersonIndex;
import limits.casesharing.index.PersonIndexDesk;
import limits.casesharing.index.PersonIndexRegister;
import limits.casesharing.item.*;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralBoard;
import limits.casesharing.referral.ReferralRegister;
import limits.casesharing.sealing.*;
import limits.governance.project.Project;
import limits.kernel.*;

/** The confidential side on a real PostgreSQL, with a group of two in order and an access log in memory. */
final class ConfidentialSide implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    static final Organisation TOWN = new Organisation(key("Town"));
    static final Actor CLAIRE = new Actor(new Person(key("Claire")), Capacity.COORDINATOR, TOWN);
    static final Actor MAYOR = new Actor(new Person(key("Mayor")), Capacity.MAYOR, TOWN);
    static final Actor OFFICER = new Actor(new Person(key("Officer")), Capacity.DATA_PROTECTION_OFFICER, TOWN);
    static final Actor SAMIRA = member("Samira", "School");
    static final Actor KARIM = member("Karim", "Prevention");
    static final Group.Id GROUP = new Group.Id(key("group"));
    static final Situation.Id SITUATION = new Situation.Id(key("situation"));
    static final InformationItem.Id ITEM = new InformationItem.Id(key("item"));
    static final Charter.Id CHARTER = new Charter.Id(key("charter"));

    final Databases databases = new Databases(PostgresForTests.freshDatabase());
    final Database database = databases.as(Role.CASESHARING);
    private final Engine engine = EngineForTests.over(databases);
    final SituationRegister situations = new SituationRegister(database.client());
    final ItemRegister items = new ItemRegister(database.client());
    final PersonIndexRegister indexes = new PersonIndexRegister(database.client());
    final ExchangeRoll exchanges = new ExchangeRegister(database.template());
    final ReferralRegister referrals = new ReferralRegister(database.client());
    final KeyShelf shelf = new KeyRegister(databases.as(Role.KEYS).client());
    final Vault vault = new VaultRegister(databases.as(Role.VAULT).client());
    final List<AccessLogEvent> entries = new ArrayList<>();
    final Belonging members;
    private final CharterRegister charters = new CharterRegister(database.client());
    private final Context context;
    private final CommandDesk desk;
    private int drawn;
    private Instant now = NOON;

    final Supplier<Key> draw = () -> key("drawn" + drawn++ + "-");
    /** Whether the access log cannot be written. */
    boolean failing;

    final AccessLog log = new AccessLog((entry, by, at) -> {
        if (failing) {
            throw new IllegalStateException("the access log is down");
        }
        entries.add(entry);
    });

    ConfidentialSide() {
        var db = database.client();
        var groups = new GroupRegister(db);
        members = new Belonging(groups, charters);
        context = new Wiring(database, CaseStories.vocabulary(), engine)
                .decides(ProjectCatalogue.class)
                .decides(Charter.class)
                .decides(Group.class)
                .decides(PersonIndex.class)
                .decides(Situation.class)
                .decides(InformationItem.class)
                .decides(Referral.class)
                .decides(DangerReport.class)
                .answers(CharterRoll.class, charters)
                .answers(GroupRoll.class, groups)
                .answers(ProposerRoll.class, groups)
                .answers(ProjectGroups.class, groups)
                .answers(Belonging.class, members)
                .answers(SituationRoll.class, situations)
                .answers(ItemRoll.class, items)
                .answers(ExchangeRoll.class, exchanges)
                .answers(ReferralRoll.class, referrals)
                .board(CatalogueRegister.class, new CatalogueRegister(db))
                .board(CharterRegister.class, charters)
                .board(GroupRegister.class, groups)
                .board(PersonIndexRegister.class, indexes)
                .board(SituationBoard.class, new SituationBoard(db))
                .board(ItemBoard.class, new ItemBoard(db))
                .board(ReferralBoard.class, new ReferralBoard(db))
                .board(DangerBoard.class, new DangerBoard(db))
                .board(Census.class, new Census(db))
                .start();
        InstantSource clock = () -> now;
        desk = new CommandDesk(List.of(context), new KeyedDigest(new byte[32]), clock.withZone(ZoneOffset.UTC));
        everythingInOrder();
    }

    void ask(Ask ask, Actor by) {
        desk.ask(ask, UUID.randomUUID(), by);
    }

    /** Karim leaves the group; then this body designates him, and he signs. What he acts under from then on. */
    Actor comesBackFor(Organisation body, Instant at) {
        ask(new EndMembership(GROUP, KARIM.person(), EndGround.EMPLOYER_CHANGED), CLAIRE);
        now = at;
        var karim = new Actor(KARIM.person(), KARIM.capacity(), body);
        join(karim, Profession.SPECIALISED_PREVENTION, true);
        var text = charters.inForce(CHARTER, TODAY).orElseThrow().fingerprint();
        ask(SignCharter.simply(GROUP, text), karim);
        return karim;
    }

    /** A situation that Samira brings, with a task for Karim too. */
    void opened(Youth youth, List<Purpose> purposes) {
        var pseudonym = new Pseudonym(204_817);
        ask(
                new OpenSituation(SITUATION, GROUP, pseudonym, youth, Origin.SCHOOL, purposes, true, Task.SCHOOLING),
                SAMIRA);
        ask(new AssignTask(SITUATION, KARIM.person(), Task.EDUCATIONAL_SUPPORT), SAMIRA);
    }

    /** Young person and parents have been told. */
    void informed() {
        for (var who : Notice.Informed.values()) {
            ask(new RecordFamilyInformed(SITUATION, who, TODAY, Notice.Manner.TOLD_IN_PERSON, true), SAMIRA);
        }
    }

    /** What Samira shares with Karim. */
    static ItemDraft draft() {
        return new ItemDraft(
                ITEM,
                SITUATION,
                Purpose.P2_COORDINATE_SUPPORT,
                List.of(KARIM.person()),
                Necessity.FOR_THE_READERS_TASK,
                ItemSource.SEEN,
                false,
                TODAY.plusMonths(3),
                Wording.of(Content.of(Category.SUPPORT_NEED_CODE, Map.of("needs", List.of("JOB"))))
                        .because("To find a paid placement in time."));
    }

    Sealer sealer(Path directory) {
        return new Sealer(root(directory), shelf);
    }

    private RootKey root(Path directory) {
        var words = Passphrase.of("a horse and a battery".toCharArray());
        Path folder = directory.resolve("root");
        var root = KeystoreFile.in(folder) ? KeystoreFile.open(folder, words) : KeystoreFile.create(folder, words);
        new Epochs(root, shelf).begin(NOON, Optional.empty());
        return root;
    }

    PersonIndexDesk index(Path directory) {
        var marks = new PersonMarks(root(directory), shelf);
        return new PersonIndexDesk(indexes, situations, members, marks, shelf, log, database.transaction(), draw);
    }

    SharingDesk sharing(Path directory) {
        return new SharingDesk(exchanges, items, sealer(directory), vault, log, database.transaction(), draw);
    }

    ReadingDesk reading(Path directory) {
        return new ReadingDesk(
                exchanges, items, log, sealer(directory), vault, database.transaction(), draw, () -> now);
    }

    /** Every event of the story that an entry saw a part of. */
    List<?> told(Seen seen) {
        engine.sequencer(Role.CASESHARING).catchUp();
        return context.replay().events(seen.subject().story(), seen.stream().text(), Long.MAX_VALUE);
    }

    private void everythingInOrder() {
        ask(new EstablishGroup(GROUP, new Project.Id(key("project")), CHARTER, key("decision")), CLAIRE);
        join(SAMIRA, Profession.CPE, false);
        join(KARIM, Profession.SPECIALISED_PREVENTION, true);
        var terms = Clauses.widest(new Area("99999"), TOWN, TODAY.minusDays(1), TODAY.plusYears(2));
        ask(new DraftCharter(CHARTER, terms, true), CLAIRE);
        ask(new ProposeCharter(CHARTER, 1), SAMIRA);
        ask(new RecordOpinion(CHARTER, 1, Opinion.FAVOURABLE), OFFICER);
        ask(new AdoptCharter(CHARTER, 1, new Deliberation(TODAY, 1)), MAYOR);
        var text = charters.inForce(CHARTER, TODAY).orElseThrow().fingerprint();
        ask(SignCharter.simply(GROUP, text), SAMIRA);
        ask(SignCharter.simply(GROUP, text), KARIM);
    }

    private void join(Actor who, Profession profession, boolean secrecy) {
        var how = new Designation(who.organisation(), profession, secrecy, true, TODAY, OffenceBasis.NONE);
        ask(new DesignateMember(GROUP, who.person(), how), CLAIRE);
        ask(new ApproveMember(GROUP, who.person()), MAYOR);
        ask(new RecordTraining(GROUP, who.person(), TODAY), CLAIRE);
    }

    @Override
    public void close() {
        context.close();
        databases.close();
    }

    private static Actor member(String name, String body) {
        return new Actor(new Person(key(name)), Capacity.MEMBER, new Organisation(key(body)));
    }

    static Key key(String name) {
        return new Key((name + "-".repeat(26)).substring(0, 26) + "A");
    }
}
