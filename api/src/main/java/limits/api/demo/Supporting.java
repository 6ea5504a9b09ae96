package limits.api.demo;

import java.time.Instant;
import java.util.List;
import limits.api.identity.Persona;
import limits.casesharing.casefile.Closing;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.casefile.Notice.Manner;
import limits.casesharing.casefile.Notice.WaitsBecause;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.Pseudonym;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.AssignTask;
import limits.casesharing.casefile.SituationCommand.CloseSituation;
import limits.casesharing.casefile.SituationCommand.ConfirmDeferral;
import limits.casesharing.casefile.SituationCommand.DeferInformation;
import limits.casesharing.casefile.SituationCommand.NameReferent;
import limits.casesharing.casefile.SituationCommand.OpenSituation;
import limits.casesharing.casefile.SituationCommand.RecordFamilyInformed;
import limits.casesharing.casefile.SituationCommand.ReviewSituation;
import limits.casesharing.casefile.SituationCommand.ReviewSituation.ReviewOutcome;
import limits.casesharing.casefile.Task;
import limits.casesharing.casefile.Youth;
import limits.casesharing.charter.Purpose;
import limits.casesharing.item.ItemDraft;
import limits.kernel.Place;
import limits.kernel.Quarter;
import limits.kernel.Sex;

/** One situation as its team tells it, step by step; each method is one thing that somebody does. */
final class Supporting {

    private static final List<Purpose> PURPOSES = List.of(
            Purpose.P1_IDENTIFY_AND_RELAY,
            Purpose.P2_COORDINATE_SUPPORT,
            Purpose.P3_SOCIAL_ACTION,
            Purpose.P4_CHILD_PROTECTION);

    private final Script.Scene scene;
    private final Situation.Id situation;

    Supporting(Script.Scene scene, String name) {
        this.scene = scene;
        this.situation = new Situation.Id(Persona.key("situation:" + name));
    }

    Script.Scene scene() {
        return scene;
    }

    Situation.Id situation() {
        return situation;
    }

    Days days() {
        return scene.days();
    }

    /** @param months since the last birthday, so that the quarter of birth and the age agree */
    void opened(int week, Persona by, int number, int years, int months, Origin origin, Task task) {
        var born = days().on(week, 0).minusYears(years).minusMonths(months);
        scene.ask(
                at(week, 0, 9),
                by.actor(),
                new OpenSituation(
                        situation,
                        Aubervelle.GROUP,
                        new Pseudonym(number),
                        new Youth(years, Quarter.of(born)),
                        origin,
                        PURPOSES,
                        true,
                        task));
    }

    void counted(int week, Persona by, Place place, Sex sex) {
        scene.count(at(week, 0, 10), by.actor(), situation, place, sex);
    }

    void joined(int week, Persona by, Persona member, Task task) {
        scene.ask(at(week, 0, 11), by.actor(), new AssignTask(situation, member.person(), task));
    }

    void referent(int week, Persona by, Persona member) {
        scene.ask(at(week, 0, 12), by.actor(), new NameReferent(situation, member.person()));
    }

    void informed(int week, int weekday, Persona by, Informed who, Manner manner) {
        scene.ask(
                at(week, weekday, 14),
                by.actor(),
                new RecordFamilyInformed(situation, who, days().on(week, weekday), manner, true));
    }

    /** One proposes that the information waits, another agrees. */
    void deferred(int week, Persona by, Persona second, WaitsBecause because, int weeks) {
        scene.ask(at(week, 1, 14), by.actor(), new DeferInformation(situation, because, days().on(week + weeks, 1)));
        scene.ask(at(week, 2, 14), second.actor(), new ConfirmDeferral(situation));
    }

    void closed(int week, Persona by, Closing because) {
        scene.ask(at(week, 4, 16), by.actor(), new CloseSituation(situation, because));
    }

    void reviewed(int week, Persona by, ReviewOutcome outcome) {
        scene.ask(at(week, 1, 16), by.actor(), new ReviewSituation(situation, outcome, days().on(week + 12, 1)));
    }

    void shared(int week, int weekday, Persona by, String item, Notes notes, int untilWeek, Persona... readers) {
        var told = days().on(week, weekday);
        ItemDraft draft = notes.draft(item, situation, told, days().on(untilWeek, 4), List.of(readers));
        scene.share(at(week, weekday, 15), by.actor(), draft);
    }

    /** @param replaces the version that is corrected */
    void corrected(int week, int weekday, Persona by, String item, int replaces, Notes notes) {
        var wording = notes.wording(days().on(week, weekday));
        scene.correct(at(week, weekday, 15), by.actor(), Notes.item(item), replaces, wording);
    }

    void read(int week, int weekday, Persona by, String item) {
        scene.read(at(week, weekday, 17), by.actor(), Notes.item(item));
    }

    private Instant at(int week, int weekday, int hour) {
        return days().at(week, weekday, hour);
    }
}
