package limits.api.demo;

import static limits.api.demo.Aubervelle.CHARTER;
import static limits.api.demo.Aubervelle.COORDINATOR;
import static limits.api.demo.Aubervelle.GROUP;
import static limits.api.demo.Aubervelle.MAYOR;

import limits.api.identity.Persona;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.group.Designation;
import limits.casesharing.group.EndGround;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.group.GroupCommand.RecordTraining;
import limits.casesharing.group.GroupCommand.SignCharter;

/** The ad hoc group: designated, approved, trained, signed; one who left, one who has not signed yet. Guidelines §1.4. */
final class FormingTheGroup {

    /** The week in which the landlord's member left. */
    static final int LEFT = -40;

    private FormingTheGroup() {}

    static void tell(Script script) {
        var scene = script.scene("group");
        var days = script.days();
        scene.ask(
                days.at(-108, 0, 9),
                COORDINATOR,
                new EstablishGroup(GROUP, Aubervelle.PROJECT, CHARTER, Aubervelle.GROUP_DECISION.key()));
        member(scene, Persona.SCHOOL_COUNSELLOR, Profession.CPE, false, -108);
        member(scene, Persona.EDUCATOR, Profession.SPECIALISED_PREVENTION, true, -108);
        member(scene, Persona.SOCIAL_WORKER, Profession.SOCIAL_WORKER, true, -108);
        member(scene, Persona.EX_MEMBER, Profession.LANDLORD, false, -108);
        for (var who :
                new Persona[] {Persona.SCHOOL_COUNSELLOR, Persona.EDUCATOR, Persona.SOCIAL_WORKER, Persona.EX_MEMBER}) {
            signed(scene, who, -104);
            signed(scene, who, -52);
        }
        scene.ask(
                days.at(LEFT, 4, 9),
                COORDINATOR,
                new EndMembership(GROUP, Persona.EX_MEMBER.person(), EndGround.BODY_WITHDREW));
        member(scene, Persona.NEWCOMER, Profession.MISSION_LOCALE, false, -4);
    }

    private static void member(
            Script.Scene scene, Persona who, Profession profession, boolean secrecyAttested, int week) {
        var days = scene.days();
        var ground = new Designation(
                who.body().organisation(), profession, secrecyAttested, true, days.on(week, 0), OffenceBasis.NONE);
        scene.ask(days.at(week, 1, 9), COORDINATOR, new DesignateMember(GROUP, who.person(), ground));
        scene.ask(days.at(week, 3, 9), MAYOR, new ApproveMember(GROUP, who.person()));
    }

    /** Trained, then signs the very text in force that day. */
    private static void signed(Script.Scene scene, Persona who, int week) {
        var days = scene.days();
        scene.ask(days.at(week, 1, 9), COORDINATOR, new RecordTraining(GROUP, who.person(), days.on(week, 1)));
        var day = days.on(week, 2);
        scene.ask(days.at(week, 2, 9), who.actor(), hands -> {
            var text = hands.answer(CharterRoll.class).inForce(CHARTER, day).orElseThrow();
            return SignCharter.simply(GROUP, text.fingerprint());
        });
    }
}
