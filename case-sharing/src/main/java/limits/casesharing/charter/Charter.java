package limits.casesharing.charter;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.casesharing.charter.CharterCommand.AdoptCharter;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.CharterCommand.ProposeCharter;
import limits.casesharing.charter.CharterCommand.RecordOpinion;
import limits.casesharing.charter.CharterCommand.RepealCharter;
import limits.casesharing.charter.CharterEvent.CharterAdopted;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.casesharing.charter.CharterEvent.CharterProposed;
import limits.casesharing.charter.CharterEvent.CharterRepealed;
import limits.casesharing.charter.CharterEvent.CharterSuperseded;
import limits.casesharing.charter.CharterEvent.OpinionRecorded;
import limits.kernel.Actor;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The charter of one ad hoc group, in numbered versions: proposed by the group's members, commented by the data
 * protection officer, adopted by the council. A version without both proposal and adoption is void. CSI L132-5.
 */
public final class Charter {

    /** One group's charter, through all its versions. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record NotDrafted() implements Standing {}

        /** At least one version was written; the oldest first. */
        record Written(Id charter, List<Version> versions) implements Standing {

            public Written {
                versions = List.copyOf(versions);
            }
        }

        default List<Version> all() {
            return switch (this) {
                case NotDrafted nothing -> List.of();
                case Written written -> written.versions;
            };
        }

        default Optional<Version> version(int number) {
            return all().stream().filter(each -> each.number() == number).findFirst();
        }

        /** The newest version that stands adopted. */
        default Optional<Version> adopted() {
            return all().stream()
                    .filter(each -> each.state() instanceof Version.State.Adopted)
                    .reduce((older, newer) -> newer);
        }

        /** The version that binds on a day: the newest adopted one whose day has come, unless it ended or was repealed. */
        default Optional<Version> inForce(LocalDate on) {
            return all().stream()
                    .filter(each ->
                            each.wasAdopted() && !each.clauses().validFrom().isAfter(on))
                    .reduce((older, newer) -> newer)
                    .filter(newest -> !(newest.state() instanceof Version.State.Repealed))
                    .filter(newest -> newest.terms().inForce(on));
        }

        default Standing evolve(CharterEvent event) {
            return switch (event) {
                case CharterDrafted d ->
                    new Written(
                            d.charter(),
                            Stream.concat(
                                            all().stream(),
                                            Stream.of(new Version(
                                                    d.version(),
                                                    d.clauses(),
                                                    d.text(),
                                                    Opinion.AWAITED,
                                                    new Version.State.Drafted())))
                                    .toList());
                case CharterProposed p -> moved(p, new Version.State.Proposed(p.on()));
                case CharterAdopted a -> moved(a, new Version.State.Adopted(a.deliberation()));
                case CharterSuperseded s -> moved(s, new Version.State.Superseded(s.by(), s.from()));
                case CharterRepealed r -> moved(r, new Version.State.Repealed(r.on()));
                case OpinionRecorded o ->
                    new Written(
                            o.charter(),
                            all().stream()
                                    .map(each -> each.number() == o.version() ? each.with(o.opinion()) : each)
                                    .toList());
            };
        }

