package limits.casesharing.referral;

import static limits.casesharing.TheGroup.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.Ines;
import limits.casesharing.Refusals;
import limits.casesharing.TheGroup;
import limits.casesharing.casefile.*;
import limits.casesharing.group.Group;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemRoll;
import limits.casesharing.item.SharedItem;
import limits.casesharing.referral.Agreement.Parents;
import limits.casesharing.referral.Agreement.Without;
import limits.casesharing.referral.Agreement.YoungPerson;
import limits.casesharing.referral.Referral.Because;
import limits.casesharing.referral.ReferralCommand.*;
import limits.casesharing.referral.ReferralEvent.*;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Quarter;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class TheWayToAScheme implements SituationRoll {

    private static final Referral.Id ID = new Referral.Id(key("referral"));
    private static final Situation.Id SITUATION = Ines.SITUATION;
    private static final Actor CONTACT = as(Capacity.PROVIDER, "work contact");

    private static final ReferralProposed PROPOSED = new ReferralProposed(
            ID,
            SITUATION,
            SchemeCode.EDUCATIONAL_WORK,
            CONTACT.organisation(),
            CONTACT.person(),
            List.of(Goal.FIRST_PAID_WORK),
            EDUCATOR.person(),
            TODAY);
    private static final AgreementRecorded AGREED =
            new AgreementRecorded(ID, said(YoungPerson.AGREED, Parents.AGREED, Without.NOTHING), TODAY);
    private static final ReferralSent SENT = new ReferralSent(ID, List.of(), TODAY);
    private static final ReferralAccepted ACCEPTED = new ReferralAccepted(ID, TODAY.plusDays(7), TODAY);
    private static final ReferralStarted STARTED = new ReferralStarted(ID, TODAY);
    private static final Completion TO_TRAINING =
            new Completion(Completion.Outcome.GOALS_REACHED, Completion.NextStep.TRAINING, Completion.Ended.NOT_ENDED);
    private static final ReferralCompleted COMPLETED = new ReferralCompleted(ID, TO_TRAINING, TODAY);

    private final TheGroup group = new TheGroup();
    private Ines ines = new Ines();
    private ItemRoll items = item -> Optional.empty();

    @Test
    void from_proposed_to_followed_up_each_answers_for_herself() {
        asked(EDUCATOR, propose(SchemeCode.EDUCATIONAL_WORK)).expectEvents(PROPOSED);
        asked(EDUCATOR, new RecordAgreement(ID, AGREED.agreement()), PROPOSED).expectEvents(AGREED);
        asked(EDUCATOR, new SendReferral(ID, List.of()), PROPOSED, AGREED).expectEvents(SENT);
        asked(CONTACT, new AcceptReferral(ID, TODAY.plusDays(7)), PROPOSED, AGREED, SENT)
                .expectEvents(ACCEPTED);
        asked(CONTACT, new StartReferral(ID), PROPOSED, AGREED, SENT, ACCEPTED).expectEvents(STARTED);
        asked(CONTACT, new CompleteReferral(ID, TO_TRAINING), PROPOSED, AGREED, SENT, ACCEPTED, STARTED)
                .expectEvents(COMPLETED);
        var found = new RecordFollowUp(ID, AfterSixMonths.IN_SCHOOL_OR_TRAINING);
        var later = Instant.parse("2027-05-21T10:00:00Z");
        var story = fixture().given(PROPOSED, AGREED, SENT, ACCEPTED, STARTED, COMPLETED);
        Refusals.ask(story, EDUCATOR, later, found)
                .expectEvents(
                        new FollowUpRecorded(ID, AfterSixMonths.IN_SCHOOL_OR_TRAINING, LocalDate.of(2027, 5, 21)));
    }

    @Test
    void whoever_is_not_on_the_team_finds_no_referral() {
        refused(LANDLORD, propose(SchemeCode.EDUCATIONAL_WORK), Because.NO_SUCH_SITUATION);
        refused(WHO_LEFT, propose(SchemeCode.EDUCATIONAL_WORK), Because.NO_SUCH_SITUATION);
        refused(LANDLORD, new RecordAgreement(ID, AGREED.agreement()), Because.NO_SUCH_REFERRAL, PROPOSED);
        refused(LANDLORD, propose(SchemeCode.EDUCATIONAL_WORK), Because.NO_SUCH_SITUATION, PROPOSED);
        refused(WHO_LEFT, propose(SchemeCode.EDUCATIONAL_WORK), Because.NO_SUCH_SITUATION, PROPOSED);
    }

    @Test
    void a_team_does_not_hear_of_another_situations_referral_by_proposing_under_its_key() {
        var elsewhere = new ReferralProposed(
                ID,
                new Situation.Id(key("another")),
                SchemeCode.EDUCATIONAL_WORK,
                CONTACT.organisation(),
                CONTACT.person(),
                List.of(Goal.FIRST_PAID_WORK),
                STRANGER.person(),
                TODAY);
        refused(EDUCATOR, propose(SchemeCode.EDUCATIONAL_WORK), Because.NO_SUCH_REFERRAL, elsewhere);
    }

    @Test
    void a_referral_is_proposed_once_in_an_open_situation_to_a_scheme_that_takes_referrals() {
        refused(EDUCATOR, propose(SchemeCode.EDUCATIONAL_WORK), Because.ALREADY_PROPOSED, PROPOSED);
        refused(EDUCATOR, propose(SchemeCode.GPDS), Because.TAKES_NO_REFERRALS);
        ines = ines.closed();
        refused(EDUCATOR, propose(SchemeCode.EDUCATIONAL_WORK), Because.SITUATION_CLOSED);
        refused(EDUCATOR, new SendReferral(ID, List.of()), Because.SITUATION_CLOSED, PROPOSED, AGREED);
    }

    @Test
    void nothing_leaves_while_the_family_asks_that_nothing_passes_and_what_was_proposed_can_be_withdrawn() {
        ines = ines.restricted();
        refused(EDUCATOR, propose(SchemeCode.EDUCATIONAL_WORK), Because.SITUATION_RESTRICTED);
        refused(EDUCATOR, new SendReferral(ID, List.of()), Because.SITUATION_RESTRICTED, PROPOSED, AGREED);
        asked(EDUCATOR, new WithdrawReferral(ID, Withdrawn.PARENTS_CHANGED_THEIR_MIND), PROPOSED, AGREED)
                .expectEvents(new ReferralWithdrawn(ID, Withdrawn.PARENTS_CHANGED_THEIR_MIND, TODAY));
    }

    @Test
    void the_first_answer_counts_and_no_answer_comes_from_tomorrow() {
        refused(
                EDUCATOR,
                new RecordAgreement(ID, AGREED.agreement()),
                Because.ANSWER_ALREADY_RECORDED,
                PROPOSED,
                AGREED);
        var tomorrow = new Agreement(YoungPerson.AGREED, TODAY.plusDays(1), Parents.AGREED, TODAY, Without.NOTHING);
        refused(EDUCATOR, new RecordAgreement(ID, tomorrow), Because.ANSWER_IN_THE_FUTURE, PROPOSED);
    }

    @Test
    void a_minors_parents_are_asked_unless_there_is_a_reason() {
        assertThatThrownBy(() -> said(YoungPerson.AGREED, Parents.NOT_REACHED, Without.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
        var ofAge = new RecordAgreement(ID, said(YoungPerson.AGREED, Parents.NOT_REQUIRED, Without.OF_AGE));
        refused(EDUCATOR, ofAge, Because.NOT_OF_AGE, PROPOSED);
        ines = ines.aged(19, new Quarter(2007, 3));
        asked(EDUCATOR, ofAge, PROPOSED).expectEvents(new AgreementRecorded(ID, ofAge.agreement(), TODAY));
    }

    @Test
    void a_no_of_either_sends_nothing() {
        for (var said : List.of(
                said(YoungPerson.REFUSED, Parents.AGREED, Without.NOTHING),
                said(YoungPerson.AGREED, Parents.REFUSED, Without.NOTHING))) {
            var no = new AgreementRecorded(ID, said, TODAY);
            refused(EDUCATOR, new SendReferral(ID, List.of()), Because.NOT_AGREED, PROPOSED, no);
        }
        refused(EDUCATOR, new SendReferral(ID, List.of()), Because.NOT_AGREED, PROPOSED);
    }

    @Test
    void nothing_is_sent_before_the_family_is_informed() {
        ines = ines.with(Notice.NONE);
        refused(EDUCATOR, new SendReferral(ID, List.of()), Because.FAMILY_NOT_INFORMED, PROPOSED, AGREED);
    }

    @Test
    void an_item_is_disclosed_only_where_the_contact_is_named_for_it() {
        var send = new SendReferral(ID, List.of(new InformationItem.Id(key("item"))));
        refused(EDUCATOR, send, Because.NOT_SHARED_WITH_THE_CONTACT, PROPOSED, AGREED);
        items = item -> Optional.of(SharedItem.by(EDUCATOR, item, EDUCATOR));
        refused(EDUCATOR, send, Because.NOT_SHARED_WITH_THE_CONTACT, PROPOSED, AGREED);
        items = item -> Optional.of(SharedItem.by(EDUCATOR, item, CONTACT));
        asked(EDUCATOR, send, PROPOSED, AGREED).expectEvents(new ReferralSent(ID, send.disclosed(), TODAY));
    }

    @Test
    void nobody_answers_for_the_contact() {
        var accept = new AcceptReferral(ID, TODAY.plusDays(7));
        refused(as(Capacity.PROVIDER, "colleague"), accept, Because.NO_SUCH_REFERRAL, PROPOSED, AGREED, SENT);
        var elsewhere = new Actor(CONTACT.person(), Capacity.PROVIDER, LANDLORD.organisation());
        refused(elsewhere, accept, Because.NO_SUCH_REFERRAL, PROPOSED, AGREED, SENT);
        refused(CONTACT, accept, Because.NO_SUCH_REFERRAL, PROPOSED, AGREED);
    }

    @Test
    void the_contact_answers_once() {
        var declined = new ReferralDeclined(ID, Declined.NO_PLACE_NOW, TODAY);
        asked(CONTACT, new DeclineReferral(ID, Declined.NO_PLACE_NOW), PROPOSED, AGREED, SENT)
                .expectEvents(declined);
        var accept = new AcceptReferral(ID, TODAY.plusDays(7));
        refused(CONTACT, accept, Because.NOT_WAITING_FOR_AN_ANSWER, PROPOSED, AGREED, SENT, declined);
        var past = new AcceptReferral(ID, TODAY.minusDays(1));
        refused(CONTACT, past, Because.START_ALREADY_PAST, PROPOSED, AGREED, SENT);
    }

    @Test
    void somebody_who_did_not_come_may_still_start() {
        var noShow = new NoShowRecorded(ID, TODAY);
        asked(CONTACT, new RecordNoShow(ID), PROPOSED, AGREED, SENT, ACCEPTED).expectEvents(noShow);
        asked(CONTACT, new StartReferral(ID), PROPOSED, AGREED, SENT, ACCEPTED, noShow)
                .expectEvents(STARTED);
        refused(CONTACT, new StartReferral(ID), Because.NOT_ACCEPTED, PROPOSED, AGREED, SENT);
    }

    @Test
    void a_referral_ends_with_a_next_step_or_the_reason_why_there_is_none() {
        assertThatThrownBy(() -> new Completion(
                        Completion.Outcome.GOALS_REACHED,
                        Completion.NextStep.PATHWAY_ENDED,
                        Completion.Ended.NOT_ENDED))
                .isInstanceOf(IllegalArgumentException.class);
        refused(CONTACT, new CompleteReferral(ID, TO_TRAINING), Because.NOT_STARTED, PROPOSED, AGREED, SENT, ACCEPTED);
    }

    @Test
    void it_is_followed_up_six_months_after_and_not_before() {
        var found = new RecordFollowUp(ID, AfterSixMonths.IN_WORK);
        refused(EDUCATOR, found, Because.TOO_EARLY_TO_FOLLOW_UP, PROPOSED, AGREED, SENT, ACCEPTED, STARTED, COMPLETED);
        refused(EDUCATOR, found, Because.NOT_COMPLETED, PROPOSED, AGREED, SENT, ACCEPTED, STARTED);
    }

    @Test
    void the_team_withdraws_it_until_it_has_started() {
        var withdraw = new WithdrawReferral(ID, Withdrawn.SITUATION_CHANGED);
        asked(EDUCATOR, withdraw, PROPOSED, AGREED, SENT)
                .expectEvents(new ReferralWithdrawn(ID, Withdrawn.SITUATION_CHANGED, TODAY));
        refused(EDUCATOR, withdraw, Because.TOO_LATE_TO_WITHDRAW, PROPOSED, AGREED, SENT, ACCEPTED, STARTED);
    }

    private static ProposeReferral propose(SchemeCode scheme) {
        return new ProposeReferral(
                ID, SITUATION, scheme, CONTACT.organisation(), CONTACT.person(), List.of(Goal.FIRST_PAID_WORK));
    }

    private static Agreement said(YoungPerson youngPerson, Parents parents, Without without) {
        return new Agreement(youngPerson, TODAY, parents, TODAY, without);
    }

    private ResultValidator<Referral> asked(Actor by, ReferralCommand ask, Object... story) {
        return Refusals.ask(fixture().given(story), by, NOON, ask);
    }

    private void refused(Actor by, ReferralCommand ask, Because because, Object... story) {
        Refusals.refused(asked(by, ask, story), because);
    }

    private AggregateTestFixture<Referral> fixture() {
        var fixture = new AggregateTestFixture<>(Referral.class);
        fixture.registerInjectableResource(group.belonging());
        fixture.registerInjectableResource((SituationRoll) this);
        fixture.registerInjectableResource(items);
        return fixture;
    }

    @Override
    public Optional<SituationFile> situation(Situation.Id situation) {
        return Optional.of(ines.file());
    }

    @Override
    public boolean taken(Group.Id group, Pseudonym pseudonym) {
        return false;
    }
}
