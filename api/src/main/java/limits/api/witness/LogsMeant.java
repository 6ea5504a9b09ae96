package limits.api.witness;

import java.util.List;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.note.WitnessPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Before anything is asked: that the policy of witnesses is about logs of this installation. One that names none is about all
 * of them. Source: C2SP tlog-policy, where a checkpoint counts only under a key that the policy names.
 */
final class LogsMeant {

    private static final Logger LOG = LoggerFactory.getLogger(LogsMeant.class);

    private LogsMeant() {}

    /** @throws StartUpRefused when it gives one of these logs another key, or means none of them */
    static void require(List<WitnessedLog> logs) {
        for (WitnessedLog log : logs) {
            WitnessPolicy policy = log.policy();
            if (log.keys().filter(policy::contradicts).isPresent()) {
                throw new StartUpRefused(
                        "the policy of witnesses names a key for the log " + log.name()
                                + " that is not its own: take the keys that limits export-log writes",
                        "la politique de témoins donne au journal " + log.name()
                                + " une clé qui n'est pas la sienne : prenez celles qu'écrit limits export-log");
            }
            if (!log.isMeant()) {
                LOG.warn("the policy of witnesses names other logs and not {}: it is shown to no witness", log.name());
            }
        }
        if (!logs.isEmpty() && logs.stream().noneMatch(WitnessedLog::isMeant)) {
            throw new StartUpRefused(
                    "the policy of witnesses names logs, and none of this installation: name its keys in it, or no log",
                    "la politique de témoins nomme des journaux, dont aucun d'ici : nommez-y leurs clés, ou aucun journal");
        }
    }
}
