package limits.governance.assessment;

import static limits.governance.Cast.COORDINATOR;
import static limits.governance.Cast.MAYOR;
import static limits.governance.Cast.TODAY;
import static limits.governance.Cast.key;
import static limits.governance.Cast.seatHolder;
import static limits.governance.Cast.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.governance.Stage;
import limits.governance.assessment.Assessment.Because;
import limits.governance.assessment.AssessmentCommand.AdoptAssessment;
import limits.governance.assessment.AssessmentCommand.Contribute;
import limits.governance.assessment.AssessmentCommand.OpenAssessment;
import limits.governance.assessment.AssessmentCommand.Synthesise;
import limits.governance.assessment.AssessmentEvent.AssessmentAdopted;
import limits.governance.assessment.AssessmentEvent.AssessmentOpened;
import limits.governance.assessment.AssessmentEvent.AssessmentSynthesised;
import limits.governance.assessment.AssessmentEvent.ContributionMade;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeRoll;
import limits.governance.committee.HeldMeeting;
import limits.governance.committee.Meeting;
import limits.governance.committee.Seat;
import limits.governance.committee.SeatsOnDate;
import limits.governance.committee.Vote;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerRoll;
import limits.governance.project.Project;
import limits.governance.project.ProjectRoll;
import org.junit.jupiter.api.Test;

/** Each partner brings what it knows, the synthesis cites it, the committee adopts it (§1.3). */
final class SharingAnAssessment {

    private static final Assessment.Id ASSESSMENT = new Assessment.Id(key("assessment"));
    private static final Project.Id PROJECT = new Project.Id(key("project"));
    private static final Committee.Id COMMITTEE = new Committee.Id(key("committee"));
    private static final Meeting.Id MEETING = new Meeting.Id(key("meeting"));
    private static final Partner.Id SCHOOL = new Partner.Id(key("school"));
    private static final List<Seat.Id> FIVE = Stream.of("Anne", "Boris", "Claire", "David", "Elsa")
            .map(holder -> new Seat.Id(key(holder)))
            .toList();
    private static final Vote CARRIED = new Vote(4, 1, 0, FIVE);

    private static final ProjectRoll PROJECTS = project -> project.equals(PROJECT);
    private static final PartnerRoll PARTNERS = (partner, project) -> partner.equals(SCHOOL) && project.equals(PROJECT);

    private static final AssessmentOpened OPENED = new AssessmentOpened(ASSESSMENT, PROJECT);
    private static final ContributionMade ABSENCES = made("absences");
    private static final AssessmentSynthesised SYNTHESISED =
            new AssessmentSynthesised(ASSESSMENT, 1, List.of(citing("absences")));
    private static final AssessmentAdopted ADOPTED = new AssessmentAdopted(
            ASSESSMENT, 1, COMMITTEE, MEETING, CARRIED, words("All who spoke recognised their area"));

    @Test
    void an_assessment_is_opened_once_for_a_project_that_exists() {
        when(List.of(), new OpenAssessment(ASSESSMENT, PROJECT)).then(OPENED);
        when(List.of(OPENED), new OpenAssessment(ASSESSMENT, PROJECT)).refused(Because.ALREADY_OPENED);
        when(List.of(), new OpenAssessment(ASSESSMENT, new Project.Id(key("elsewhere"))))
                .refused(Because.NO_SUCH_PROJECT);
    }

    @Test
    void a_partner_contributes_through_the_coordinator_or_its_own_seat() {
        when(List.of(OPENED), contribute("absences", SCHOOL)).then(ABSENCES);
        Stage.of(Assessment.class, PROJECTS, PARTNERS, new Roll(true, true))
                .when(List.of(OPENED), contribute("absences", SCHOOL), seatHolder("the head of school"))
                .then(ABSENCES);
    }

    @Test
    void a_contribution_is_made_once() {
        when(List.of(OPENED, ABSENCES), contribute("absences", SCHOOL)).refused(Because.CONTRIBUTION_ALREADY_MADE);
    }

    @Test
    void only_partners_of_the_project_contribute() {
        when(List.of(OPENED), contribute("absences", new Partner.Id(key("a passer-by"))))
                .refused(Because.NOT_A_PARTNER);
    }

    @Test
    void the_guiding_questions_are_six_and_keep_their_numbers() {
        assertThat(Stream.of(Question.values()).map(Question::number)).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void a_synthesis_cites_what_was_contributed() {
        when(List.of(OPENED, ABSENCES), new Synthesise(ASSESSMENT, List.of(citing("absences"))))
                .then(SYNTHESISED);
        when(List.of(OPENED, ABSENCES), new Synthesise(ASSESSMENT, List.of(citing("absences"), citing("hearsay"))))
                .refused(Because.CITES_AN_UNKNOWN_CONTRIBUTION);
    }

    @Test
    void a_statement_that_rests_on_nothing_cannot_be_written() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Statement(words("It is known"), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Synthesise(ASSESSMENT, List.of()));
    }

