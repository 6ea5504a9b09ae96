package limits.casesharing.charter;

/** Neither erased nor restricted nor under an objection that was upheld. GDPR art. 17, 18, 21. */
final class NothingIsFrozen implements Step {

    @Override
    public Gate gate() {
        return Gate.R02_FROZEN;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        var so = asked.circumstances();
        return !so.erased() && !so.frozen();
    }
}
