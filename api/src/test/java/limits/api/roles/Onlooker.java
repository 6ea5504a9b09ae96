package limits.api.roles;

import java.util.List;
import limits.api.identity.Persona;
import limits.kernel.Capacity;

/**
 * Somebody for whom a situation, its items and its referrals are not.
 *
 * @param title as the document calls her
 * @param ofTheGroup whether she belongs to the group all the same
 * @param elsewhere whether what she tries is another group's
 */
record Onlooker(String title, Persona persona, boolean ofTheGroup, boolean elsewhere) {

    static final List<Onlooker> ALL = List.of(
            new Onlooker("no member", Persona.NEWCOMER, false, true),
            new Onlooker("ex-member", Persona.EX_MEMBER, false, false),
            new Onlooker("suspended", Persona.EDUCATOR, true, false),
            new Onlooker("unsigned", Persona.NEWCOMER, true, false),
            new Onlooker("member of another situation", Persona.SOCIAL_WORKER, true, false),
            new Onlooker("coordinator", Persona.COORDINATOR, false, false),
            new Onlooker("mayor", Persona.MAYOR, false, false),
            new Onlooker("committee seat", Persona.COMMITTEE_SEAT, false, false),
            new Onlooker("member as committee seat", Persona.SOCIAL_WORKER_ON_COMMITTEE, false, false),
            new Onlooker("provider", Persona.PROVIDER_CONTACT, false, false),
            new Onlooker("data protection officer", Persona.DATA_PROTECTION_OFFICER, false, false),
            new Onlooker("auditor", Persona.AUDITOR, false, false),
            new Onlooker("administrator", Persona.ADMINISTRATOR, false, false));

    Things tries(Scene scene) {
        return elsewhere ? scene.second : scene.first;
    }

    Capacity capacity() {
        return persona.capacity();
    }

    /** A member who is not suspended. */
    boolean mayPropose() {
        return ofTheGroup && persona != Persona.EDUCATOR;
    }

    /** A member who has signed and is not suspended. */
    boolean mayActInTheGroup() {
        return persona == Persona.SOCIAL_WORKER;
    }
}
