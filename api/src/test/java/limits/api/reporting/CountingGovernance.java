package limits.api.reporting;

import static limits.api.reporting.GovernanceFixture.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.governance.actionplan.ActionPlanEvent.ActionAdded;
import limits.governance.actionplan.ActionPlanEvent.ActionCancelled;
import limits.governance.actionplan.ActionPlanEvent.ActionCompleted;
import limits.governance.actionplan.ActionPlanEvent.ActionPlanAdopted;
import limits.governance.actionplan.ActionPlanEvent.ActionPlanDrafted;
import limits.governance.actionplan.ActionPlanEvent.ActionRevised;
import limits.governance.actionplan.ActionPlanEvent.ActionStarted;
import limits.governance.actionplan.ActionPlanEvent.ActionWithdrawn;
import limits.governance.actionplan.Axis;
import limits.governance.actionplan.PlannedAction;
import limits.governance.actionplan.PlannedAction.Course;
import limits.governance.assessment.Assessment;
import limits.governance.assessment.AssessmentEvent.AssessmentAdopted;
import limits.governance.committee.CommitteeEvent.CommitteeConstituted;
import limits.governance.committee.CommitteeEvent.DecisionAdopted;
import limits.governance.committee.CommitteeEvent.DecisionRejected;
import limits.governance.committee.CommitteeEvent.MeetingFoundInquorate;
import limits.governance.committee.CommitteeEvent.MeetingHeld;
import limits.governance.committee.Decision;
import limits.governance.committee.Meeting;
import limits.governance.funding.Funding;
import limits.governance.funding.FundingEvent.ExpenditureRecorded;
import limits.governance.funding.FundingEvent.FundingAllocated;
import limits.governance.funding.FundingEvent.FundingCommitted;
import limits.governance.funding.FundingEvent.FundingRequested;
import limits.governance.funding.FundingSource;
import limits.governance.project.Project;
import limits.kernel.Euros;
import limits.kernel.Quarter;
import limits.kernel.Words;
import limits.reporting.shelf.ActionsByQuarter.Column;
import limits.reporting.shelf.GovernanceFigures;
import limits.reporting.shelf.GovernanceFigures.ActionCount;
import limits.reporting.shelf.GovernanceFigures.Decisions;
import limits.reporting.shelf.GovernanceFigures.Meetings;
import limits.reporting.shelf.GovernanceFigures.Money;
import limits.reporting.shelf.Shelf;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

@Tag("postgres")
class CountingGovernance {

    private Databases databases;
    private Shelf shelf;
    private long position;

    @BeforeEach
    void an_empty_shelf() {
        databases = new Databases(PostgresForTests.freshDatabase());
        shelf = new Shelf(databases.as(Role.REPORTING).client());
        tell(new ActionPlanDrafted(PLAN, PROJECT, COORDINATOR));
        tell(new CommitteeConstituted(COMMITTEE, PROJECT));
    }

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void a_project_that_nobody_told_of_has_nothing_to_count() {
        assertThat(shelf.figures(new Project.Id(key()))).isEqualTo(nothing());
    }

    @Test
    void actions_are_counted_by_axis_and_course() {
        var workshop = added(Axis.YOUNG_PEOPLE);
        var forum = added(Axis.YOUNG_PEOPLE);
        var podcast = added(Axis.FAMILIES);
        added(Axis.ENVIRONMENT);
        tell(new ActionStarted(PLAN, workshop));
        tell(new ActionStarted(PLAN, forum));
        tell(new ActionCompleted(PLAN, forum, new Words("Six ateliers")));
        tell(new ActionCancelled(PLAN, podcast, new Words("Sans porteur")));
        assertThat(figures().actions())
                .containsExactlyInAnyOrder(
                        new ActionCount(Axis.YOUNG_PEOPLE, Course.IN_PROGRESS, 1),
                        new ActionCount(Axis.YOUNG_PEOPLE, Course.COMPLETED, 1),
                        new ActionCount(Axis.FAMILIES, Course.CANCELLED, 1),
                        new ActionCount(Axis.ENVIRONMENT, Course.PLANNED, 1));
        assertThat(figures().actions(Axis.YOUNG_PEOPLE, Course.COMPLETED)).isEqualTo(1);
        assertThat(figures().actions(Axis.ORGANISATION, Course.PLANNED)).isZero();
    }

    @Test
    void a_revised_action_moves_to_its_new_axis_and_keeps_its_course() {
        var action = added(Axis.FAMILIES);
        tell(new ActionStarted(PLAN, action));
        tell(new ActionRevised(PLAN, action(action, Axis.ENVIRONMENT, "2026-10-01", "2026-12-31")));
        assertThat(figures().actions()).containsExactly(new ActionCount(Axis.ENVIRONMENT, Course.IN_PROGRESS, 1));
    }

    @Test
    void meetings_are_counted_with_and_without_a_quorum() {
        tell(new MeetingHeld(COMMITTEE, new Meeting.Id(key()), List.of(), SEATS));
        tell(new MeetingHeld(COMMITTEE, new Meeting.Id(key()), List.of(), SEATS));
        tell(new MeetingFoundInquorate(COMMITTEE, new Meeting.Id(key()), List.of(), SEATS));
        assertThat(figures().meetings()).isEqualTo(new Meetings(3, 2));
    }

