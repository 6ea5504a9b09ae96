package limits.casesharing.charter;

import limits.kernel.Capacity;

/** In the ad hoc group, and as its member: never in a council's formation or a committee. CSI L132-5; CNIL AU-038 art. 1. */
final class VenueIsTheGroup implements Step {

    @Override
    public Gate gate() {
        return Gate.R06_VENUE;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return terms.rules().venues().contains(asked.circumstances().venue())
                && asked.tested().stream().allMatch(who -> who.capacity() == Capacity.MEMBER);
    }
}
