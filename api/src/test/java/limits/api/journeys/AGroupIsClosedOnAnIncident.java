package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import limits.api.PageSeen;
import limits.api.identity.Persona;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** An incident through the front door: one person closes everything, two open it, and danger is still reported. */
@ResourceLock(SharedGroup.HOUSE)
@Tag("postgres")
class AGroupIsClosedOnAnIncident {

    private final AGroupAtWork at = SharedGroup.atWork();

    @Test
    void nothing_is_read_or_shared_until_two_people_open_it_again() {
        String situation = at.situation();
        at.informTheFamily(situation);
        String item = at.shared(situation, "Cherche un internat.", Persona.EDUCATOR);
        assertThat(at.reads(Persona.EDUCATOR, item).status()).isEqualTo(200);
        String freeze = "/group/" + at.group + "/freeze/";

        at.sent(Persona.EDUCATOR, freeze + "ask", Map.of("ground", "LEAK_SUSPECTED"));
        assertThat(at.person(Persona.DATA_PROTECTION_OFFICER)
                        .get("/group/" + at.group)
                        .text())
                .contains("Un membre demande de tout fermer : fuite soupçonnée");
        assertThat(at.reads(Persona.EDUCATOR, item).status()).isEqualTo(200);

        var sharing = at.sharing(situation, "Encore un mot.", Persona.EDUCATOR);
        at.sent(Persona.COORDINATOR, freeze + "close", Map.of("ground", "LEAK_SUSPECTED"));

        PageSeen refused = at.reads(Persona.EDUCATOR, item);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(at.entries("access.reading-answered").getLast().draft().payload())
                .contains("R03_CHARTER");
        sharing.put("step", "share");
        assertThat(at.person(Persona.SCHOOL_COUNSELLOR)
                        .postAsIs("/situations/" + situation + "/share", sharing)
                        .status())
                .isNotEqualTo(200);
        assertThat(at.person(Persona.SCHOOL_COUNSELLOR).get("/situations").text())
                .contains("Tout est fermé depuis le", "Une seconde personne doit confirmer");
        at.sent(Persona.EDUCATOR, "/danger/report", Map.of("addressee", "LINE_119", "on", TODAY.toString()));

        at.sent(Persona.DATA_PROTECTION_OFFICER, freeze + "confirm", Map.of());
        assertThat(at.person(Persona.COORDINATOR).get("/group/" + at.group).text())
                .contains("Fermée sur incident")
                .doesNotContain("N’a pas signé la version en vigueur");
        at.sent(Persona.COORDINATOR, freeze + "ask-to-open", Map.of());
        assertThat(at.sends(Persona.COORDINATOR, freeze + "open", Map.of()).status())
                .isEqualTo(409);
        assertThat(at.reads(Persona.EDUCATOR, item).status()).isEqualTo(404);
        at.sent(Persona.MAYOR, freeze + "open", Map.of());
        assertThat(at.reads(Persona.EDUCATOR, item).status()).isEqualTo(200);
        assertThat(at.person(Persona.SCHOOL_COUNSELLOR).get("/situations").text())
                .doesNotContain("Tout est fermé");
        assertThat(at.sends(Persona.EDUCATOR, freeze + "ask", Map.of("ground", "ORDERED"))
                        .status())
                .isEqualTo(200);
    }
}
