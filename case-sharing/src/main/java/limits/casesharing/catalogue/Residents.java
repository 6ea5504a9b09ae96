package limits.casesharing.catalogue;

import limits.kernel.AgeBand;
import limits.kernel.Place;
import limits.kernel.Sex;

/**
 * How many people of an age and sex live in a place, as INSEE publishes it: a public figure, not one of ours.
 *
 * @param age {@link AgeBand#UNDER_13} means 10 to 12 completed years here
 * @param sex girl or boy; INSEE knows no other
 * @param persons 0 to 999,999
 */
public record Residents(Place place, AgeBand age, Sex sex, int persons) {

    public Residents {
        if (sex == Sex.NOT_SAID) {
            throw new IllegalArgumentException("a public population is of girls and of boys");
        }
        if (persons < 0 || persons > 999_999) {
            throw new IllegalArgumentException("residents are 0 to 999,999 persons");
        }
    }
}
