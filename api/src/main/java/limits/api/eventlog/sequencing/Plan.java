package limits.api.eventlog.sequencing;

import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import limits.api.eventlog.LogName;
import limits.api.eventlog.Seal;
import limits.api.eventlog.export.Leaf;

/**
 * What a sequencer needs to know.
 *
 * @param type what the log's entries are entries of
 * @param authority whose log it is, as the first part of its origins: a host's name, such as {@code ville.example}
 * @param source the sequencer role's way to the server on which the log lies
 * @param clock this machine's
 * @param server what the clock of that server says
 * @param patience how long server and sequencer wait for each other before they take the connection for dead
 */
public record Plan(
        LogName log,
        Leaf.Type type,
        String authority,
        DataSource source,
        Seal seal,
        SigningKeys keys,
        InstantSource clock,
        InstantSource server,
        Duration patience) {

    /** Longer than the longest answer to a batch, and short beside what a network takes to be found dead. */
    public static final Duration PATIENCE = Duration.ofSeconds(30);
}
