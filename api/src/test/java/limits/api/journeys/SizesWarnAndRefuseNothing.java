package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limits.api.PageSeen;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.AssignTask;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.group.Designation;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemCommand.ExtendItem;
import limits.casesharing.item.Necessity;
import limits.kernel.Key;
import limits.kernel.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Beyond the sizes that the charter names, a command is done and its answer says so; the page says it too. */
@Tag("postgres")
class SizesWarnAndRefuseNothing {

    private static AGroupAtWork at;

    @BeforeAll
    static void open() {
        at = new AGroupAtWork(2);
        at.workUnderACharter();
    }

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void a_third_member_of_one_body_is_designated_with_a_warning() {
        assertThat(designated().header("Limits-Warning")).isEmpty();
        assertThat(designated().header("Limits-Warning")).contains("organisation-members; number=3; limit=2");
        assertThat(at.person(Persona.COORDINATOR).get("/group/" + at.group).text())
                .contains("3 membres d’un même organisme ; la charte en prévoit 2 au plus. Rien n’est refusé.")
                .contains("Formation valable jusqu’au");
    }

    @Test
    void more_readers_than_the_charter_names_members_are_named_with_a_warning() {
        at.sent(Persona.NEWCOMER, "/group/" + at.group + "/charter/1/sign", Map.of());
        String situation = at.situation();
        at.informTheFamily(situation);
        var id = new Situation.Id(new Key(situation));
        at.ask(Persona.SCHOOL_COUNSELLOR, new AssignTask(id, Persona.NEWCOMER.person(), Task.EDUCATIONAL_SUPPORT));
        var fields = at.sharing(situation, "Cherche un internat.", Persona.EDUCATOR);
        var three = new ArrayList<>(fields.entrySet());
        three.add(Map.entry("readers", Persona.SOCIAL_WORKER.person().toString()));
        three.add(Map.entry("readers", Persona.NEWCOMER.person().toString()));
        String share = "/situations/" + situation + "/share";
        assertThat(at.person(Persona.SCHOOL_COUNSELLOR).submit(share, three).text())
                .contains("3 personnes nommées ; la charte prévoit 2 membres au plus")
                .contains("Rien n’est refusé.");

        String item = at.shared(situation, "Cherche un internat.", Persona.EDUCATOR);
        var more = List.of(Persona.SOCIAL_WORKER.person(), Persona.NEWCOMER.person());
        PageSeen done = at.asks(
                Persona.SCHOOL_COUNSELLOR,
                new ExtendItem(new InformationItem.Id(new Key(item)), more, Necessity.TO_COORDINATE));
        assertThat(done.status()).as(done.body()).isEqualTo(204);
        assertThat(done.header("Limits-Warning")).contains("case-members; number=3; limit=2");
        assertThat(at.reads(Persona.NEWCOMER, item).status()).isEqualTo(200);
    }

    private static PageSeen designated() {
        var body = Persona.SCHOOL_COUNSELLOR.body().organisation();
        var designation = new Designation(body, Profession.CPE, false, true, TODAY, OffenceBasis.NONE);
        var ask = new DesignateMember(at.group, new Person(FreshKey.draw()), designation);
        PageSeen done = at.asks(Persona.COORDINATOR, ask);
        assertThat(done.status()).as(done.body()).isEqualTo(204);
        return done;
    }
}
