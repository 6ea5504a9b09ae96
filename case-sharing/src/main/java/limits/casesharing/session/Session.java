package limits.casesharing.session;

import static limits.casesharing.session.Session.Because.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import limits.casesharing.casefile.AskedAt;
import limits.casesharing.casefile.Asker;
import limits.casesharing.casefile.Belonging;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationRoll;
import limits.casesharing.session.SessionCommand.*;
import limits.casesharing.session.SessionEvent.*;
import limits.kernel.Actor;
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
 * A session of the ad hoc group. Guidelines §1.4; CSI L132-5.
 *
 * <p>Whoever is no active member of its group is answered as if there were no such session.
 */
public final class Session {

    /** One session. Random, and so tells nothing. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. */
    public sealed interface Standing {

        record NotOpened() implements Standing {}

        record Held(Sitting sitting) implements Standing {}

        record Closed(Sitting sitting) implements Standing {}

        default Standing evolve(SessionEvent event) {
            return switch (this) {
                case NotOpened nothing -> event instanceof SessionOpened it ? new Held(Sitting.begunBy(it)) : this;
                case Held held ->
                    event instanceof SessionClosed ? new Closed(held.sitting) : new Held(held.sitting.after(event));
                case Closed closed -> this;
            };
        }
    }

    enum Because implements Refused.Reason {
        /** Unknown, or not for her: both look alike from outside. */
        NO_SUCH_SESSION,
        NO_SUCH_SITUATION,
        NOT_AN_ACTIVE_MEMBER,
        ALREADY_OPENED,
        TOO_LONG,
        OVER,
        PRESENT_ALREADY,
        NOT_PRESENT,
        NOT_ALL_PRESENT,
        HAS_A_CONFLICT,
        SITUATION_RESTRICTED,
        LIES_ELSEWHERE,
        NOT_ON_THE_TABLE,
        NOT_THE_CHAIR
    }

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotOpened();

    private Session() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(OpenSession ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        refuseUnless(members.active(ask.group(), by, day), NOT_AN_ACTIVE_MEMBER);
        if (!(standing instanceof Standing.NotOpened)) {
            sitting(by, members, at);
            throw new Refused(ALREADY_OPENED);
        }
        boolean inReach = ask.until().isAfter(at) && !ask.until().isAfter(at.plus(OpenSession.LONGEST));
        refuseUnless(inReach, TOO_LONG);
        apply(new SessionOpened(ask.session(), ask.group(), by.person(), by.organisation(), ask.until(), day));
    }

    @CommandHandler
    void on(AttendSession ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        var sitting = sitting(by, members, at);
        refuseUnless(!sitting.present().contains(by.person()), PRESENT_ALREADY);
        apply(new SessionAttended(ask.session(), by.person(), by.organisation(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(LeaveSession ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        present(by, members, at);
        apply(new SessionLeft(ask.session(), by.person(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(LayOnTheTable ask, Belonging members, SituationRoll situations, @Asker Actor by, @AskedAt Instant at) {
        var sitting = present(by, members, at);
        var file = situations
                .situation(ask.situation())
                .filter(one -> one.group().equals(sitting.group()))
                .filter(one -> one.open() && members.onTeam(one.group(), one.team(), by, ParisTime.dayOf(at)))
                .orElseThrow(() -> new Refused(NO_SUCH_SITUATION));
        refuseUnless(!file.restricted(), SITUATION_RESTRICTED);
        refuseUnless(sitting.present().containsAll(ask.before()), NOT_ALL_PRESENT);
        refuseUnless(ask.before().stream().noneMatch(file.team()::inConflict), HAS_A_CONFLICT);
        boolean elsewhere = members.tables()
                .table(ask.situation(), at)
                .filter(table -> !table.session().equals(ask.session().key()))
                .isPresent();
        refuseUnless(!elsewhere, LIES_ELSEWHERE);
        apply(new SituationLaidOnTheTable(
                ask.session(), ask.situation(), by.person(), ask.before(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(RecordPosition ask, Belonging members, SituationRoll situations, @Asker Actor by, @AskedAt Instant at) {
        var sitting = present(by, members, at);
        refuseUnless(
                sitting.lies(ask.situation()) && known(ask.situation(), situations, members, by, at), NOT_ON_THE_TABLE);
        apply(new PositionRecorded(ask.session(), ask.situation(), ask.position(), ParisTime.dayOf(at)));
    }

    @CommandHandler
    void on(CloseSession ask, Belonging members, @Asker Actor by, @AskedAt Instant at) {
        var sitting = sitting(by, members, at);
        refuseUnless(sitting.chair().equals(by.person()), NOT_THE_CHAIR);
        apply(new SessionClosed(ask.session(), ParisTime.dayOf(at)));
    }

    @EventSourcingHandler
    void on(SessionEvent event) {
        id = event.session();
        standing = standing.evolve(event);
    }

    private static boolean known(
            Situation.Id situation, SituationRoll situations, Belonging members, Actor by, Instant at) {
        return situations
                .situation(situation)
                .filter(file -> members.onTeam(file.group(), file.team(), by, ParisTime.dayOf(at)))
                .isPresent();
    }

    /** The session held now, for somebody who is present. */
    private Sitting present(Actor by, Belonging members, Instant at) {
        var sitting = sitting(by, members, at);
        refuseUnless(sitting.present().contains(by.person()), NOT_PRESENT);
        return sitting;
    }

    /** The session held now, for a member of its group who may act today. */
    private Sitting sitting(Actor by, Belonging members, Instant at) {
        return switch (standing) {
            case Standing.NotOpened nothing -> throw new Refused(NO_SUCH_SESSION);
            case Standing.Held held -> {
                refuseUnless(members.active(held.sitting().group(), by, ParisTime.dayOf(at)), NO_SUCH_SESSION);
                refuseUnless(held.sitting().heldAt(at), OVER);
                yield held.sitting();
            }
            case Standing.Closed closed -> {
                refuseUnless(members.active(closed.sitting().group(), by, ParisTime.dayOf(at)), NO_SUCH_SESSION);
                throw new Refused(OVER);
            }
        };
    }

    private static void refuseUnless(boolean so, Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
