package limits.casesharing.charter;

/** Not expired; an archive opens punctually and with a motive only. CNIL AU-038 art. 5; Code pénal 226-20. */
final class RetentionAllows implements Step {

    @Override
    public Gate gate() {
        return Gate.R20;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        var so = asked.circumstances();
        return !so.expired()
                && switch (so.stage()) {
                    case ACTIVE -> true;
                    case INTERMEDIATE -> so.motivated();
                };
    }
}
