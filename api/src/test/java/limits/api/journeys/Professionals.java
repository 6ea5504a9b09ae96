package limits.api.journeys;

import static limits.api.CaseStory.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import limits.api.CaseStory;
import limits.api.EngineForTests;
import limits.api.HouseForTests;
import limits.api.audit.Logs;
import limits.api.clockwork.ChangesOfBody;
import limits.api.contexts.Engine;
import limits.api.database.Role;
import limits.api.identity.Directory;
import limits.api.identity.Mandate;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.content.Sheet;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.Reading;
import limits.casesharing.item.SharingDesk;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;

/** A group as one meets it, under the widest charter that the law allows, and what it can do with an item. */
final class Professionals implements AutoCloseable {

    final HouseForTests house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
    final CaseStory group = new CaseStory(house);
    final Actor counsellor = Persona.SCHOOL_COUNSELLOR.actor();
    final Actor educator = Persona.EDUCATOR.actor();
    final Actor socialWorker = Persona.SOCIAL_WORKER.actor();
    final Actor coordinator = new Actor(
            Persona.COORDINATOR.person(),
            Capacity.MEMBER,
            Persona.COORDINATOR.body().organisation());
    final Actor landlord = somebody();
    final Actor mayor = somebody();
    final Actor police = somebody();
    final Actor youthProtection = somebody();
    final Actor nurse = somebody();
    final Actor addictionCentre = somebody();
    final Actor youthEmployment = somebody();

    Professionals() {
        joined(counsellor, Profession.CPE, false, OffenceBasis.NONE);
        joined(educator, Profession.SPECIALISED_PREVENTION, true, OffenceBasis.NONE);
        joined(socialWorker, Profession.SOCIAL_WORKER, true, OffenceBasis.NONE);
        joined(coordinator, Profession.LIMITS_COORDINATOR, false, OffenceBasis.NONE);
        joined(landlord, Profession.LANDLORD, false, OffenceBasis.NONE);
        joined(mayor, Profession.MAYOR, false, OffenceBasis.AUTHORITY);
        joined(police, Profession.POLICE_NATIONAL, false, OffenceBasis.AUTHORITY);
        joined(youthProtection, Profession.PJJ_AGENT, true, OffenceBasis.AUTHORITY);
        joined(nurse, Profession.SCHOOL_NURSE, true, OffenceBasis.NONE);
        joined(addictionCentre, Profession.CSAPA_PRO, true, OffenceBasis.NONE);
        joined(youthEmployment, Profession.MISSION_LOCALE, false, OffenceBasis.NONE);
        group.adopted(counsellor, group.widest());
        everybodySigns();
    }

    void everybodySigns() {
        List.of(
                        counsellor,
                        educator,
                        socialWorker,
                        coordinator,
                        landlord,
                        mayor,
                        police,
                        youthProtection,
                        nurse,
                        addictionCentre,
                        youthEmployment)
                .forEach(group::signed);
    }

    /** Another group of the same town, whose charter rests on a convention with the prosecutor. */
    CaseStory underAConvention(Actor mayor, Actor coordinator) {
        var town = new CaseStory(house);
        town.joined(mayor, Profession.MAYOR, false, OffenceBasis.AUTHORITY);
        town.joined(coordinator, Profession.LIMITS_COORDINATOR, false, OffenceBasis.NONE);
        town.adopted(mayor, town.underAConvention());
        town.signed(mayor);
        town.signed(coordinator);
        return town;
    }

    /** She may act for this body from now on, and signs in under this address; the key of that mandate. */
    Key mandated(Actor who, String address) {
        var directory = house.part(Directory.class);
        var mandate = new Mandate(FreshKey.draw(), who);
        directory.enter(who.organisation(), "Un organisme");
        directory.enter(who.person(), "https://provider.example", address, "Une conseillère");
        directory.give(mandate, Instant.now().minusSeconds(1));
        return mandate.key();
    }

    int suspendedByTheClock() {
        return house.part(ChangesOfBody.class).round();
    }

    /** From the logs alone, on the same facts. */
    void everyReadingComesOutAgain() {
        EngineForTests.settled(house.part(Engine.class).reader(Role.ACCESS_LOG, Role.AUDITOR));
        var again = house.part(Logs.class).decidedAgain();
        assertThat(again.differing()).isEmpty();
        assertThat(again.readings()).isPositive();
    }

    private void joined(Actor member, Profession profession, boolean secrecy, OffenceBasis offences) {
        group.joined(member, profession, secrecy, offences);
    }

    /** A situation of somebody of fifteen around whom these people have a task; the family knows. */
    Situation.Id around(Actor opens, Task task, Object... others) {
        var situation = group.opened(
                opens,
                task,
                Purpose.P1_IDENTIFY_AND_RELAY,
                Purpose.P2_COORDINATE_SUPPORT,
                Purpose.P3_SOCIAL_ACTION,
                Purpose.P4_CHILD_PROTECTION,
                Purpose.P5_CARE);
        for (int n = 0; n < others.length; n += 2) {
            group.assigned(situation, opens, (Actor) others[n], (Task) others[n + 1]);
        }
        return situation;
    }

    /** The same, and the family was told. */
    Situation.Id knownToTheFamily(Actor opens, Task task, Object... others) {
        var situation = around(opens, task, others);
        group.informed(situation, opens);
        return situation;
    }

    ItemDraft about(Situation.Id situation, Category category, Purpose purpose, Actor... readers) {
        return group.draft(situation, category, purpose, false, "Une phrase.", readers);
    }

    /** What she is told of a kind that nobody shares: there is no form to fill in, and the attempt is entered by its kind. */
    String forbidden(Situation.Id situation, Category category, Actor giver) {
        assertThat(Sheet.of(category)).isEmpty();
        return house.part(SharingDesk.class)
                .forbidden(situation, category, giver, Instant.now())
                .reason()
                .code();
    }

    /** She shares it with one reader, who reads it. */
    InformationItem.Id passes(ItemDraft draft, Actor giver, Actor reader) {
        var item = group.shared(draft, giver);
        assertThat(reads(reader, item)).isTrue();
        return item;
    }

    /** Why she is told, before anything is kept, that this reader may not have it: the gate, and the need if it is one. */
    String refused(ItemDraft draft, Actor giver, Actor reader) {
        var seen = house.part(SharingDesk.class).preview(draft, giver, Instant.now());
        assertThat(seen.permitted()).doesNotContain(reader.person());
        return seen.turnedAway().stream()
                .filter(one -> one.reader().equals(reader.person()))
                .map(one -> one.missing().isEmpty()
                        ? one.gate().name()
                        : one.gate() + "_" + one.missing().getFirst())
                .findFirst()
                .orElseThrow();
    }

    boolean reads(Actor reader, InformationItem.Id item) {
        return group.read(item, reader) instanceof Reading.Opened;
    }

    @Override
    public void close() {
        house.close();
    }
}
