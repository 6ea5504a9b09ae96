package limits.benchmarks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import limits.benchmarks.MinutesEvent.MinutesOpened;
import limits.benchmarks.MinutesEvent.RemarkNoted;
import limits.kernel.Key;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The story every contender tells: minutes that are opened and take remarks. It decides one small thing, as most do. */
public final class Minutes {

    /** Which minutes. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. */
    public sealed interface Standing {

        /** Nobody has opened them. */
        record NotOpened() implements Standing {}

        /** They are open, with so many remarks. */
        record Opened(int remarks) implements Standing {}

        /** How it is after an event. */
        default Standing evolve(MinutesEvent event) {
            return switch (event) {
                case MinutesOpened opened -> new Opened(0);
                case RemarkNoted noted -> new Opened(remarks() + 1);
            };
        }

        /** How many remarks were noted. */
        default int remarks() {
            return 0;
        }
    }

    enum Because implements Refused.Reason {
        NOT_OPENED
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotOpened();

    Minutes() {}

    @CommandHandler
    void on(MinutesCommand.NoteRemark ask) {
        if (standing instanceof Standing.NotOpened) {
            throw new Refused(Because.NOT_OPENED);
        }
        apply(new RemarkNoted(ask.minutes(), ask.words(), ask.on()));
    }

    int remarks() {
        return standing.remarks();
    }

    @EventSourcingHandler
    void on(MinutesEvent event) {
        id = event.minutes();
        standing = standing.evolve(event);
    }
}
