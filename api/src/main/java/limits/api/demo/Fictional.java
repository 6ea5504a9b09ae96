package limits.api.demo;

import limits.api.identity.Directory;
import limits.api.identity.Persona;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** People of the story whom nobody can sign in as: other seats of the committee, other providers. All invented. */
enum Fictional {
    HEAD_OF_SCHOOL("Isabelle Dorval", "SCHOOL", "Collège des Tilleuls", Capacity.STEERING),
    HEAD_OF_PREVENTION("Bruno Lacaze", "PREVENTION_TEAM", "Le Pont, prévention spécialisée", Capacity.STEERING),
    LANDLORDS_DIRECTOR("Sophie Arnoult", "LANDLORD", "Habitat des Rives", Capacity.STEERING),
    JUDICIAL_YOUTH_PROTECTION("Damien Kessler", "PJJ", "Protection judiciaire de la jeunesse", Capacity.STEERING),
    POLICE("Valérie Monnet", "POLICE", "Commissariat de police", Capacity.STEERING),
    RESIDENTS("Fatou Sarr", "RESIDENTS", "Les Voisins des Tilleuls, association", Capacity.STEERING),
    EDUCATIONAL_SUCCESS("Élodie Brissac", "PRE", "Programme de réussite éducative", Capacity.PROVIDER),
    LOCAL_MISSION("Romain Taillard", "YOUTH_EMPLOYMENT_OFFICE", "Mission locale d’Aubervelle", Capacity.PROVIDER),
    HOLIDAYS("Inga Molinier", "LEISURE", "Maison des loisirs d’Aubervelle", Capacity.PROVIDER);

    /** Names no identity provider, so that no sign-in ever finds them. */
    private static final String NOBODY_SIGNS_IN = "urn:limits:demonstration";

    private final String displayName;
    private final String body;
    private final String title;
    private final Capacity capacity;

    Fictional(String displayName, String body, String title, Capacity capacity) {
        this.displayName = displayName;
        this.body = body;
        this.title = title;
        this.capacity = capacity;
    }

    String displayName() {
        return displayName;
    }

    Person person() {
        return new Person(Persona.key("person:" + displayName));
    }

    Organisation organisation() {
        return new Organisation(Persona.key("organisation:" + body));
    }

    Actor actor() {
        return new Actor(person(), capacity, organisation());
    }

    /** Writes their names where names stand. */
    static void enterAll(Directory directory) {
        for (Fictional one : values()) {
            directory.enter(one.organisation(), one.title);
            directory.enter(one.person(), NOBODY_SIGNS_IN, one.person().toString(), one.displayName);
        }
    }
}
