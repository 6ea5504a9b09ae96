package limits.casesharing.charter;

/** Those tested have a profession of the closed list, are designated one by one, in the group, and not suspended.
 * CSI L132-4, L132-5, D132-8. */
final class MembersAreActive implements Step {

    @Override
    public Gate gate() {
        return Gate.R04_MEMBERSHIP;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return asked.tested().stream().allMatch(who -> active(terms, who));
    }

    private static boolean active(Terms terms, Party who) {
        return terms.rules().secrecyOf(who.profession()) != SecrecyStatus.UNKNOWN
                && who.designated()
                && who.inGroup()
                && !who.suspended();
    }
}
