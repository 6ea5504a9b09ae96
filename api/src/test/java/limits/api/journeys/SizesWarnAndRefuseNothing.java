package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import limits.api.PageSeen;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.group.Designation;
import limits.casesharing.group.GroupCommand.DesignateMember;
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
        at = new AGroupAtWork();
        at.draftACharter();
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

    private static PageSeen designated() {
        var body = Persona.SCHOOL_COUNSELLOR.body().organisation();
        var designation = new Designation(body, Profession.CPE, false, true, TODAY, OffenceBasis.NONE);
        var ask = new DesignateMember(at.group, new Person(FreshKey.draw()), designation);
        PageSeen done = at.asks(Persona.COORDINATOR, ask);
        assertThat(done.status()).as(done.body()).isEqualTo(204);
        return done;
    }
}