    @Test
    void adopting_the_plan_is_a_decision_and_a_rejected_one_counts_apart() {
        var meeting = new Meeting.Id(key());
        tell(new ActionPlanAdopted(
                PLAN, COMMITTEE, meeting, LocalDate.of(2026, 10, 1), VOTE, new Words("Le plan répond au diagnostic")));
        tell(new DecisionAdopted(
                COMMITTEE, new Decision.Id(key()), meeting, new Words("Un"), VOTE, new Words("Oui"), List.of()));
        tell(new DecisionRejected(
                COMMITTEE, new Decision.Id(key()), meeting, new Words("Deux"), VOTE, new Words("Non"), List.of()));
        assertThat(figures().decisions()).isEqualTo(new Decisions(2, 1));
    }

    @Test
    void adopting_the_assessment_is_a_decision() {
        tell(new AssessmentAdopted(
                new Assessment.Id(key()), 1, COMMITTEE, new Meeting.Id(key()), VOTE, new Words("Partagé par tous")));
        assertThat(figures().decisions()).isEqualTo(new Decisions(1, 0));
    }

    @Test
    void money_is_added_up_over_the_fundings_of_a_project() {
        var mildeca = new Funding.Id(key());
        var partner = new Funding.Id(key());
        var action = added(Axis.YOUNG_PEOPLE);
        tell(new FundingRequested(mildeca, PLAN, FundingSource.MILDECA, new Euros(40_000_00)));
        tell(new FundingRequested(partner, PLAN, FundingSource.CO_FINANCING, new Euros(5_000_00)));
        tell(new FundingCommitted(mildeca, new Euros(30_000_00), new Words("Convention")));
        tell(new FundingAllocated(mildeca, action, new Euros(12_000_00)));
        assertThat(figures().money())
                .isEqualTo(new Money(new Euros(45_000_00), new Euros(30_000_00), new Euros(12_000_00)));
    }

    @Test
    void an_allocation_told_twice_is_added_once() {
        var funding = new Funding.Id(key());
        var action = added(Axis.YOUNG_PEOPLE);
        tell(new FundingRequested(funding, PLAN, FundingSource.MILDECA, new Euros(1_000_00)));
        tell(new FundingAllocated(funding, action, new Euros(600_00)));
        position--;
        tell(new FundingAllocated(funding, action, new Euros(600_00)));
        assertThat(figures().money().allocated()).isEqualTo(new Euros(600_00));
    }

    @Test
    void nothing_that_is_spent_moves_a_figure() {
        var funding = new Funding.Id(key());
        var action = added(Axis.YOUNG_PEOPLE);
        tell(new FundingRequested(funding, PLAN, FundingSource.MILDECA, new Euros(90_000_00)));
        tell(new FundingAllocated(funding, action, new Euros(80_000_00)));
        var before = figures();
        tell(new ExpenditureRecorded(funding, action, new Euros(64_000_00), new Words("Séjours")));
        assertThat(figures()).isEqualTo(before);
    }

    @Test
    void an_event_told_twice_counts_once() {
        var action = added(Axis.FAMILIES);
        tell(new ActionStarted(PLAN, action));
        tell(new ActionCompleted(PLAN, action, new Words("Fait")));
        position -= 2;
        tell(new ActionStarted(PLAN, action));
        assertThat(figures().actions()).containsExactly(new ActionCount(Axis.FAMILIES, Course.COMPLETED, 1));
    }

    @Test
    void what_is_withdrawn_or_cancelled_is_in_no_quarter() {
        added(Axis.FAMILIES);
        tell(new ActionWithdrawn(PLAN, added(Axis.FAMILIES), new Words("Doublon")));
        assertThat(shelf.actionsByQuarter(PROJECT)).containsExactly(new Column(Quarter.parse("2026-Q4"), 1));
    }

    @Test
    void reporting_reads_no_schema_but_its_own_and_the_logs_it_was_given() {
        var reporting = databases.as(Role.REPORTING).client();
        for (String schema : List.of("casesharing", "access_log", "vault", "keys", "identity")) {
            assertThatThrownBy(() -> reporting
                            .sql("SELECT * FROM " + schema + ".flyway_schema_history")
                            .query()
                            .listOfRows())
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied for schema " + schema);
        }
    }

    private GovernanceFigures figures() {
        return shelf.figures(PROJECT);
    }

    private PlannedAction.Id added(Axis axis) {
        var id = new PlannedAction.Id(key());
        tell(new ActionAdded(PLAN, action(id, axis, "2026-10-01", "2026-12-31")));
        return id;
    }

    /** As the streaming reader does: each event with its place, once, to every teller. */
    private void tell(Object event) {
        var message = new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(++position), GenericEventMessage.asEventMessage(event));
        for (Object teller : shelf.tellers()) {
            try {
                new AnnotationEventHandlerAdapter(teller).handle(message);
            } catch (RuntimeException | Error fault) {
                throw fault;
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
