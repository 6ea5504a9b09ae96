package limits.api.database;

/** Opens to tests of other rooms what only this room may do with an embedded server. */
public final class ServerForTests {

    private ServerForTests() {}

    public static void createDatabase(EmbeddedServer server, String name) {
        server.createDatabase(name);
    }
}
