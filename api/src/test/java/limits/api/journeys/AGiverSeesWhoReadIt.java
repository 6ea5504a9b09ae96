package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import limits.api.PageSeen;
import limits.api.database.Role;
import limits.api.identity.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A giver's own log, through the front door: who read what she shared about one young person, and nothing else. */
@ResourceLock(SharedGroup.HOUSE)
@Tag("postgres")
class AGiverSeesWhoReadIt {

    private static final Persona GIVER = Persona.SCHOOL_COUNSELLOR;
    private static final Persona READER = Persona.EDUCATOR;

    private final AGroupAtWork at = SharedGroup.atWork();
    private String situation;
    private String item;

    @BeforeEach
    void something_is_shared_with_the_educator() {
        situation = at.situation();
        at.informTheFamily(situation);
        item = at.shared(situation, "Cherche un internat.", READER);
    }

    @Test
    void each_permitted_reading_is_told_to_whoever_gave_it() {
        assertThat(log(GIVER).text()).contains("Personne ne l’a encore lu.");
        assertThat(at.reads(READER, item).status()).isEqualTo(200);
        assertThat(at.reads(Persona.SOCIAL_WORKER, item).status()).isEqualTo(404);

        var seen = log(GIVER).text();

        assertThat(seen)
                .containsPattern("\\d\\d:\\d\\d : Julien Caron, Le Pont, prévention spécialisée, a lu\\.")
                .doesNotContain("Samira", "Personne ne l’a encore lu", "internat");
        assertThat(at.person(GIVER).get("/situations/" + situation).text()).contains("Qui a lu ce que j’ai partagé");
    }

    @Test
    void a_reader_sees_nothing_there_of_what_another_gave_and_others_find_no_such_page() {
        at.reads(READER, item);
        assertThat(log(READER).text())
                .contains("Vous n’avez rien partagé dans cette situation")
                .doesNotContain("a lu.");
        for (var who : new Persona[] {Persona.NEWCOMER, Persona.EX_MEMBER, Persona.COORDINATOR, Persona.AUDITOR}) {
            assertThat(log(who).status()).as(who.name()).isEqualTo(404);
        }
    }

    @Test
    void a_reading_that_opened_nothing_is_not_told_as_read() {
        at.as(Role.VAULT)
                .client()
                .sql("DELETE FROM sealed_text WHERE item = ?")
                .param(item)
                .update();
        at.reads(READER, item);
        assertThat(log(GIVER).text())
                .contains("avait le droit de lire, mais rien ne s’est ouvert", "Pas encore lu par : Julien Caron")
                .doesNotContain("a lu.");
    }

    @Test
    void her_asking_is_entered_too() {
        long before = at.entries("access.list-shown").stream()
                .filter(entry -> entry.draft().payload().contains("READINGS_OF_OWN_ITEMS"))
                .count();
        log(GIVER);
        assertThat(at.entries("access.list-shown"))
                .filteredOn(entry -> entry.draft().payload().contains("READINGS_OF_OWN_ITEMS"))
                .hasSize((int) before + 1);
    }

    private PageSeen log(Persona who) {
        return at.person(who).get("/situations/" + situation + "/readings");
    }
}
