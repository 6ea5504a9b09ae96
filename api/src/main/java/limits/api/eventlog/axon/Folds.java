package limits.api.eventlog.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import limits.api.eventlog.Snapshot;
import limits.api.eventlog.Snapshots;
import limits.kernel.Story;
import limits.kernel.Vocabulary;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Both ways between a snapshot as Axon hands it on, whose payload is the standing itself, and as it is stored. */
public final class Folds {

    private final Snapshots snapshots;
    private final Map<String, Standings> stories = new HashMap<>();

    public Folds(Snapshots snapshots, Vocabulary vocabulary) {
        this.snapshots = snapshots;
        for (Story<?, ?> story : vocabulary.stories()) {
            stories.put(story.name(), new Standings(story));
        }
    }

    Standings of(String story) {
        Standings standings = stories.get(story);
        if (standings == null) {
            throw new IllegalStateException("nothing here tells the story " + story);
        }
        return standings;
    }

    Snapshots.Told told(String stream, String story) {
        return snapshots.story(stream, story, of(story).revision());
    }

    void keep(DomainEventMessage<?> snapshot) {
        Standings standings = of(snapshot.getType());
        snapshots.keep(new Snapshot(
                snapshot.getAggregateIdentifier(),
                snapshot.getType(),
                snapshot.getSequenceNumber(),
                standings.revision(),
                standings.text(snapshot.getPayload())));
    }

    /** The newest one under a key, if one story is told there and its code is today's. */
    Optional<DomainEventMessage<?>> newest(String stream) {
        return snapshots
                .newest(stream)
                .filter(kept -> of(kept.story()).revision().equals(kept.revision()))
                .map(this::message);
    }

    DomainEventMessage<?> message(Snapshot kept) {
        return new GenericDomainEventMessage<>(
                kept.story(), kept.stream(), kept.sequence(), of(kept.story()).standing(kept.standing()));
    }
}
