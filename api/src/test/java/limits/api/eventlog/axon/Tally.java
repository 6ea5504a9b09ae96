package limits.api.eventlog.axon;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.EventName;
import limits.kernel.Key;
import limits.kernel.Refused;
import limits.kernel.Story;
import limits.kernel.Vocabulary;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The smallest story there is, for tests of the engine: something is counted up to a hundred, and may be capped. */
public final class Tally {

    public static final Vocabulary VOCABULARY = new Vocabulary(
            "governance", List.of(new Story<>("Tally", TallyEvent.class, new Standing.NotBegun(), Standing::evolve)));

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotBegun();

    Tally() {}

    /** Which tally. */
    public record Id(Key key) {

        private static final SecureRandom DICE = new SecureRandom();

        public static Id drawn() {
            byte[] bytes = new byte[20];
            DICE.nextBytes(bytes);
            return new Id(new Key(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
        }

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. */
    public sealed interface Standing {
        record NotBegun() implements Standing {}

        record Counting(int count, int most) implements Standing {}

        default Standing evolve(TallyEvent event) {
            return switch (event) {
                case TallyEvent.Counted counted ->
                    switch (this) {
                        case NotBegun none -> new Counting(counted.by(), 100);
                        case Counting so -> new Counting(so.count() + counted.by(), so.most());
                    };
                case TallyEvent.Capped capped ->
                    switch (this) {
                        case NotBegun none -> new Counting(0, capped.most());
                        case Counting so -> new Counting(so.count(), capped.most());
                    };
            };
        }
    }

    /** What one may ask. */
    public sealed interface TallyCommand extends Ask {

        @Override
        default Set<Capacity> openTo() {
            return Set.of(Capacity.COORDINATOR);
        }

        /** Counts on; counting nothing is fine and leaves no event. */
        record Count(@TargetAggregateIdentifier Id tally, int by) implements TallyCommand {}

        record Cap(@TargetAggregateIdentifier Id tally, int most) implements TallyCommand {}
    }

    /** What can be so. */
    public sealed interface TallyEvent {

        Id tally();

        @EventName("governance.tally-counted")
        record Counted(Id tally, int by) implements TallyEvent {}

        @EventName("governance.tally-capped")
        record Capped(Id tally, int most) implements TallyEvent {}
    }

    /** Why not. */
    enum Because implements Refused.Reason {
        FULL
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int on(TallyCommand.Count ask) {
        int count = standing instanceof Standing.Counting so ? so.count() : 0;
        int most = standing instanceof Standing.Counting so ? so.most() : 100;
        if (count + ask.by() > most) {
            throw new Refused(Because.FULL);
        }
        if (ask.by() != 0) {
            AggregateLifecycle.apply(new TallyEvent.Counted(ask.tally(), ask.by()));
        }
        return count + ask.by();
    }

    @CommandHandler
    void on(TallyCommand.Cap ask) {
        AggregateLifecycle.apply(new TallyEvent.Capped(ask.tally(), ask.most()));
    }

    @EventSourcingHandler
    void on(TallyEvent event) {
        id = event.tally();
        standing = standing.evolve(event);
    }
}
