package limits.api.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import limits.api.identity.Persona;
import limits.casesharing.charter.Charter;
import limits.casesharing.group.Group;
import limits.governance.actionplan.ActionPlan;
import limits.governance.assessment.Assessment;
import limits.governance.board.CommuneRegister;
import limits.governance.committee.Committee;
import limits.governance.committee.Decision;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Fingerprint;

/** The fictional commune, by the names of what belongs to it; the same on every machine. */
final class Aubervelle {

    static final Area COMMUNE = CommuneRegister.FICTIONAL;
    static final Project.Id PROJECT = new Project.Id(Persona.key("project"));
    static final Committee.Id COMMITTEE = new Committee.Id(Persona.key("committee"));
    static final Assessment.Id ASSESSMENT = new Assessment.Id(Persona.key("assessment"));
    static final ActionPlan.Id PLAN = new ActionPlan.Id(Persona.key("plan"));
    /** Authorises the ad hoc group. */
    static final Decision.Id GROUP_DECISION = new Decision.Id(Persona.key("decision:ad-hoc-group"));

    static final Charter.Id CHARTER = new Charter.Id(Persona.key("charter"));
    static final Group.Id GROUP = new Group.Id(Persona.key("group"));

    static final Actor COORDINATOR = Persona.COORDINATOR.actor();
    static final Actor MAYOR = Persona.MAYOR.actor();

    private Aubervelle() {}

    /** Of a text of the story, as if it had been signed. */
    static Fingerprint fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
