package limits.casesharing.group;

import limits.casesharing.group.Group.Because;
import limits.kernel.Actor;
import limits.kernel.Person;
import limits.kernel.Refused;

/** Who is suspended, and who may say what becomes of her. */
final class Suspending {

    private Suspending() {}

    static void check(Seat seat) {
        refuse(seat instanceof Seat.Suspended, Because.SUSPENDED);
        refuse(!(seat instanceof Seat.Approved), Because.NOT_APPROVED);
    }

    /** Neither the one who suspended her nor herself. */
    static void secondPerson(Seat seat, Person person, Actor by) {
        if (!(seat instanceof Seat.Suspended suspended)) {
            throw new Refused(Because.NOT_SUSPENDED);
        }
        refuse(suspended.by().equals(by.person()) || person.equals(by.person()), Because.SAME_PERSON);
    }

    private static void refuse(boolean when, Because why) {
        if (when) {
            throw new Refused(why);
        }
    }
}
