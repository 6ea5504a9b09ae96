package limits.governance.scheme;

/** The ages a scheme is for, in completed years, both ends included; either end may be unstated. */
public record AgeRange(Bound from, Bound to) {

    boolean excludes(int years) {
        return from instanceof Bound.Years lowest && years < lowest.years()
                || to instanceof Bound.Years highest && years > highest.years();
    }
}
