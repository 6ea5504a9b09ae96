package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import limits.api.PageSeen;
import limits.api.identity.Persona;
import limits.casesharing.charter.CharterBoard;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.group.GroupCommand.SignCharter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Where a charter asks for an advanced or a qualified signature, a click is none: the member signs the file with a tool of her
 * own and gives its fingerprint. eIDAS art. 26, 28.
 */
@Tag("postgres")
class SigningAboveTheSimpleLevel {

    private static final String FILE = "5f".repeat(32);

    private static AGroupAtWork at;
    private static String version;

    @BeforeAll
    static void a_charter_that_asks_for_an_advanced_signature() {
        at = new AGroupAtWork();
        at.draftACharter(SignatureLevel.ADVANCED);
        version = "/group/" + at.group + "/charter/1";
        at.sent(Persona.SCHOOL_COUNSELLOR, version + "/propose", Map.of());
        at.sent(Persona.DATA_PROTECTION_OFFICER, version + "/opinion", Map.of("opinion", "FAVOURABLE"));
        at.sent(Persona.MAYOR, version + "/adopt", Map.of("on", TODAY.toString(), "number", "7"));
    }

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void the_page_leads_to_a_form_that_asks_for_the_level_and_the_fingerprint_of_the_signed_file() {
        var member = at.person(Persona.SCHOOL_COUNSELLOR);
        assertThat(member.get(version).text()).contains("Signez d’abord le fichier", "Je signe ce texte");
        assertThat(member.get(version).body()).doesNotContain("<form method=\"post\" action=\"" + version + "/sign\"");

        PageSeen malformed = FormSeen.at(member, version + "/sign")
                .answer("level", "ADVANCED")
                .answer("evidence", "my signature")
                .send();
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.text()).contains("64 chiffres et lettres");

        PageSeen signed = FormSeen.at(member, version + "/sign")
                .answer("level", "QUALIFIED")
                .answer("evidence", FILE.toUpperCase(java.util.Locale.ROOT))
                .send();
        assertThat(signed.status()).as(signed.text()).isEqualTo(200);
        assertThat(member.get(version).text()).contains("Vous avez signé cette version");
    }

    @Test
    void neither_a_click_nor_the_text_itself_is_such_a_signature() {
        var text = at.house
                .part(CharterBoard.class)
                .versions(at.charter)
                .getFirst()
                .text();
        assertThat(at.asks(Persona.EDUCATOR, SignCharter.simply(at.group, text)).body())
                .contains("level-too-low");
        assertThat(at.asks(Persona.EDUCATOR, new SignCharter(at.group, text, SignatureLevel.ADVANCED, List.of(text)))
                        .body())
                .contains("evidence-missing");
    }
}
