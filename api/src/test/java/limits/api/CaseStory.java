package limits.api;

import static limits.api.identity.Persona.COORDINATOR;
import static limits.api.identity.Persona.MAYOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.Sharer;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.*;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.charter.*;
import limits.casesharing.charter.CharterCommand.*;
import limits.casesharing.content.Blank;
import limits.casesharing.content.Content;
import limits.casesharing.content.Sheet;
import limits.casesharing.content.Wording;
import limits.casesharing.group.*;
import limits.casesharing.group.GroupCommand.*;
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

/** One group and its young people in a house, told through the house's own desks. */
public final class CaseStory {

    public static final LocalDate TODAY = ParisTime.dayOf(Instant.now());

    private static final LocalDate BORN = TODAY.minusYears(15).minusMonths(3);

    public final HouseForTests house;
    public final Group.Id group = new Group.Id(FreshKey.draw());
    /** Of governance nothing is there; the group bears its key. */
    public final Key project = FreshKey.draw();

    public final Charter.Id charter = new Charter.Id(FreshKey.draw());
    private int number = 204_817;

    /** A group that exists, without anybody in it. */
    public CaseStory(HouseForTests house) {
        this.house = house;
        ask(COORDINATOR, new EstablishGroup(group, new Project.Id(project), charter, FreshKey.draw()));
    }

    /** Somebody of whom nobody has heard, in the capacity of a member. */
    public static Actor somebody() {
        return new Actor(new Person(FreshKey.draw()), Capacity.MEMBER, new Organisation(FreshKey.draw()));
    }

    /** Designated, approved and trained; not signed. */
    public void joined(Actor member, Profession profession, boolean secrecy, OffenceBasis offences) {
        var how = new Designation(member.organisation(), profession, secrecy, true, TODAY, offences);
        ask(COORDINATOR, new DesignateMember(group, member.person(), how));
        ask(MAYOR, new ApproveMember(group, member.person()));
        ask(COORDINATOR, new RecordTraining(group, member.person(), TODAY));
    }

    /** The widest charter that the floor allows. */
    public Clauses widest() {
        return Clauses.widest(new Area("99999"), COORDINATOR.body().organisation(), TODAY, TODAY.plusYears(2));
    }

    /** The same, with a convention that the prosecutor signed. */
    public Clauses underAConvention() {
        var widest = widest();
        return new Clauses(
                widest.territory(),
                widest.controller(),
                widest.text(),
                widest.validFrom(),
                widest.validUntil(),
                widest.venues(),
                widest.purposes(),
                widest.categories(),
                widest.narrowings(),
                widest.offenceOptIns(),
                true,
                widest.minSignature(),
                widest.sizes(),
                widest.ages(),
                widest.clocks());
    }

    /** The same, with other lengths of time. */
    public Clauses clocked(Clocks clocks) {
        var widest = widest();
        return new Clauses(
                widest.territory(),
                widest.controller(),
                widest.text(),
                widest.validFrom(),
                widest.validUntil(),
                widest.venues(),
                widest.purposes(),
                widest.categories(),
                widest.narrowings(),
                widest.offenceOptIns(),
                false,
                widest.minSignature(),
                widest.sizes(),
                widest.ages(),
                clocks);
    }

    /** Drafted, proposed by a member, commented, adopted. */
    public void adopted(Actor member, Clauses clauses) {
        int version = house.part(CharterBoard.class).versions(charter).size() + 1;
        ask(COORDINATOR, new DraftCharter(charter, clauses, true));
        ask(member, new ProposeCharter(charter, version));
        ask(Persona.DATA_PROTECTION_OFFICER, new RecordOpinion(charter, version, Opinion.FAVOURABLE));
        ask(MAYOR, new AdoptCharter(charter, version, new Deliberation(TODAY, 7)));
    }

    /** She signs the newest version. */
    public void signed(Actor member) {
        var text = house.part(CharterBoard.class).versions(charter).getFirst().text();
        ask(member, SignCharter.simply(group, text));
    }

    /** A situation of somebody of fifteen, opened by this member, who keeps the link with the school. */
    public Situation.Id opened(Actor by, Task task, Purpose... purposes) {
        var situation = new Situation.Id(FreshKey.draw());
        ask(
                by,
                new OpenSituation(
                        situation,
                        group,
                        new Pseudonym(number++),
                        new Youth(15, new Quarter(BORN.getYear(), (BORN.getMonthValue() + 2) / 3)),
                        Origin.SCHOOL,
                        List.of(purposes),
                        true,
                        task));
        return situation;
    }

    /** Another member takes part, with this task. */
    public void assigned(Situation.Id situation, Actor by, Actor member, Task task) {
        ask(by, new AssignTask(situation, member.person(), task));
    }

    /** The young person and the parents were told in person. */
    public void informed(Situation.Id situation, Actor by) {
        for (Notice.Informed who : Notice.Informed.values()) {
            ask(by, new RecordFamilyInformed(situation, who, TODAY, Notice.Manner.TOLD_IN_PERSON, true));
        }
    }

    /** What a member is about to share. */
    public ItemDraft draft(
            Situation.Id situation,
            Category category,
            Purpose purpose,
            boolean secret,
            String words,
            Actor... readers) {
        return new ItemDraft(
                new InformationItem.Id(FreshKey.draw()),
                situation,
                purpose,
                List.of(readers).stream().map(Actor::person).toList(),
                Necessity.FOR_THE_READERS_TASK,
                ItemSource.SEEN,
                secret,
                TODAY.plusMonths(3),
                written(category, words));
    }

    /** Something of this kind: its first codes, and these words where it takes any, else as why they are needed. */
    private static Wording written(Category category, String words) {
        var answers = new HashMap<String, List<String>>();
        boolean free = false;
        for (var blank : Sheet.of(category).orElseThrow().blanks()) {
            boolean takesWords = blank.kind() == Blank.Kind.LINE || blank.kind() == Blank.Kind.NOTE;
            answers.put(
                    blank.name(),
                    List.of(
                            switch (blank.kind()) {
                                case CODE, CODES -> blank.codes().getFirst().name();
                                case DAY -> TODAY.toString();
                                case TICKED -> "yes";
                                case MEMBER -> Persona.EDUCATOR.person().toString();
                                case LINE, NOTE -> free ? "Rien." : words;
                            }));
            free |= takesWords;
        }
        var content = Wording.of(Content.of(category, answers));
        return content.because(free ? "Pour la rentrée." : words).confirmed(true);
    }

    /** Shares it; refused if nobody named may read it. */
    public InformationItem.Id shared(ItemDraft draft, Actor by) {
        house.part(Sharer.class).share(draft, by, UUID.randomUUID());
        return draft.item();
    }

    public Reading read(InformationItem.Id item, Actor by) {
        return house.part(ReadingDesk.class).read(item, by, Instant.now());
    }

    public void ask(Persona who, Ask ask) {
        ask(who.actor(), ask);
    }

    public void ask(Actor who, Ask ask) {
        house.part(CommandDesk.class).ask(ask, UUID.randomUUID(), who);
    }
}
