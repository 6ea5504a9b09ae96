package limits.casesharing.group;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterRoll;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.group.GroupCommand.ExcludeMember;
import limits.casesharing.group.GroupCommand.RecordTraining;
import limits.casesharing.group.GroupCommand.ReinstateMember;
import limits.casesharing.group.GroupCommand.SignCharter;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.GroupCommand.SuspendOnChangeOfBody;
import limits.casesharing.group.GroupEvent.CharterSigned;
import limits.casesharing.group.GroupEvent.GroupEstablished;
import limits.casesharing.group.GroupEvent.MemberApproved;
import limits.casesharing.group.GroupEvent.MemberDesignated;
import limits.casesharing.group.GroupEvent.MemberExcluded;
import limits.casesharing.group.GroupEvent.MemberReinstated;
import limits.casesharing.group.GroupEvent.MemberSuspended;
import limits.casesharing.group.GroupEvent.MemberTrained;
import limits.casesharing.group.GroupEvent.MembershipEnded;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.ParisTime;
import limits.kernel.Person;
import limits.kernel.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The ad hoc group of a project, in which individual situations may be spoken of. Guidelines §1.4; CSI L132-5. */
public final class Group {

    /** One ad hoc group. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. Public, so that boards and auditors can replay it; it decides nothing. */
    public sealed interface Standing {

        record NotEstablished() implements Standing {}

        record Established(Id group, Charter.Id charter, Map<Person, Seat> seats) implements Standing {

            public Established {
                seats = Map.copyOf(seats);
            }
        }

        default Standing evolve(GroupEvent event) {
            return switch (event) {
                case GroupEstablished e -> new Established(e.group(), e.charter(), Map.of());
                case GroupEvent.OfMember m ->
                    switch (this) {
                        case NotEstablished nothing -> nothing;
                        case Established so -> {
                            var seats = new HashMap<>(so.seats);
                            seats.put(m.person(), seat(m.person()).evolve(m));
                            yield new Established(so.group, so.charter, seats);
                        }
                    };
            };
        }

        default Seat seat(Person person) {
            return this instanceof Established so ? so.seats.getOrDefault(person, new Seat.Never()) : new Seat.Never();
        }
    }

    enum Because implements Refused.Reason {
        ALREADY_ESTABLISHED,
        PROJECT_HAS_ONE,
        ALREADY_DESIGNATED,
        EXCLUDED,
        HEAD_HAS_NOT_AGREED,
        SECRECY_NOT_BY_LAW,
        OFFENCES_NEVER,
        NOT_AN_AUTHORITY,
        DATE_IN_THE_FUTURE,
        NOT_DESIGNATED,
        ALREADY_APPROVED,
        SAME_PERSON,
        NOT_APPROVED,
        NOT_TRAINED,
        TRAINING_TOO_LONG_AGO,
        SUSPENDED,
        NOT_SUSPENDED,
        NOT_THE_TEXT,
        LEVEL_TOO_LOW,
        EVIDENCE_MISSING,
        NOT_YOURS_TO_END
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotEstablished();

    Group() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(EstablishGroup ask, ProjectGroups groups, @MetaDataValue(value = "at", required = true) Instant at) {
        refuse(standing instanceof Standing.Established, Because.ALREADY_ESTABLISHED);
        refuse(groups.groupOf(ask.project()).isPresent(), Because.PROJECT_HAS_ONE);
        apply(new GroupEstablished(ask.group(), ask.project(), ask.charter(), ask.decision(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(
            DesignateMember ask,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        var today = ParisTime.dayOf(at);
        refuse(standing.seat(ask.person()) instanceof Seat.Excluded, Because.EXCLUDED);
        refuse(standing.seat(ask.person()).holds(), Because.ALREADY_DESIGNATED);
        Grounds.check(ask.designation(), today);
        apply(new MemberDesignated(ask.group(), ask.person(), ask.designation(), by.person(), today));
    }

    @CommandHandler
    void on(
            ApproveMember ask,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        switch (standing.seat(ask.person())) {
            case Seat.Designated seat -> {
                refuse(seat.by().equals(by.person()) || ask.person().equals(by.person()), Because.SAME_PERSON);
                apply(new MemberApproved(ask.group(), ask.person(), by.person(), ParisTime.dayOf(at)));
            }
            case Seat.Approved done -> throw new Refused(Because.ALREADY_APPROVED);
            case Seat.Suspended done -> throw new Refused(Because.ALREADY_APPROVED);
            case Seat.Never none -> throw new Refused(Because.NOT_DESIGNATED);
            case Seat.Excluded none -> throw new Refused(Because.EXCLUDED);
            case Seat.Ended none -> throw new Refused(Because.NOT_DESIGNATED);
        }
    }

    @CommandHandler
    void on(RecordTraining ask, @MetaDataValue(value = "at", required = true) Instant at) {
        refuse(!standing.seat(ask.person()).holds(), Because.NOT_DESIGNATED);
        refuse(ask.on().isAfter(ParisTime.dayOf(at)), Because.DATE_IN_THE_FUTURE);
        apply(new MemberTrained(ask.group(), ask.person(), ask.on()));
    }

    @CommandHandler
    void on(
            SignCharter ask,
            CharterRoll roll,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        var today = ParisTime.dayOf(at);
        var trained = Signing.trained(standing.seat(by.person()));
        var asked = roll.signable(charter(), ask.text(), today).orElseThrow(() -> new Refused(Because.NOT_THE_TEXT));
        Signing.check(ask, trained, asked, today);
        apply(new CharterSigned(ask.group(), by.person(), charter(), ask.text(), ask.level(), ask.evidence(), today));
    }

    @CommandHandler
    void on(
            SuspendMember ask,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        Suspending.check(standing.seat(ask.person()));
        apply(new MemberSuspended(ask.group(), ask.person(), ask.ground(), by.person(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(
            SuspendOnChangeOfBody ask,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        Suspending.check(standing.seat(ask.person()));
        var ground = SuspensionGround.CHANGE_OF_BODY;
        apply(new MemberSuspended(ask.group(), ask.person(), ground, by.person(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(
            ReinstateMember ask,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        Suspending.secondPerson(standing.seat(ask.person()), ask.person(), by);
        apply(new MemberReinstated(ask.group(), ask.person(), by.person(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(
            ExcludeMember ask,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        var today = ParisTime.dayOf(at);
        Suspending.secondPerson(standing.seat(ask.person()), ask.person(), by);
        refuse(ask.heardOn().isAfter(today), Because.DATE_IN_THE_FUTURE);
        apply(new MemberExcluded(ask.group(), ask.person(), by.person(), ask.heardOn(), today));
    }

    @CommandHandler
    void on(
            EndMembership ask,
            @MetaDataValue(value = "actor", required = true) Actor by,
            @MetaDataValue(value = "at", required = true) Instant at) {
        boolean herself = ask.person().equals(by.person());
        refuse(by.capacity() == Capacity.MEMBER && !herself, Because.NOT_YOURS_TO_END);
        refuse(!standing.seat(ask.person()).holds(), Because.NOT_DESIGNATED);
        apply(new MembershipEnded(ask.group(), ask.person(), ask.ground(), ParisTime.dayOf(at)));
    }

    @EventSourcingHandler
    void on(GroupEvent event) {
        id = event.group();
        standing = standing.evolve(event);
    }

    private Charter.Id charter() {
        return switch (standing) {
            case Standing.Established so -> so.charter();
            case Standing.NotEstablished nothing -> throw new Refused(Because.NOT_APPROVED);
        };
    }

    private static void refuse(boolean when, Because why) {
        if (when) {
            throw new Refused(why);
        }
    }
}
