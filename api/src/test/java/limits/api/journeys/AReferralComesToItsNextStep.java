package limits.api.journeys;

import static limits.api.journeys.AGroupAtWork.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import limits.api.PageSeen;
import limits.api.identity.Persona;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A referral through the front door: proposed and sent by the team, answered by the provider's own contact. */
@Tag("postgres")
class AReferralComesToItsNextStep {

    private static AGroupAtWork at;

    @BeforeAll
    static void open() {
        at = new AGroupAtWork();
    }

    @AfterAll
    static void close() {
        at.close();
    }

    @Test
    void a_referral_goes_from_proposed_to_completed_with_its_next_step() {
        at.workUnderACharter();
        String situation = at.situation();
        at.informTheFamily(situation);
        PageSeen proposed = at.sent(
                Persona.SCHOOL_COUNSELLOR,
                "/situations/" + situation + "/refer",
                Map.of(
                        "scheme", "EDUCATIONAL_WORK",
                        "contact",
                                Persona.PROVIDER_CONTACT.person() + " "
                                        + Persona.PROVIDER_CONTACT.body().organisation(),
                        "goals", "FIRST_PAID_WORK"));
        var address = Pattern.compile("/referrals/" + situation + "/([A-Za-z0-9_-]{27})")
                .matcher(proposed.body());
        assertThat(address.find()).isTrue();
        String referral = address.group(1);
        String ofTeam = "/referrals/" + situation + "/" + referral;
        String onDesk = "/referrals/" + referral + "/answer/";
        assertThat(at.person(Persona.PROVIDER_CONTACT)
                        .get("/referrals/" + referral)
                        .status())
                .isEqualTo(404);

        at.sent(
                Persona.SCHOOL_COUNSELLOR,
                ofTeam + "/agreement",
                Map.of(
                        "youngPerson", "AGREED",
                        "youngPersonOn", TODAY.toString(),
                        "parents", "AGREED",
                        "parentsOn", TODAY.toString(),
                        "without", "NOTHING"));
        at.sent(Persona.SCHOOL_COUNSELLOR, ofTeam + "/send", Map.of());
        assertThat(at.person(Persona.PROVIDER_CONTACT).get("/referrals").text()).contains("Envoyée");
        at.sent(
                Persona.PROVIDER_CONTACT,
                onDesk + "accept",
                Map.of("startBy", TODAY.plusWeeks(1).toString()));
        at.sent(Persona.PROVIDER_CONTACT, onDesk + "start", Map.of());
        var noNext = Map.of("outcome", "GOALS_REACHED", "next", "PATHWAY_ENDED", "ended", "NOT_ENDED");
        assertThat(at.sends(Persona.PROVIDER_CONTACT, onDesk + "complete", noNext)
                        .status())
                .isEqualTo(400);
        at.sent(
                Persona.PROVIDER_CONTACT,
                onDesk + "complete",
                Map.of("outcome", "GOALS_REACHED", "next", "TRAINING", "ended", "NOT_ENDED"));

        assertThat(at.person(Persona.SCHOOL_COUNSELLOR).get(ofTeam).text()).contains("Terminée", "Ensuite :");
    }
}
