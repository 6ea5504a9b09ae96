package limits.casesharing.referral;

import static limits.casesharing.referral.Referral.Because.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import limits.casesharing.casefile.*;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.item.*;
import limits.casesharing.referral.ReferralCommand.*;
import limits.casesharing.referral.ReferralEvent.*;
import limits.kernel.*;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.*;
import org.jspecify.annotations.Nullable;

/** A young person's way to one scheme: the first answer of each who is asked counts. Guidelines §2.4 to 2.6. */
public final class Referral {

    /** One referral. Random, and so tells nothing. */
    public record Id(Key key) {

        @Override
        public String toString() {
            return key.text();
        }
    }

    /** What is so. */
    public sealed interface Standing {

        record NotProposed() implements Standing {}

        /** How far it has come, and since which day. */
        record At(Route route, ReferralStage stage, LocalDate since) implements Standing {}

        default Standing evolve(ReferralEvent event) {
            return switch (event) {
                case ReferralProposed it ->
                    new At(
                            new Route(it.situation(), it.scheme(), it.provider(), it.contact()),
                            ReferralStage.PROPOSED,
                            it.on());
                case AgreementRecorded it ->
                    to(it.agreement().given() ? ReferralStage.AGREED : ReferralStage.NOT_AGREED, it);
                case ReferralSent it -> to(ReferralStage.SENT, it);
                case ReferralAccepted it -> to(ReferralStage.ACCEPTED, it);
                case ReferralDeclined it -> to(ReferralStage.DECLINED, it);
                case ReferralStarted it -> to(ReferralStage.STARTED, it);
                case NoShowRecorded it -> to(ReferralStage.NO_SHOW, it);
                case ReferralCompleted it -> to(ReferralStage.COMPLETED, it);
                case FollowUpRecorded it -> to(ReferralStage.FOLLOWED_UP, it);
                case ReferralWithdrawn it -> to(ReferralStage.WITHDRAWN, it);
            };
        }

        private Standing to(ReferralStage stage, ReferralEvent event) {
            return this instanceof At at ? new At(at.route(), stage, event.on()) : this;
        }
    }

    enum Because implements Refused.Reason {
        /** Unknown, or not for her: both look alike from outside. */
        NO_SUCH_REFERRAL,
        NO_SUCH_SITUATION,
        ALREADY_PROPOSED,
        SITUATION_CLOSED,
        SITUATION_RESTRICTED,
        TAKES_NO_REFERRALS,
        ANSWER_ALREADY_RECORDED,
        ANSWER_IN_THE_FUTURE,
        NOT_OF_AGE,
        NOT_AGREED,
        FAMILY_NOT_INFORMED,
        NOT_SHARED_WITH_THE_CONTACT,
        NOT_WAITING_FOR_AN_ANSWER,
        START_ALREADY_PAST,
        NOT_ACCEPTED,
        NOT_STARTED,
        NOT_COMPLETED,
        TOO_EARLY_TO_FOLLOW_UP,
        TOO_LATE_TO_WITHDRAW
    }

    /** Guidelines §2.6: what has become of it is asked after six months. */
    static final int MONTHS_TO_FOLLOW_UP = 6;

    @AggregateIdentifier
    private @Nullable Id id;

    private Standing standing = new Standing.NotProposed();

    private Referral() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(ProposeReferral ask, Belonging members, SituationRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        var file = known(ask.situation(), members, roll, by, day, NO_SUCH_SITUATION);
        boolean free = standing instanceof Standing.NotProposed;
        refuseUnless(free || standing().route().situation().equals(ask.situation()), NO_SUCH_REFERRAL);
        refuseUnless(free, ALREADY_PROPOSED);
        refuseUnless(file.open(), SITUATION_CLOSED);
        refuseUnless(!file.restricted(), SITUATION_RESTRICTED);
        refuseUnless(ask.scheme().takesReferrals(), TAKES_NO_REFERRALS);
        apply(new ReferralProposed(
                ask.referral(),
                ask.situation(),
                ask.scheme(),
                ask.provider(),
                ask.contact(),
                ask.goals(),
                by.person(),
                day));
    }

    @CommandHandler
    void on(RecordAgreement ask, Belonging members, SituationRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        var file = forTeam(members, roll, by, day);
        refuseUnless(stage() == ReferralStage.PROPOSED, ANSWER_ALREADY_RECORDED);
        var said = ask.agreement();
        refuseUnless(!said.youngPersonOn().isAfter(day) && !said.parentsOn().isAfter(day), ANSWER_IN_THE_FUTURE);
        refuseUnless(said.without() != Agreement.Without.OF_AGE || file.youth().ofAgeOn(day), NOT_OF_AGE);
        apply(new AgreementRecorded(ask.referral(), said, day));
    }

