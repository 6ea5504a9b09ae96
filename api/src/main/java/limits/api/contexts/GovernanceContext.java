package limits.api.contexts;

import limits.api.database.Database;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.governance.actionplan.ActionPlan;
import limits.governance.actionplan.ActionRoll;
import limits.governance.assessment.Assessment;
import limits.governance.assessment.AssessmentRoll;
import limits.governance.board.ActionPlanBoard;
import limits.governance.board.ActionRegister;
import limits.governance.board.ApprovalBoard;
import limits.governance.board.AssessmentBoard;
import limits.governance.board.AssessmentRegister;
import limits.governance.board.CommitteeDiary;
import limits.governance.board.CommitteeRegister;
import limits.governance.board.CommuneRegister;
import limits.governance.board.FundingLedger;
import limits.governance.board.GovernanceStories;
import limits.governance.board.PartnerBoard;
import limits.governance.board.PartnerRegister;
import limits.governance.board.PlaceNames;
import limits.governance.board.ProjectBoard;
import limits.governance.board.ProjectRegister;
import limits.governance.committee.Committee;
import limits.governance.committee.CommitteeRoll;
import limits.governance.committee.FoundingRoll;
import limits.governance.funding.Funding;
import limits.governance.partner.Partner;
import limits.governance.partner.PartnerRoll;
import limits.governance.project.CommuneList;
import limits.governance.project.Project;
import limits.governance.project.ProjectRoll;
import limits.governance.project.SteeringRoll;
import limits.governance.publication.Approval;
import limits.governance.publication.Examinations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The committee's side: what it decides, asks and shows. */
@Configuration(proxyBeanMethods = false)
class GovernanceContext {

    @Bean
    Context governance(Databases databases, Engine engine, Examinations examinations) {
        return wiring(databases.as(Role.GOVERNANCE), engine, examinations).start();
    }

    /**
     * Every room with the answers it asks for and the boards it keeps, ready to start.
     *
     * @param examinations the one answer that comes from another side, which reads released numbers
     */
    static Wiring wiring(Database database, Engine engine, Examinations examinations) {
        var db = database.client();
        var committees = new CommitteeRegister(db);
        var communes = CommuneRegister.read();
        return new Wiring(database, GovernanceStories.vocabulary(), engine)
                .decides(Project.class)
                .decides(Committee.class)
                .decides(Partner.class)
                .decides(Assessment.class)
                .decides(ActionPlan.class)
                .decides(Funding.class)
                .decides(Approval.class)
                .answers(CommuneList.class, communes)
                .answers(CommuneRegister.class, communes)
                .answers(ProjectRoll.class, new ProjectRegister(db))
                .answers(SteeringRoll.class, committees)
                .answers(FoundingRoll.class, committees)
                .answers(CommitteeRoll.class, committees)
                .answers(PartnerRoll.class, new PartnerRegister(db))
                .answers(AssessmentRoll.class, new AssessmentRegister(db))
                .answers(Examinations.class, examinations)
                .answers(ActionRoll.class, new ActionRegister(db))
                .board(ProjectBoard.class, new ProjectBoard(db))
                .board(CommitteeDiary.class, new CommitteeDiary(db))
                .board(PartnerBoard.class, new PartnerBoard(db))
                .board(AssessmentBoard.class, new AssessmentBoard(db))
                .board(ActionPlanBoard.class, new ActionPlanBoard(db))
                .board(FundingLedger.class, new FundingLedger(db))
                .board(ApprovalBoard.class, new ApprovalBoard(db))
                .board(PlaceNames.class, new PlaceNames(db));
    }

    /** Pages ask the boards as plain objects. */
    @Bean
    ProjectBoard projectBoard(Context governance) {
        return governance.answer(ProjectBoard.class);
    }

    @Bean
    CommitteeDiary committeeDiary(Context governance) {
        return governance.answer(CommitteeDiary.class);
    }

    @Bean
    PartnerBoard partnerBoard(Context governance) {
        return governance.answer(PartnerBoard.class);
    }

    @Bean
    AssessmentBoard assessmentBoard(Context governance) {
        return governance.answer(AssessmentBoard.class);
    }

    @Bean
    ActionPlanBoard actionPlanBoard(Context governance) {
        return governance.answer(ActionPlanBoard.class);
    }

    @Bean
    FundingLedger fundingLedger(Context governance) {
        return governance.answer(FundingLedger.class);
    }

    @Bean
    ApprovalBoard approvalBoard(Context governance) {
        return governance.answer(ApprovalBoard.class);
    }

    @Bean
    PlaceNames placeNames(Context governance) {
        return governance.answer(PlaceNames.class);
    }

    @Bean
    CommuneRegister communeRegister(Context governance) {
        return governance.answer(CommuneRegister.class);
    }
}