        private Standing moved(CharterEvent event, Version.State next) {
            return new Written(
                    event.charter(),
                    all().stream()
                            .map(each -> each.number() == event.version() ? each.with(next) : each)
                            .toList());
        }
    }

    enum Because implements Refused.Reason {
        WIDER_THAN_THE_LAW,
        NOTHING_CHANGES,
        NO_SUCH_VERSION,
        NOT_A_MEMBER,
        ALREADY_PROPOSED,
        NOT_PROPOSED,
        NO_OPINION,
        ALREADY_ADOPTED,
        NOT_ADOPTED,
        A_NEWER_ONE_IS_ADOPTED,
        BEGINS_BEFORE_THE_ONE_IT_REPLACES,
        DELIBERATED_BEFORE_THE_PROPOSAL,
        DELIBERATED_IN_THE_FUTURE
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotDrafted();

    Charter() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(DraftCharter ask) {
        refuse(!ask.clauses().within(Floor.statute()).equals(ask.clauses()), Because.WIDER_THAN_THE_LAW);
        var last = standing.all().isEmpty() ? null : standing.all().getLast();
        refuse(last != null && last.clauses().equals(ask.clauses()), Because.NOTHING_CHANGES);
        int number = standing.all().size() + 1;
        apply(new CharterDrafted(ask.charter(), number, ask.clauses(), Canonical.fingerprint(ask.clauses())));
    }

    @CommandHandler
    void on(
            ProposeCharter ask,
            ProposerRoll roll,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        var version = versionOf(ask);
        refuse(!roll.mayPropose(ask.charter(), by.person()), Because.NOT_A_MEMBER);
        refuse(!(version.state() instanceof Version.State.Drafted), Because.ALREADY_PROPOSED);
        apply(new CharterProposed(ask.charter(), ask.version(), by.person(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(RecordOpinion ask, @MetaDataValue(value = "at", required = true) Instant at) {
        switch (versionOf(ask).state()) {
            case Version.State.Drafted drafted -> throw new Refused(Because.NOT_PROPOSED);
            case Version.State.Proposed proposed ->
                apply(new OpinionRecorded(ask.charter(), ask.version(), ask.opinion(), ParisTime.dayOf(at)));
            case Version.State.Adopted adopted -> throw new Refused(Because.ALREADY_ADOPTED);
            case Version.State.Superseded superseded -> throw new Refused(Because.ALREADY_ADOPTED);
            case Version.State.Repealed repealed -> throw new Refused(Because.ALREADY_ADOPTED);
        }
    }

    @CommandHandler
    void on(AdoptCharter ask, @MetaDataValue(value = "at", required = true) Instant at) {
        var version = versionOf(ask);
        var proposed = proposalOf(version);
        refuse(version.opinion() == Opinion.AWAITED, Because.NO_OPINION);
        refuse(ask.deliberation().on().isBefore(proposed), Because.DELIBERATED_BEFORE_THE_PROPOSAL);
        refuse(ask.deliberation().on().isAfter(ParisTime.dayOf(at)), Because.DELIBERATED_IN_THE_FUTURE);
        var before = standing.adopted();
        before.ifPresent(older -> {
            refuse(older.number() > version.number(), Because.A_NEWER_ONE_IS_ADOPTED);
            refuse(begin(version).isBefore(begin(older)), Because.BEGINS_BEFORE_THE_ONE_IT_REPLACES);
        });
        var changes = before.map(older -> MaterialChange.between(older.clauses(), version.clauses()))
                .orElse(List.of());
        apply(new CharterAdopted(ask.charter(), ask.version(), ask.deliberation(), changes));
        before.ifPresent(
                older -> apply(new CharterSuperseded(ask.charter(), older.number(), version.number(), begin(version))));
    }

    @CommandHandler
    void on(RepealCharter ask, @MetaDataValue(value = "at", required = true) Instant at) {
        var today = ParisTime.dayOf(at);
        refuse(!(versionOf(ask).state() instanceof Version.State.Adopted), Because.NOT_ADOPTED);
        refuse(ask.deliberation().on().isAfter(today), Because.DELIBERATED_IN_THE_FUTURE);
        apply(new CharterRepealed(ask.charter(), ask.version(), ask.deliberation(), today));
    }

    @EventSourcingHandler
    void on(CharterEvent event) {
        id = event.charter();
        standing = standing.evolve(event);
    }

    private Version versionOf(CharterCommand ask) {
        int number = switch (ask) {
            case DraftCharter draft -> standing.all().size();
            case ProposeCharter propose -> propose.version();
            case RecordOpinion opinion -> opinion.version();
            case AdoptCharter adopt -> adopt.version();
            case RepealCharter repeal -> repeal.version();
        };
        return standing.version(number).orElseThrow(() -> new Refused(Because.NO_SUCH_VERSION));
    }

    private static LocalDate proposalOf(Version version) {
        return switch (version.state()) {
            case Version.State.Proposed proposed -> proposed.on();
            case Version.State.Drafted drafted -> throw new Refused(Because.NOT_PROPOSED);
            case Version.State.Adopted adopted -> throw new Refused(Because.ALREADY_ADOPTED);
            case Version.State.Superseded superseded -> throw new Refused(Because.ALREADY_ADOPTED);
            case Version.State.Repealed repealed -> throw new Refused(Because.ALREADY_ADOPTED);
        };
    }

    private static LocalDate begin(Version version) {
        return version.clauses().validFrom();
    }

    private static void refuse(boolean when, Because why) {
        if (when) {
            throw new Refused(why);
        }
    }
}
