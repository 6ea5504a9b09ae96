package limits.api.audit;

import java.util.List;
import java.util.Optional;

/**
 * What was so when one entry of the access log was written, told from the stories it stored the versions of.
 *
 * @param last the last entry there is, where a slider ends
 * @param earlier the nearest entry before this one that rested on a story
 * @param later the nearest entry behind this one that rested on a story
 * @param altered a story it rested on can no longer be read; the verification says which entry was altered
 */
public record AsOf(
        AccessRow entry,
        long last,
        Optional<Long> earlier,
        Optional<Long> later,
        Optional<GroupThen> group,
        Optional<CharterThen> charter,
        List<SituationThen> situations,
        boolean altered) {

    public AsOf {
        situations = List.copyOf(situations);
    }
}
