package limits.governance.partner;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.TODAY;
import static limits.governance.Cast.key;
import static limits.governance.Cast.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import limits.governance.Stage;
import limits.governance.partner.Partner.Because;
import limits.governance.partner.PartnerCommand.EngagePartner;
import limits.governance.partner.PartnerCommand.IdentifyPartner;
import limits.governance.partner.PartnerCommand.InformPartner;
import limits.governance.partner.PartnerCommand.NamePartnerVoice;
import limits.governance.partner.PartnerCommand.RecordInterestInActing;
import limits.governance.partner.PartnerCommand.RecordReluctance;
import limits.governance.partner.PartnerCommand.RecordUsefulness;
import limits.governance.partner.PartnerCommand.WithdrawPartner;
import limits.governance.partner.PartnerEvent.InterestInActingRecorded;
import limits.governance.partner.PartnerEvent.PartnerEngaged;
import limits.governance.partner.PartnerEvent.PartnerIdentified;
import limits.governance.partner.PartnerEvent.PartnerInformed;
import limits.governance.partner.PartnerEvent.PartnerVoiceNamed;
import limits.governance.partner.PartnerEvent.PartnerWithdrawn;
import limits.governance.partner.PartnerEvent.ReluctanceRecorded;
import limits.governance.partner.PartnerEvent.UsefulnessRecorded;
import limits.governance.project.Project;
import limits.governance.project.ProjectRoll;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import org.junit.jupiter.api.Test;

/** Partners are identified, told, and won over one by one (§1.1, 1.2). */
final class MobilisingPartners {

    private static final Partner.Id LANDLORD = new Partner.Id(key("landlord"));
    private static final Project.Id PROJECT = new Project.Id(key("project"));
    private static final ProjectRoll KNOWN = project -> project.equals(PROJECT);

    private static final PartnerIdentified IDENTIFIED = new PartnerIdentified(
            LANDLORD, PROJECT, words("Social landlord of the north quarter"), Category.HOUSING_PROVIDER, Circle.FIRST);
    private static final PartnerInformed INFORMED = new PartnerInformed(LANDLORD, Channel.VISIT, TODAY);
    private static final ReluctanceRecorded RESERVED =
            new ReluctanceRecorded(LANDLORD, words("Fears reprisals against its caretakers"));
    private static final PartnerEngaged ENGAGED = new PartnerEngaged(LANDLORD, TODAY);
    private static final PartnerWithdrawn WITHDRAWN = new PartnerWithdrawn(LANDLORD, words("Has sold its buildings"));

    private static final InformPartner INFORM = new InformPartner(LANDLORD, Channel.VISIT, TODAY);
    private static final RecordReluctance HESITATE = new RecordReluctance(LANDLORD, RESERVED.reason());
    private static final EngagePartner ENGAGE = new EngagePartner(LANDLORD, TODAY);
    private static final WithdrawPartner WITHDRAW = new WithdrawPartner(LANDLORD, WITHDRAWN.reason());
    private static final RecordUsefulness USEFUL =
            new RecordUsefulness(LANDLORD, Usefulness.SOMEWHAT, words("Its entrances are calmer since"));
    private static final RecordInterestInActing INTEREST = new RecordInterestInActing(
            LANDLORD, Objective.COMBAT_INSECURITY, words("Entrances that tenants can use again"));

    @Test
    void a_partner_is_identified_once_for_a_project_that_exists() {
        when(List.of(), identify(PROJECT)).then(IDENTIFIED);
        when(List.of(IDENTIFIED), identify(PROJECT)).refused(Because.ALREADY_IDENTIFIED);
        when(List.of(), identify(new Project.Id(key("elsewhere")))).refused(Because.NO_SUCH_PROJECT);
    }

    @Test
    void every_partner_is_at_least_told() {
        when(List.of(IDENTIFIED), INFORM).then(INFORMED);
        var tomorrow = new InformPartner(LANDLORD, Channel.LETTER, TODAY.plusDays(1));
        when(List.of(IDENTIFIED), tomorrow).refused(Because.INFORMED_IN_THE_FUTURE);
    }

    @Test
    void a_partner_that_was_never_told_neither_hesitates_nor_takes_part() {
        when(List.of(IDENTIFIED), ENGAGE).refused(Because.NEVER_INFORMED);
        when(List.of(IDENTIFIED), HESITATE).refused(Because.NEVER_INFORMED);
    }

    @Test
    void its_own_interest_in_acting_is_written_down_even_before_the_first_visit() {
        when(List.of(IDENTIFIED), INTEREST)
                .then(new InterestInActingRecorded(LANDLORD, INTEREST.objective(), INTEREST.interest()));
    }

