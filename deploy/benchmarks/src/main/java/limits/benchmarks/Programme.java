package limits.benchmarks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import limits.api.Limits;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.Sharer;
import limits.api.database.Logins;
import limits.casesharing.casefile.Notice;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.AssignTask;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.SituationCommand.RecordFamilyInformed;
import limits.casesharing.casefile.Task;
import limits.casesharing.casefile.Youth;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.charter.CharterCommand.AdoptCharter;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.CharterCommand.ProposeCharter;
import limits.casesharing.charter.CharterCommand.RecordOpinion;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Deliberation;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Opinion;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.content.Codes.SupportNeed;
import limits.casesharing.content.Content;
import limits.casesharing.content.Wording;
import limits.casesharing.group.Designation;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.group.GroupCommand.RecordTraining;
import limits.casesharing.group.GroupCommand.SignCharter;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.casesharing.item.Reading;
import limits.casesharing.item.ReadingDesk;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import limits.kernel.Quarter;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole programme as it is served, without its pages: a school counsellor who shares and an educator who reads, under
 * a charter in force, in sixteen situations of a team of two.
 */
final class Programme implements AutoCloseable {

    private static final int SITUATIONS = 16;
    private static final Random DICE = new Random(Remarks.SEED);

    private final ConfigurableApplicationContext application;
    private final LocalDate today = ParisTime.dayOf(Instant.now());
    private final Group.Id group = new Group.Id(key());
    private final Charter.Id charter = new Charter.Id(key());
    private final Organisation town = new Organisation(key());
    private final Actor coordinator = new Actor(new Person(key()), Capacity.COORDINATOR, town);
    private final Actor mayor = new Actor(new Person(key()), Capacity.MAYOR, town);
    private final Actor officer = new Actor(new Person(key()), Capacity.DATA_PROTECTION_OFFICER, town);
    private final Actor counsellor = member();
    private final Actor educator = member();
    private final List<Situation.Id> situations = new ArrayList<>();

    private Programme(ConfigurableApplicationContext application) {
        this.application = application;
    }

    /** Starts on a server of its own in an empty folder, durable as the product keeps it. */
    static Programme in(Path folder, String... properties) {
        var told = new ArrayList<>(List.of("--limits.data=" + folder, "--limits.demo.load=never"));
        told.addAll(List.of(properties));
        var programme = new Programme(new SpringApplicationBuilder(Limits.class)
                .web(WebApplicationType.NONE)
                .profiles("demo")
                .bannerMode(Banner.Mode.OFF)
                .run(told.toArray(String[]::new)));
        programme.everythingInOrder();
        return programme;
    }

    /** How to sign in to its server. */
    Logins logins() {
        return application.getBean(Logins.class);
    }

    /** Decides, seals, lays text and key, appends: one item, durable when this returns. */
    InformationItem.Id share(int caller) {
        var item = new InformationItem.Id(key());
        var draft = new ItemDraft(
                item,
                situations.get(caller % SITUATIONS),
                Purpose.P2_COORDINATE_SUPPORT,
                List.of(educator.person()),
                Necessity.FOR_THE_READERS_TASK,
                ItemSource.SEEN,
                false,
                today.plusMonths(2),
                Wording.of(Content.of(Category.SUPPORT_NEED_CODE, Map.of("needs", List.of(SupportNeed.JOB.name())))));
        application.getBean(Sharer.class).share(draft, counsellor, UUID.randomUUID());
        return item;
    }

    /** Decides, journals, opens: the text is there when this returns. */
    void read(InformationItem.Id item) {
        if (!(application.getBean(ReadingDesk.class).read(item, educator, Instant.now()) instanceof Reading.Opened)) {
            throw new IllegalStateException("the educator may read it");
        }
    }

    private void everythingInOrder() {
        ask(coordinator, new EstablishGroup(group, new Project.Id(key()), charter, key()));
        join(counsellor, Profession.CPE, false);
        join(educator, Profession.SPECIALISED_PREVENTION, true);
        var terms = Clauses.widest(new Area("99999"), town, today.minusDays(1), today.plusYears(2));
        ask(coordinator, new DraftCharter(charter, terms, true));
        ask(counsellor, new ProposeCharter(charter, 1));
        ask(officer, new RecordOpinion(charter, 1, Opinion.FAVOURABLE));
        ask(mayor, new AdoptCharter(charter, 1, new Deliberation(today, 1)));
        var text = application
                .getBean(CharterBoard.class)
                .versions(charter)
                .getFirst()
                .text();
        ask(counsellor, SignCharter.simply(group, text));
        ask(educator, SignCharter.simply(group, text));
        for (int number = 0; number < SITUATIONS; number++) {
            situations.add(opened(200_000 + number));
        }
    }

    private void join(Actor who, Profession profession, boolean secrecy) {
        var how = new Designation(who.organisation(), profession, secrecy, true, today, OffenceBasis.NONE);
        ask(coordinator, new DesignateMember(group, who.person(), how));
        ask(mayor, new ApproveMember(group, who.person()));
        ask(coordinator, new RecordTraining(group, who.person(), today));
    }

    private Situation.Id opened(int number) {
        var situation = new Situation.Id(key());
        var youth = new Youth(15, new Quarter(today.getYear() - 15, 1));
        var purposes = List.of(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P2_COORDINATE_SUPPORT);
        ask(
                counsellor,
                new OpenSituation(
                        situation, group, new Pseudonym(number), youth, Origin.SCHOOL, purposes, true, Task.SCHOOLING));
        ask(counsellor, new AssignTask(situation, educator.person(), Task.EDUCATIONAL_SUPPORT));
        for (var who : Notice.Informed.values()) {
            ask(counsellor, new RecordFamilyInformed(situation, who, today, Notice.Manner.TOLD_IN_PERSON, true));
        }
        return situation;
    }

    private void ask(Actor who, Ask what) {
        application.getBean(CommandDesk.class).ask(what, UUID.randomUUID(), who);
    }

    private Actor member() {
        return new Actor(new Person(key()), Capacity.MEMBER, new Organisation(key()));
    }

    private static synchronized Key key() {
        byte[] drawn = new byte[20];
        DICE.nextBytes(drawn);
        return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
    }

    @Override
    public void close() {
        application.close();
    }
}