    @CommandHandler
    void on(
            SendReferral ask,
            Belonging members,
            SituationRoll roll,
            ItemRoll items,
            @Asker Actor by,
            @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        var file = forTeam(members, roll, by, day);
        refuseUnless(stage() == ReferralStage.AGREED, NOT_AGREED);
        refuseUnless(file.open(), SITUATION_CLOSED);
        refuseUnless(!file.restricted(), SITUATION_RESTRICTED);
        refuseUnless(file.noticeOn(day) != FamilyNotice.NONE, FAMILY_NOT_INFORMED);
        boolean shared = ask.disclosed().stream().allMatch(item -> disclosable(item, items, day));
        refuseUnless(shared, NOT_SHARED_WITH_THE_CONTACT);
        apply(new ReferralSent(ask.referral(), ask.disclosed(), day));
    }

    @CommandHandler
    void on(AcceptReferral ask, @Asker Actor by, @AskedAt Instant at) {
        var day = forContact(by, at);
        refuseUnless(stage() == ReferralStage.SENT, NOT_WAITING_FOR_AN_ANSWER);
        refuseUnless(!ask.startBy().isBefore(day), START_ALREADY_PAST);
        apply(new ReferralAccepted(ask.referral(), ask.startBy(), day));
    }

    @CommandHandler
    void on(DeclineReferral ask, @Asker Actor by, @AskedAt Instant at) {
        var day = forContact(by, at);
        refuseUnless(stage() == ReferralStage.SENT, NOT_WAITING_FOR_AN_ANSWER);
        apply(new ReferralDeclined(ask.referral(), ask.because(), day));
    }

    @CommandHandler
    void on(StartReferral ask, @Asker Actor by, @AskedAt Instant at) {
        var day = forContact(by, at);
        refuseUnless(stage() == ReferralStage.ACCEPTED || stage() == ReferralStage.NO_SHOW, NOT_ACCEPTED);
        apply(new ReferralStarted(ask.referral(), day));
    }

    @CommandHandler
    void on(RecordNoShow ask, @Asker Actor by, @AskedAt Instant at) {
        var day = forContact(by, at);
        refuseUnless(stage() == ReferralStage.ACCEPTED, NOT_ACCEPTED);
        apply(new NoShowRecorded(ask.referral(), day));
    }

    @CommandHandler
    void on(CompleteReferral ask, @Asker Actor by, @AskedAt Instant at) {
        var day = forContact(by, at);
        refuseUnless(stage() == ReferralStage.STARTED, NOT_STARTED);
        apply(new ReferralCompleted(ask.referral(), ask.completion(), day));
    }

    @CommandHandler
    void on(RecordFollowUp ask, Belonging members, SituationRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        forTeam(members, roll, by, day);
        refuseUnless(stage() == ReferralStage.COMPLETED, NOT_COMPLETED);
        refuseUnless(!day.isBefore(standing().since().plusMonths(MONTHS_TO_FOLLOW_UP)), TOO_EARLY_TO_FOLLOW_UP);
        apply(new FollowUpRecorded(ask.referral(), ask.found(), day));
    }

    @CommandHandler
    void on(WithdrawReferral ask, Belonging members, SituationRoll roll, @Asker Actor by, @AskedAt Instant at) {
        var day = ParisTime.dayOf(at);
        forTeam(members, roll, by, day);
        refuseUnless(stage().underWay() && stage() != ReferralStage.STARTED, TOO_LATE_TO_WITHDRAW);
        apply(new ReferralWithdrawn(ask.referral(), ask.because(), day));
    }

    @EventSourcingHandler
    void on(ReferralEvent event) {
        id = event.referral();
        standing = standing.evolve(event);
    }

    private Standing.At standing() {
        return switch (standing) {
            case Standing.NotProposed nothing -> throw new Refused(NO_SUCH_REFERRAL);
            case Standing.At at -> at;
        };
    }

    private ReferralStage stage() {
        return standing().stage();
    }

    /** The situation, for somebody of its team; for everybody else there is no referral. */
    private SituationFile forTeam(Belonging members, SituationRoll roll, Actor by, LocalDate day) {
        return known(standing().route().situation(), members, roll, by, day, NO_SUCH_REFERRAL);
    }

    /** Today, for the contact herself once it was sent to her; for everybody else there is no referral. */
    private LocalDate forContact(Actor by, Instant at) {
        refuseUnless(stage().sent() && standing().route().answersFor(by), NO_SUCH_REFERRAL);
        return ParisTime.dayOf(at);
    }

    private boolean disclosable(InformationItem.Id item, ItemRoll items, LocalDate day) {
        var route = standing().route();
        return items.item(item)
                .filter(one -> one.situation().equals(route.situation()) && !one.overOn(day))
                .filter(one -> one.readers().contains(route.contact()))
                .isPresent();
    }

    private static SituationFile known(
            Situation.Id situation, Belonging members, SituationRoll roll, Actor by, LocalDate day, Because otherwise) {
        return roll.situation(situation)
                .filter(file -> members.onTeam(file.group(), file.team(), by, day))
                .orElseThrow(() -> new Refused(otherwise));
    }

    private static void refuseUnless(boolean so, Because otherwise) {
        if (!so) {
            throw new Refused(otherwise);
        }
    }
}
