package limits.api.database;

import java.nio.file.Path;

/** Opens to tests of other rooms what only this room may do with an embedded server and a data folder. */
public final class ServerForTests {

    private ServerForTests() {}

    public static DataFolder folder(Path path) {
        return DataFolder.at(path);
    }

    public static void createDatabase(EmbeddedServer server, String name) {
        server.createDatabase(name);
    }
}
