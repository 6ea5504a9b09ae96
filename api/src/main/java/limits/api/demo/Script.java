package limits.api.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import limits.casesharing.casefile.Situation;
import limits.casesharing.content.Wording;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Place;
import limits.kernel.Sex;

/** The whole story, scene by scene, played in the order of its days. */
final class Script {

    private final Days days;
    private final List<Step> steps = new ArrayList<>();

    Script(Days days) {
        this.days = days;
    }

    Days days() {
        return days;
    }

    Scene scene(String name) {
        return new Scene(name);
    }

    /** Every step in the order of time; on the same hour, as it was written. */
    List<Step> steps() {
        return steps.stream().sorted(Comparator.comparing(Step::at)).toList();
    }

    /** Some steps that belong together; their names count up within it. */
    final class Scene {

        private final String name;
        private int count;

        private Scene(String name) {
            this.name = name;
        }

        Days days() {
            return days;
        }

        void ask(Instant at, Actor by, Ask ask) {
            add(at, (hands, step) -> hands.ask(step, by, ask));
        }

        /** For what is known only once earlier steps are done. */
        void ask(Instant at, Actor by, Function<Hands, Ask> ask) {
            add(at, (hands, step) -> hands.ask(step, by, ask.apply(hands)));
        }

        void share(Instant at, Actor by, ItemDraft draft) {
            add(at, (hands, step) -> hands.share(step, by, draft));
        }

        void correct(Instant at, Actor by, InformationItem.Id item, int replaces, Wording wording) {
            add(at, (hands, step) -> hands.correct(step, by, item, replaces, wording));
        }

        void read(Instant at, Actor by, InformationItem.Id item) {
            add(at, (hands, step) -> hands.read(step, by, item));
        }

        void count(Instant at, Actor by, Situation.Id situation, Place place, Sex sex) {
            add(at, (hands, step) -> hands.count(step, by, situation, place, sex));
        }

        private void add(Instant at, Step.Act act) {
            count++;
            steps.add(new Step(at, name + "/" + count, act));
        }
    }
}
