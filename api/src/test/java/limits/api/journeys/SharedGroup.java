package limits.api.journeys;

/** A group at work under its charter, for tests that open situations of their own and leave the group as they found it. */
final class SharedGroup {

    /** The name under which classes that share it take turns. */
    static final String HOUSE = "a group at work";

    private static final AGroupAtWork AT = start();

    private SharedGroup() {}

    /** Opened on first use, closed when the tests end. */
    static AGroupAtWork atWork() {
        return AT;
    }

    private static AGroupAtWork start() {
        var group = new AGroupAtWork();
        group.workUnderACharter();
        Runtime.getRuntime().addShutdownHook(new Thread(group::close));
        return group;
    }
}
