package limits.api.demo;

import static limits.api.identity.Persona.EDUCATOR;
import static limits.api.identity.Persona.SCHOOL_COUNSELLOR;
import static limits.api.identity.Persona.SOCIAL_WORKER;

import java.util.List;
import java.util.Map;
import limits.api.identity.Persona;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.ContestedBy;
import limits.casesharing.item.ItemAnswer;
import limits.casesharing.item.ItemCommand.AcknowledgeItem;
import limits.casesharing.item.ItemCommand.AnswerAboutItem;
import limits.casesharing.item.ItemCommand.AskAboutItem;
import limits.casesharing.item.ItemCommand.ContestItem;
import limits.casesharing.item.ItemCommand.RestrictItem;
import limits.casesharing.item.ItemQuestion;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.casesharing.item.TakenOut;
import limits.casesharing.session.Position;
import limits.casesharing.session.Session;
import limits.casesharing.session.SessionCommand.AttendSession;
import limits.casesharing.session.SessionCommand.CloseSession;
import limits.casesharing.session.SessionCommand.LayOnTheTable;
import limits.casesharing.session.SessionCommand.OpenSession;
import limits.casesharing.session.SessionCommand.RecordPosition;
import limits.kernel.Ask;

/**
 * What becomes of some items of Inès's story: understood, asked about, contested by her parents, corrected, kept from
 * somebody who needs it no more; and the session at which the group first spoke of her.
 */
final class LifeOfItems {

    private static final String SCHOOLING = "ines/schooling";
    private static final String SUPPORT = "ines/support";
    private static final String ROUTE = "ines/route";

    private static final Notes KNOWN = new Notes(
            Category.SITUATION_FLAG,
            Purpose.P1_IDENTIFY_AND_RELAY,
            Necessity.TO_COORDINATE,
            ItemSource.SEEN,
            false,
            Map.of("flag", List.of("KNOWN_NEEDS_RELAY")),
            "");

    private static final Notes CORRECTED = new Notes(
            Category.EDUCATION_OR_JOB_STATUS,
            Purpose.P2_COORDINATE_SUPPORT,
            Necessity.TO_COORDINATE,
            ItemSource.TOLD_BY_THE_PERSON,
            false,
            Map.of("status", List.of("AT_SCHOOL")),
            "Les parents l’ont dit et le collège l’a vérifié.");

    private static final Notes TRAVEL = new Notes(
            Category.SUPPORT_NEED_CODE,
            Purpose.P2_COORDINATE_SUPPORT,
            Necessity.FOR_THE_READERS_TASK,
            ItemSource.TOLD_BY_THE_PERSON,
            false,
            Map.of("needs", List.of("JOB")),
            "Préparer le trajet vers le chantier.");

    private final Supporting ines;

    private LifeOfItems(Supporting ines) {
        this.ines = ines;
    }

    static void tell(Supporting ines) {
        var life = new LifeOfItems(ines);
        life.firstRound();
        life.schooling();
        life.support();
        life.route();
    }

    /** Fridays at two; the answer goes with the session. */
    private void firstRound() {
        var session = new Session.Id(Persona.key("session:ines"));
        var until = ines.days().at(-60, 4, 17);
        asks(-60, 4, 14, SCHOOL_COUNSELLOR, new OpenSession(session, Aubervelle.GROUP, until));
        asks(-60, 4, 14, EDUCATOR, new AttendSession(session));
        asks(-60, 4, 14, SOCIAL_WORKER, new AttendSession(session));
        var before = List.of(EDUCATOR.person(), SOCIAL_WORKER.person());
        asks(-60, 4, 14, SCHOOL_COUNSELLOR, new LayOnTheTable(session, ines.situation(), before));
        ines.shared(-60, 4, EDUCATOR, "ines/known", KNOWN, -56, SCHOOL_COUNSELLOR);
        asks(
                -60,
                4,
                16,
                SCHOOL_COUNSELLOR,
                new RecordPosition(session, ines.situation(), Position.SUPPORTED_BY_THE_GROUP));
        asks(-60, 4, 16, SCHOOL_COUNSELLOR, new CloseSession(session));
    }

    /** Asked about, contested by the parents, corrected by whoever gave it. */
    private void schooling() {
        var item = Notes.item(SCHOOLING);
        asks(-58, 0, 9, EDUCATOR, new AcknowledgeItem(item, 1));
        asks(-33, 0, 9, SOCIAL_WORKER, new AskAboutItem(item, ItemQuestion.IS_IT_STILL_TRUE));
        asks(
                -33,
                2,
                9,
                SCHOOL_COUNSELLOR,
                new AnswerAboutItem(item, SOCIAL_WORKER.person(), ItemAnswer.NO_LONGER_KNOWN));
        asks(-32, 1, 9, EDUCATOR, new ContestItem(item, ContestedBy.PARENTS));
        ines.corrected(-31, 1, SCHOOL_COUNSELLOR, SCHOOLING, 1, CORRECTED);
    }

    /** Understood by one; another still waits for an answer. */
    private void support() {
        var item = Notes.item(SUPPORT);
        asks(-56, 0, 9, SCHOOL_COUNSELLOR, new AcknowledgeItem(item, 1));
        asks(-2, 3, 9, SOCIAL_WORKER, new AskAboutItem(item, ItemQuestion.WHAT_IS_EXPECTED_OF_ME));
    }

    /** Kept from the school once she works. */
    private void route() {
        ines.shared(-25, 2, EDUCATOR, ROUTE, TRAVEL, 20, SCHOOL_COUNSELLOR, SOCIAL_WORKER);
        asks(
                -18,
                2,
                9,
                EDUCATOR,
                new RestrictItem(Notes.item(ROUTE), List.of(SCHOOL_COUNSELLOR.person()), TakenOut.NO_LONGER_NEEDED));
    }

    private void asks(int week, int weekday, int hour, Persona by, Ask ask) {
        ines.scene().ask(ines.days().at(week, weekday, hour), by.actor(), ask);
    }
}
