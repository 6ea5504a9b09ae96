package limits.api.journeys;

import static limits.api.identity.Persona.COMMITTEE_SEAT;
import static limits.api.identity.Persona.COORDINATOR;
import static limits.api.identity.Persona.EDUCATOR;
import static limits.api.identity.Persona.MAYOR;
import static limits.api.identity.Persona.NEWCOMER;
import static limits.api.identity.Persona.SCHOOL_COUNSELLOR;
import static limits.api.identity.Persona.SOCIAL_WORKER;
import static limits.casesharing.charter.OffenceBasis.NONE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import limits.api.HouseForTests;
import limits.api.contexts.CommandDesk;
import limits.api.identity.Persona;
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
import limits.casesharing.charter.Opinion;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.content.Content;
import limits.casesharing.content.Wording;
import limits.casesharing.group.Designation;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.group.GroupCommand.RecordTraining;
import limits.casesharing.group.GroupCommand.SignCharter;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.SuspensionGround;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.casesharing.item.ReadingDesk;
import limits.casesharing.item.SharingDesk;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.Area;
import limits.kernel.Ask;
import limits.kernel.Fingerprint;
import limits.kernel.ParisTime;
import limits.kernel.Quarter;
import limits.kernel.Words;

/**
 * Something to audit, in a house of its own: a group signs its charter, a counsellor opens a situation and shares an item
 * with the educator, who reads it; a social worker who is not named and a seat on the committee are refused; then the
 * social worker joins the team and is suspended.
 */
public final class StoryToAudit {

    /** The name under which classes that share this house take turns. */
    public static final String HOUSE = "the story to audit";

    /** What the item says; nobody who audits may ever see it. */
    static final String CONTENT = "Le mot que personne ne doit voir ailleurs : girouette.";

    static final int NUMBER = 204_417;

    private static final Project.Id PROJECT = new Project.Id(Persona.key("audited project"));
    private static final Group.Id GROUP = new Group.Id(Persona.key("audited group"));
    private static final Charter.Id CHARTER = new Charter.Id(Persona.key("audited charter"));
    private static final Situation.Id SITUATION = new Situation.Id(Persona.key("audited situation"));
    private static final InformationItem.Id ITEM = new InformationItem.Id(Persona.key("audited item"));

    private final HouseForTests house;
    private final LocalDate today = ParisTime.dayOf(Instant.now());

    private StoryToAudit(HouseForTests house) {
        this.house = house;
    }

    /** The house in which it happened, opened on first use and closed when the tests end. */
    public static HouseForTests house() {
        return Holder.HOUSE;
    }

    private void happen() {
        ask(
                COORDINATOR,
                DraftProject.forThreeYears(
                        PROJECT,
                        new Words("Aubervelle ensemble"),
                        LeadAuthority.MUNICIPALITY,
                        COORDINATOR.body().organisation(),
                        List.of(new Area("99999")),
                        today));
        aGroupSignsItsCharter();
        aSituationIsOpened();
        anItemIsShared();
        for (Persona reader : List.of(EDUCATOR, SOCIAL_WORKER, COMMITTEE_SEAT)) {
            house.part(ReadingDesk.class).read(ITEM, reader.actor(), Instant.now());
        }
        ask(SCHOOL_COUNSELLOR, new AssignTask(SITUATION, SOCIAL_WORKER.person(), Task.SOCIAL_SUPPORT));
        ask(
                Persona.DATA_PROTECTION_OFFICER,
                new SuspendMember(GROUP, SOCIAL_WORKER.person(), SuspensionGround.ALLEGED_BREACH));
        house.part(ReadingDesk.class).read(ITEM, SOCIAL_WORKER.actor(), Instant.now());
    }

    private void aGroupSignsItsCharter() {
        ask(COORDINATOR, new EstablishGroup(GROUP, PROJECT, CHARTER, Persona.key("audited decision")));
        designate(SCHOOL_COUNSELLOR, Profession.CPE, false);
        designate(EDUCATOR, Profession.SPECIALISED_PREVENTION, true);
        designate(SOCIAL_WORKER, Profession.SOCIAL_WORKER, true);
        designate(NEWCOMER, Profession.MISSION_LOCALE, false);
        var terms =
                Clauses.widest(new Area("99999"), MAYOR.body().organisation(), today.minusDays(1), today.plusYears(2));
        ask(COORDINATOR, new DraftCharter(CHARTER, terms, true));
        ask(SCHOOL_COUNSELLOR, new ProposeCharter(CHARTER, 1));
        ask(Persona.DATA_PROTECTION_OFFICER, new RecordOpinion(CHARTER, 1, Opinion.FAVOURABLE));
        ask(MAYOR, new AdoptCharter(CHARTER, 1, new Deliberation(today, 1)));
        var text = house.part(CharterBoard.class).versions(CHARTER).getFirst().text();
        for (Persona member : List.of(SCHOOL_COUNSELLOR, EDUCATOR, SOCIAL_WORKER)) {
            ask(
                    member,
                    new SignCharter(GROUP, text, SignatureLevel.QUALIFIED, List.of(new Fingerprint("e".repeat(64)))));
        }
    }

    private void designate(Persona member, Profession profession, boolean secrecy) {
        var how = new Designation(member.body().organisation(), profession, secrecy, true, today, NONE);
        ask(COORDINATOR, new DesignateMember(GROUP, member.person(), how));
        ask(MAYOR, new ApproveMember(GROUP, member.person()));
        ask(COORDINATOR, new RecordTraining(GROUP, member.person(), today));
    }

    private void aSituationIsOpened() {
        var youth = new Youth(15, new Quarter(today.getYear() - 16, 4));
        ask(
                SCHOOL_COUNSELLOR,
                new OpenSituation(
                        SITUATION,
                        GROUP,
                        new Pseudonym(NUMBER),
                        youth.agreesOn(today) ? youth : new Youth(15, new Quarter(today.getYear() - 15, 1)),
                        Origin.SCHOOL,
                        List.of(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P2_COORDINATE_SUPPORT),
                        true,
                        Task.SCHOOLING));
        ask(SCHOOL_COUNSELLOR, new AssignTask(SITUATION, EDUCATOR.person(), Task.EDUCATIONAL_SUPPORT));
        for (Notice.Informed who : Notice.Informed.values()) {
            ask(SCHOOL_COUNSELLOR, new RecordFamilyInformed(SITUATION, who, today, Notice.Manner.TOLD_IN_PERSON, true));
        }
    }

    private void anItemIsShared() {
        var draft = new ItemDraft(
                ITEM,
                SITUATION,
                Purpose.P2_COORDINATE_SUPPORT,
                List.of(EDUCATOR.person()),
                Necessity.FOR_THE_READERS_TASK,
                ItemSource.SEEN,
                false,
                today.plusMonths(2),
                Wording.of(Content.of(Category.SUPPORT_NEED_CODE, Map.of("needs", List.of("JOB"))))
                        .because(CONTENT));
        house.part(SharingDesk.class)
                .share(draft, SCHOOL_COUNSELLOR.actor(), Instant.now(), command -> ask(SCHOOL_COUNSELLOR, command));
    }

    private void ask(Persona who, Ask what) {
        house.part(CommandDesk.class).ask(what, UUID.randomUUID(), who.actor());
    }

    private static final class Holder {

        private static final HouseForTests HOUSE = start();

        private static HouseForTests start() {
            HouseForTests house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            new StoryToAudit(house).happen();
            return house;
        }
    }
}
