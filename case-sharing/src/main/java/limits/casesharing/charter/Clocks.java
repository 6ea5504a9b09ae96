package limits.casesharing.charter;

/**
 * How long things last, in months.
 *
 * @param active longest support before it must be decided again; design value, 24
 * @param intermediate separate archive after closure, 36 at most. CNIL AU-038 art. 5
 * @param accessLog details of the access log, 6 to 12; up to 36 where misuse is a documented risk. CNIL deliberation 2021-122
 * @param review between two reviews of a situation; design value, 3
 * @param training a training counts as long as this; design value, 24
 * @param signature a signature counts as long as this; design value, 24
 */
public record Clocks(int active, int intermediate, int accessLog, int review, int training, int signature) {

    /** Of the access log, where a charter says nothing. CNIL deliberation 2021-122 */
    public static final int ACCESS_LOG_UNSAID = 12;

    public Clocks {
        if (active < 1 || intermediate < 0 || accessLog < 6 || review < 1 || training < 1 || signature < 1) {
            throw new IllegalArgumentException("one month at least; six for the access log");
        }
    }

    /** Whether details of the access log are kept for longer than without a documented risk of misuse. */
    public boolean longLog() {
        return accessLog > ACCESS_LOG_UNSAID;
    }

    Clocks within(Clocks floor) {
        return new Clocks(
                Math.min(active, floor.active),
                Math.min(intermediate, floor.intermediate),
                Math.min(accessLog, floor.accessLog),
                Math.min(review, floor.review),
                Math.min(training, floor.training),
                Math.min(signature, floor.signature));
    }
}
