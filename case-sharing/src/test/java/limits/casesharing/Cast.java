package limits.casesharing;

import java.time.Instant;
import java.time.LocalDate;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** The people of the group's stories, always the same. */
public final class Cast {

    public static final Instant MONDAY = Instant.parse("2026-05-04T08:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

    public static final Organisation TOWN_HALL = new Organisation(key("TownHall"));
    public static final Organisation SCHOOL = new Organisation(key("School"));
    public static final Organisation PREVENTION = new Organisation(key("Prevention"));

    public static final Actor CLAIRE = actor("Claire", Capacity.COORDINATOR, TOWN_HALL);
    public static final Actor MAYOR = actor("Mayor", Capacity.MAYOR, TOWN_HALL);
    public static final Actor OFFICER = actor("Officer", Capacity.DATA_PROTECTION_OFFICER, TOWN_HALL);
    /** The school counsellor. */
    public static final Actor SAMIRA = actor("Samira", Capacity.MEMBER, SCHOOL);
    /** The prevention educator. */
    public static final Actor YANN = actor("Yann", Capacity.MEMBER, PREVENTION);

    private Cast() {}

    /** The same name always gives the same key. */
    public static Key key(String name) {
        return new Key((name + "-".repeat(26)).substring(0, 26) + "A");
    }

    public static Fingerprint fingerprint(char digit) {
        return new Fingerprint(String.valueOf(digit).repeat(64));
    }

    /** The same person under another mandate. */
    public static Actor as(Capacity capacity, Actor who) {
        return new Actor(who.person(), capacity, who.organisation());
    }

    private static Actor actor(String name, Capacity capacity, Organisation organisation) {
        return new Actor(new Person(key(name)), capacity, organisation);
    }
}
