package limits.api.faults;

/** Where a programme may die: before or after the server has done a statement, or the commit of a transaction with it. */
enum KillPoint {
    BEFORE_AN_APPEND(Moment.BEFORE, "INSERT INTO governance.entry"),
    APPENDED_AND_NOT_COMMITTED(Moment.AFTER, "TOGETHER INSERT INTO governance.entry"),
    COMMITTED_ALONE_AND_NOT_TOLD(Moment.AFTER, "ALONE INSERT INTO governance.entry"),
    BEFORE_THE_COMMIT_OF_AN_APPEND(Moment.BEFORE, "IN ONE BREATH INSERT INTO governance.entry"),
    AFTER_THE_COMMIT_OF_AN_APPEND(Moment.AFTER, "IN ONE BREATH INSERT INTO governance.entry"),
    LED_AND_DONE_NOTHING(Moment.AFTER, "SET epoch = epoch + 1"),
    BEFORE_SIGNING(Moment.AFTER, "FROM governance.entry e WHERE e.id > ?"),
    SIGNED_AND_NOT_WRITTEN(Moment.BEFORE, "INSERT INTO governance.leaf"),
    LEAVES_WRITTEN(Moment.AFTER, "INSERT INTO governance.leaf"),
    TILE_WRITTEN(Moment.AFTER, "INSERT INTO governance.tile"),
    CHECKPOINT_WRITTEN(Moment.AFTER, "INSERT INTO governance.checkpoint"),
    BEFORE_THE_COMMIT_OF_PLACES(Moment.BEFORE, "COMMIT INSERT INTO governance.leaf"),
    AFTER_THE_COMMIT_OF_PLACES(Moment.AFTER, "COMMIT INSERT INTO governance.leaf");

    /** Before it is sent, or after it is done. */
    enum Moment {
        BEFORE,
        AFTER
    }

    private final Moment moment;
    private final String deed;

    KillPoint(Moment moment, String deed) {
        this.moment = moment;
        this.deed = deed;
    }

    /** @param done a statement, or COMMIT and the statements since the one before */
    boolean is(Moment now, String done) {
        boolean commits = deed.startsWith("COMMIT");
        return now == moment
                && done.startsWith("COMMIT") == commits
                && done.contains(commits ? deed.substring("COMMIT ".length()) : deed);
    }

    /** What happens seldom is met at its first times. */
    int mostOften() {
        return switch (this) {
            case LED_AND_DONE_NOTHING -> 1;
            case TILE_WRITTEN -> 2;
            default -> 40;
        };
    }
}
