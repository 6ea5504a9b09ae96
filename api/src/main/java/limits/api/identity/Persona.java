package limits.api.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;

/**
 * The people of the demonstration, all fictional, each under one mandate: whoever holds two stands here twice, with one
 * {@link #person()}. Their keys follow from the names below and never change, so that the demonstration's content can
 * refer to them.
 */
public enum Persona {
    COORDINATOR("Claire Marchand", Body.TOWN_HALL, Capacity.COORDINATOR),
    SCHOOL_COUNSELLOR("Nadia Benali", Body.SCHOOL, Capacity.MEMBER),
    EDUCATOR("Julien Caron", Body.PREVENTION_TEAM, Capacity.MEMBER),
    SOCIAL_WORKER("Samira Lefort", Body.DEPARTMENT, Capacity.MEMBER),
    SOCIAL_WORKER_ON_COMMITTEE("Samira Lefort", Body.DEPARTMENT, Capacity.STEERING),
    /** Designated, and has not signed the charter. */
    NEWCOMER("Léa Fontaine", Body.YOUTH_EMPLOYMENT_OFFICE, Capacity.MEMBER),
    /** Was of the group; can still sign in, and finds nothing there. */
    EX_MEMBER("Paul Girard", Body.LANDLORD, Capacity.MEMBER),
    PROVIDER_CONTACT("Marc Delattre", Body.WORKSHOP, Capacity.PROVIDER),
    MAYOR("Hélène Vasseur", Body.TOWN_HALL, Capacity.MAYOR),
    COMMITTEE_SEAT("Olivier Roussel", Body.PREFECTURE, Capacity.STEERING),
    DATA_PROTECTION_OFFICER("Agnès Lemoine", Body.TOWN_HALL, Capacity.DATA_PROTECTION_OFFICER),
    AUDITOR("Thomas Perrin", Body.INSPECTORATE, Capacity.AUDITOR),
    ADMINISTRATOR("Karim Haddad", Body.TOWN_HALL, Capacity.ADMINISTRATOR);

    /** The bodies of the fictional commune of Aubervelle that these people act for. */
    public enum Body {
        TOWN_HALL("Ville d’Aubervelle"),
        SCHOOL("Collège des Tilleuls"),
        PREVENTION_TEAM("Le Pont, prévention spécialisée"),
        DEPARTMENT("Maison départementale des solidarités"),
        YOUTH_EMPLOYMENT_OFFICE("Mission locale d’Aubervelle"),
        LANDLORD("Habitat des Rives"),
        WORKSHOP("L’Atelier des Rives, chantier éducatif"),
        PREFECTURE("Préfecture"),
        INSPECTORATE("Inspection départementale");

        private final String title;

        Body(String title) {
            this.title = title;
        }

        /** Its name in the directory; proper names are not translated. */
        public String title() {
            return title;
        }

        /** Its stable key. */
        public Organisation organisation() {
            return new Organisation(key("organisation:" + name()));
        }
    }

    private final String displayName;
    private final Body body;
    private final Capacity capacity;

    Persona(String displayName, Body body, Capacity capacity) {
        this.displayName = displayName;
        this.body = body;
        this.capacity = capacity;
    }

    /** First name and family name; fictional. */
    public String displayName() {
        return displayName;
    }

    /** What she acts for. */
    public Body body() {
        return body;
    }

    /** The capacity of the mandate. */
    public Capacity capacity() {
        return capacity;
    }

    /** The human being: the same for both mandates of one person. */
    public Person person() {
        return new Person(key("person:" + displayName));
    }

    /** The mandate, chosen at sign-in. */
    public Key mandate() {
        return key("mandate:" + name());
    }

    /** Who acts when this persona is chosen. */
    public Actor actor() {
        return new Actor(person(), capacity, body.organisation());
    }

    /** How the demonstration's own provider names the person. */
    public String subject() {
        return person().key().text();
    }

    /** The word for her profession is the message {@code persona.<this>}. */
    public String profession() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A key of the demonstration that is the same on every machine: 160 bits of a digest of what it names. */
    public static Key key(String what) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("limits demonstration " + what).getBytes(StandardCharsets.UTF_8));
            return new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 20)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
