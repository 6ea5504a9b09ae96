package limits.api.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.api.eventlog.EventNames;
import limits.api.eventlog.LogReader;
import limits.api.eventlog.Replay;
import limits.api.eventlog.StableJson;
import limits.casesharing.CaseStories;
import limits.casesharing.accesslog.Seen;
import limits.casesharing.accesslog.Seen.Subject;
import limits.casesharing.casefile.Situation;
import limits.casesharing.charter.Charter;
import limits.casesharing.group.Group;
import tools.jackson.core.JacksonException;

/**
 * Tells again what an entry rested on: folds the stored events of each story up to the version the entry saw. An item's
 * own story is left out, since it would give its category away.
 */
final class AsOfReading {

    private final AccessReading entries;
    private final Replay replay;
    private final Names names;

    AsOfReading(AccessReading entries, LogReader caseSharing, Names names) {
        this.entries = entries;
        this.replay = new Replay(caseSharing, new EventNames(CaseStories.vocabulary()), StableJson.mapper());
        this.names = names;
    }

    Optional<AsOf> entry(long position) {
        return entries.at(position).map(this::asOf);
    }

    private AsOf asOf(AccessRow entry) {
        try {
            return told(entry);
        } catch (JacksonException | IllegalStateException altered) {
            return with(entry, Optional.empty(), Optional.empty(), List.of(), true);
        }
    }

    private AsOf told(AccessRow entry) {
        LocalDate day = entry.at().toLocalDate();
        var charter = seen(entry, Subject.CHARTER)
                .findFirst()
                .map(seen -> CharterThen.of((Charter.Standing) standing(seen), seen.version(), day));
        var group = seen(entry, Subject.GROUP)
                .findFirst()
                .map(seen ->
                        GroupThen.of((Group.Standing) standing(seen), happened(seen), seen.version(), charter, names));
        var situations = seen(entry, Subject.SITUATION)
                .map(seen -> SituationThen.of((Situation.Standing) standing(seen), happened(seen), seen.version(), day))
                .toList();
        return with(entry, group, charter, situations, false);
    }

    private AsOf with(
            AccessRow entry,
            Optional<GroupThen> group,
            Optional<CharterThen> charter,
            List<SituationThen> situations,
            boolean altered) {
        return new AsOf(
                entry,
                entries.last(),
                entries.nearestThatSaw(entry.position(), true),
                entries.nearestThatSaw(entry.position(), false),
                group,
                charter,
                situations,
                altered);
    }

    private static Stream<Seen> seen(AccessRow entry, Subject subject) {
        return entry.seen().stream().filter(seen -> seen.subject() == subject);
    }

    private Object standing(Seen seen) {
        return replay.standing(seen.subject().story(), seen.stream().text(), seen.version());
    }

    private List<?> happened(Seen seen) {
        return replay.events(seen.subject().story(), seen.stream().text(), seen.version());
    }
}
