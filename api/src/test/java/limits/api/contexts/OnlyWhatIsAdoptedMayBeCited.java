package limits.api.contexts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.governance.assessment.Assessment;
import limits.governance.assessment.AssessmentCommand.AdoptAssessment;
import limits.governance.assessment.AssessmentCommand.OpenAssessment;
import limits.governance.assessment.AssessmentCommand.Synthesise;
import limits.governance.assessment.AssessmentRoll;
import limits.governance.assessment.Contribution;
import limits.governance.assessment.Question;
import limits.governance.assessment.Statement;
import limits.governance.board.AssessmentBoard;
import limits.governance.committee.Vote;
import limits.governance.partner.Category;
import limits.governance.project.Project;
import limits.kernel.Words;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A contribution is evidence once the committee has adopted the assessment that rests on it. Guidelines §2.2. */
@Tag("postgres")
class OnlyWhatIsAdoptedMayBeCited {

    @AutoClose
    private static final Databases DATABASES = new Databases(PostgresForTests.freshDatabase());

    @AutoClose
    private final CommitteesSide side = new CommitteesSide(DATABASES);

    @Test
    void what_the_committee_adopts_may_be_cited_and_nothing_before() {
        side.draftProject();
        side.constitute();
        var assessment = new Assessment.Id(CommitteesSide.key());
        var contribution = new Contribution.Id(CommitteesSide.key());
        side.ask(new OpenAssessment(assessment, side.project), side.coordinator);
        side.ask(side.contribute(assessment, contribution, side.identify(Category.SCHOOL)), side.seated);
        var statements = List.of(new Statement(new Words("Absence comes first"), List.of(contribution)));
        side.ask(new Synthesise(assessment, statements), side.coordinator);
        side.ask(new Synthesise(assessment, statements), side.coordinator);
        assertThat(side.answer(AssessmentRoll.class).adopted(side.project, contribution))
                .isFalse();

        side.meet(side.seats);
        var vote = new Vote(2, 1, 0, side.seats);
        side.ask(
                new AdoptAssessment(assessment, 2, side.committee, side.meeting, vote, new Words("We recognise it")),
                side.mayor);

        var sheet = side.answer(AssessmentBoard.class).assessment(assessment).orElseThrow();
        assertThat(sheet.statements()).isEqualTo(statements);
        assertThat(sheet.adoption().vote()).isEqualTo(vote);
        assertThat(sheet.to(Question.FACTORS)).hasSize(1);
        assertThat(sheet.to(Question.OBSTACLES)).isEmpty();
        assertThat(side.answer(AssessmentBoard.class).assessmentsOf(side.project))
                .containsExactly(sheet);
        assertThat(side.answer(AssessmentRoll.class).adopted(side.project, contribution))
                .isTrue();
        assertThat(side.answer(AssessmentRoll.class).adopted(new Project.Id(CommitteesSide.key()), contribution))
                .isFalse();
    }
}