    @Test
    void a_synthesis_may_be_drawn_anew() {
        when(List.of(OPENED, ABSENCES, SYNTHESISED), new Synthesise(ASSESSMENT, SYNTHESISED.statements()))
                .then(new AssessmentSynthesised(ASSESSMENT, 2, SYNTHESISED.statements()));
    }

    @Test
    void the_committee_adopts_the_synthesis_without_any_police_figure() {
        when(List.of(OPENED, ABSENCES, SYNTHESISED), adopt(1, CARRIED)).then(ADOPTED);
    }

    @Test
    void there_is_nothing_to_adopt_before_a_synthesis() {
        when(List.of(OPENED, ABSENCES), adopt(1, CARRIED)).refused(Because.NO_SYNTHESIS);
    }

    @Test
    void the_synthesis_adopted_is_the_one_that_was_voted_on() {
        var anew = new AssessmentSynthesised(ASSESSMENT, 2, SYNTHESISED.statements());
        when(List.of(OPENED, ABSENCES, SYNTHESISED, anew), adopt(1, CARRIED)).refused(Because.ANOTHER_SYNTHESIS);
    }

    @Test
    void the_committee_of_another_project_adopts_nothing_here() {
        when(new Roll(false, true), adopt(1, CARRIED)).refused(Because.COMMITTEE_OF_ANOTHER_PROJECT);
    }

    @Test
    void a_meeting_that_was_not_held_adopts_nothing() {
        when(new Roll(true, false), adopt(1, CARRIED)).refused(Because.MEETING_NOT_HELD);
    }

    @Test
    void too_few_voters_adopt_nothing() {
        when(List.of(OPENED, ABSENCES, SYNTHESISED), adopt(1, new Vote(4, 0, 0, FIVE.subList(0, 4))))
                .refused(Because.NOT_QUORATE);
    }

    @Test
    void a_vote_that_does_not_carry_adopts_nothing() {
        when(List.of(OPENED, ABSENCES, SYNTHESISED), adopt(1, new Vote(2, 2, 1, FIVE)))
                .refused(Because.NOT_CARRIED);
    }

    @Test
    void an_adopted_assessment_stays_as_it_is() {
        var adopted = List.of(OPENED, ABSENCES, SYNTHESISED, ADOPTED);
        when(adopted, contribute("afterwards", SCHOOL)).refused(Because.ALREADY_ADOPTED);
        when(adopted, new Synthesise(ASSESSMENT, SYNTHESISED.statements())).refused(Because.ALREADY_ADOPTED);
        when(adopted, adopt(1, CARRIED)).refused(Because.ALREADY_ADOPTED);
    }

    /** A committee of nine that met today with five, if it met at all. */
    private record Roll(boolean ours, boolean met) implements CommitteeRoll {

        private static final SeatsOnDate NINE = new SeatsOnDate(
                TODAY,
                Stream.concat(
                                FIVE.stream(),
                                Stream.of("Farid", "Gaëlle", "Hugo", "Iris").map(holder -> new Seat.Id(key(holder))))
                        .toList(),
                5);

        @Override
        public SeatsOnDate seatsOn(Committee.Id committee, LocalDate day) {
            return NINE;
        }

        @Override
        public Optional<HeldMeeting> held(Committee.Id committee, Meeting.Id meeting) {
            return met ? Optional.of(new HeldMeeting(committee, meeting, TODAY, FIVE, NINE)) : Optional.empty();
        }

        @Override
        public boolean steers(Committee.Id committee, Project.Id project) {
            return ours;
        }
    }

    private static Stage.Outcome<Assessment> when(List<?> happened, AssessmentCommand ask) {
        return Stage.of(Assessment.class, PROJECTS, PARTNERS, new Roll(true, true))
                .when(happened, ask, COORDINATOR);
    }

    private static Stage.Outcome<Assessment> when(Roll roll, AssessmentCommand ask) {
        return Stage.of(Assessment.class, PROJECTS, PARTNERS, roll)
                .when(List.of(OPENED, ABSENCES, SYNTHESISED), ask, MAYOR);
    }

    private static Contribute contribute(String name, Partner.Id partner) {
        return new Contribute(
                ASSESSMENT,
                new Contribution.Id(key(name)),
                partner,
                Question.FACTORS,
                words("Absences rise after the autumn holidays"),
                words("The school's own register, 2025"),
                Confidence.DOCUMENTED);
    }

    private static ContributionMade made(String name) {
        var ask = contribute(name, SCHOOL);
        return new ContributionMade(
                ask.assessment(),
                ask.contribution(),
                ask.partner(),
                ask.question(),
                ask.statement(),
                ask.source(),
                ask.confidence());
    }

    private static Statement citing(String name) {
        return new Statement(words("School absence comes first"), List.of(new Contribution.Id(key(name))));
    }

    private static AdoptAssessment adopt(int synthesis, Vote vote) {
        return new AdoptAssessment(
                ASSESSMENT, synthesis, COMMITTEE, MEETING, vote, words("All who spoke recognised their area"));
    }
}