    @Test
    void a_partner_that_hesitated_may_still_take_part_and_the_other_way_round() {
        when(List.of(IDENTIFIED, INFORMED), HESITATE).then(RESERVED);
        when(List.of(IDENTIFIED, INFORMED, RESERVED), ENGAGE).then(ENGAGED);
        when(List.of(IDENTIFIED, INFORMED, ENGAGED), HESITATE).then(RESERVED);
    }

    @Test
    void a_partner_takes_part_once() {
        when(List.of(IDENTIFIED, INFORMED, ENGAGED), ENGAGE).refused(Because.ALREADY_ENGAGED);
    }

    @Test
    void telling_an_engaged_partner_again_does_not_set_it_back() {
        when(List.of(IDENTIFIED, INFORMED, ENGAGED, INFORMED), ENGAGE).refused(Because.ALREADY_ENGAGED);
    }

    @Test
    void a_partner_that_takes_part_says_how_useful_it_finds_that_and_may_change_its_mind() {
        var told = new UsefulnessRecorded(LANDLORD, Usefulness.SOMEWHAT, USEFUL.reason());
        when(List.of(IDENTIFIED, INFORMED, ENGAGED), USEFUL).then(told);
        when(List.of(IDENTIFIED, INFORMED, ENGAGED, told), USEFUL).then(told);
        when(List.of(IDENTIFIED, INFORMED), USEFUL).refused(Because.NOT_ENGAGED);
        when(List.of(IDENTIFIED, INFORMED, ENGAGED, RESERVED), USEFUL).refused(Because.NOT_ENGAGED);
    }

    @Test
    void the_seat_that_speaks_for_a_partner_says_it_and_no_other_seat_does() {
        var engaged = List.of(IDENTIFIED, INFORMED, ENGAGED);
        var its = new Actor(new Person(key("seat")), Capacity.STEERING, new Organisation(key("its body")));
        var other =
                new Actor(new Person(key("another seat")), Capacity.STEERING, new Organisation(key("another body")));
        var named = new PartnerVoiceNamed(LANDLORD, its.organisation());
        when(engaged, new NamePartnerVoice(LANDLORD, its.organisation())).then(named);
        var told = new UsefulnessRecorded(LANDLORD, Usefulness.SOMEWHAT, USEFUL.reason());
        var spoken = List.of(IDENTIFIED, INFORMED, ENGAGED, named);
        by(its, spoken).then(told);
        by(COORDINATOR, spoken).then(told);
        by(other, spoken).refused(Because.NOT_ITS_VOICE);
        by(its, engaged).refused(Because.NOT_ITS_VOICE);
        by(its, List.of(IDENTIFIED, INFORMED, ENGAGED, named, RESERVED, ENGAGED))
                .refused(Because.NOT_ITS_VOICE);
        when(List.of(IDENTIFIED, INFORMED), new NamePartnerVoice(LANDLORD, its.organisation()))
                .refused(Because.NOT_ENGAGED);
        when(spoken, ENGAGE).refused(Because.ALREADY_ENGAGED);
    }

    private static Stage.Outcome<Partner> by(Actor who, List<?> happened) {
        return Stage.of(Partner.class, KNOWN).when(happened, USEFUL, who);
    }

    @Test
    void a_partner_that_has_left_is_left_alone() {
        var left = List.of(IDENTIFIED, INFORMED, WITHDRAWN);
        when(List.of(IDENTIFIED, INFORMED), WITHDRAW).then(WITHDRAWN);
        for (PartnerCommand ask : List.of(INFORM, INTEREST, HESITATE, ENGAGE, USEFUL, WITHDRAW)) {
            when(left, ask).refused(Because.WITHDRAWN);
        }
    }

    @Test
    void three_kinds_of_partner_are_easily_forgotten() {
        assertThat(Stream.of(Category.values()).filter(Category::easilyForgotten))
                .containsExactlyInAnyOrder(
                        Category.HOUSING_PROVIDER, Category.JUVENILE_JUDGE, Category.STATION_SOCIAL_WORKER);
    }

    @Test
    void ten_internal_services_come_first() {
        assertThat(Stream.of(Category.values()).filter(kind -> kind.family() == Category.Family.INTERNAL_SERVICE))
                .hasSize(10);
    }

    private static Stage.Outcome<Partner> when(List<?> happened, PartnerCommand ask) {
        return Stage.of(Partner.class, KNOWN).when(happened, ask, COORDINATOR);
    }

    private static IdentifyPartner identify(Project.Id project) {
        return new IdentifyPartner(LANDLORD, project, IDENTIFIED.name(), IDENTIFIED.category(), IDENTIFIED.circle());
    }
}
