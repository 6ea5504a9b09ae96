package limits.casesharing.index;

import static limits.casesharing.index.PersonIndex.Because.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import limits.casesharing.casefile.AskedAt;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupRoll;
import limits.casesharing.index.PersonIndexCommand.CloseIndex;
import limits.casesharing.index.PersonIndexCommand.OpenIndex;
import limits.casesharing.index.PersonIndexEvent.IndexClosed;
import limits.casesharing.index.PersonIndexEvent.IndexOpened;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The index of a group, for "who knows this person?": shut until the data protection officer records that the impact
 * assessment covers it, shut again by her or the mayor. GDPR art. 35.
 */
public final class PersonIndex {

    /** The index of one group goes by the group's own key. */
    public record Id(Key key) {

        /** That of this group. */
        public static Id of(Group.Id group) {
            return new Id(group.key());
        }

        /** The group whose index it is. */
        public Group.Id group() {
            return new Group.Id(key);
        }

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. */
    public sealed interface Standing {

        /** Never opened, or closed again. */
        record Shut() implements Standing {}

        /** Open, up to and including this day. */
        record Open(LocalDate until) implements Standing {}

        default Standing evolve(PersonIndexEvent event) {
            return switch (event) {
                case IndexOpened it -> new Open(it.until());
                case IndexClosed it -> new Shut();
            };
        }
    }

    enum Because implements Refused.Reason {
        /** Unknown, or not for her: both look alike from outside. */
        NO_SUCH_GROUP,
        NO_SUCH_SITUATION,
        NOT_ASSESSED_YET,
        COUNTS_TOO_LONG,
        SHUT,
        ASKED_OFTEN_ENOUGH,
        FAMILY_NOT_INFORMED,
        SITUATION_RESTRICTED
    }

    /** How long an impact assessment counts at most before it is looked at again; design value, after the CNIL's advice. */
    static final int YEARS = 3;

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.Shut();

    private PersonIndex() {}

    /** Opening what is open says until when anew. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(OpenIndex ask, GroupRoll groups, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        refuseUnless(groups.charterOf(ask.index().group()).isPresent(), NO_SUCH_GROUP);
        refuseUnless(!ask.assessedOn().isAfter(day), NOT_ASSESSED_YET);
        boolean counts = !ask.until().isBefore(day)
                && !ask.until().isAfter(ask.assessedOn().plusYears(YEARS));
        refuseUnless(counts, COUNTS_TOO_LONG);
        apply(new IndexOpened(ask.index(), ask.assessedOn(), ask.until(), day));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(CloseIndex ask, @AskedAt Instant at) {
        refuseUnless(standing instanceof Standing.Open, SHUT);
        apply(new IndexClosed(ask.index(), ParisTime.dayOf(at)));
    }

    @EventSourcingHandler
    void on(PersonIndexEvent event) {
        id = event.index();
        standing = standing.evolve(event);
    }

    private static void refuseUnless(boolean so, Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
