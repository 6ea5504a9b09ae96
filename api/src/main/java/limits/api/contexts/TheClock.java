package limits.api.contexts;

import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;
import limits.kernel.Person;

/** Whoever acts when the calendar does: nobody signs in under these keys, and they name no member and no body. */
public final class TheClock {

    public static final Actor ACTOR = new Actor(
            new Person(new Key("the-clock-of-this-house---A")),
            Capacity.ADMINISTRATOR,
            new Organisation(new Key("this-installation-itself--A")));

    private TheClock() {}
}
