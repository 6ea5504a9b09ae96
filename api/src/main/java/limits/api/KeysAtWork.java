package limits.api;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import limits.casesharing.sealing.Epochs;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is done to keys while people work. */
final class KeysAtWork {

    private KeysAtWork() {}

    /** Opens the next epoch. */
    @Command(
            name = "rotate",
            description = {
                "Opens the next epoch and wraps every case key under it, while people work; run again if it was stopped.",
                "Ouvre l'époque suivante et y range chaque clé, pendant que l'on travaille ; à relancer si interrompu."
            })
    static final class Rotate implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() {
            return running(spec, house -> {
                var done = house.getBean(Epochs.class)
                        .rotate(house.getBean(Clock.class).instant());
                Keys.say(
                        spec,
                        "epoch / époque %d%s: %d keys moved / clés déplacées, %d that do not open / qui ne s'ouvrent pas"
                                .formatted(
                                        done.epoch(),
                                        done.resumed() ? " (resumed / reprise)" : "",
                                        done.rewrapped(),
                                        done.broken()));
                return done.broken() == 0 ? 0 : 1;
            });
        }
    }

    /** Destroys an epoch that nothing hangs on. */
    @Command(
            name = "destroy-epoch",
            description = {
                "Destroys a closed epoch, the earliest first, once no case key hangs on it. Cannot be undone.",
                "Détruit une époque close, la plus ancienne d'abord, quand plus aucune clé n'en dépend. Irréversible."
            })
    static final class DestroyEpoch implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(paramLabel = "N", description = "Its number. Son numéro.")
        private int number;

        @Override
        public Integer call() {
            return running(spec, house -> {
                var epochs = house.getBean(Epochs.class);
                if (!epochs.destroy(number, house.getBean(Clock.class).instant())) {
                    return OneClearLine.refusedHere(
                            spec,
                            "epoch " + number
                                    + " is open, unknown, not the earliest, or keys hang on it: rotate first /"
                                    + " l'époque " + number
                                    + " est ouverte, inconnue, pas la plus ancienne, ou des clés"
                                    + " en dépendent : lancez d'abord rotate");
                }
                Keys.say(
                        spec,
                        "Destroyed. Replace every copy of the keystore, print new shares, burn the old ones. Running"
                                + " nodes forget it by themselves. / Détruite. Remplacez chaque copie du trousseau, imprimez de nouvelles parts,"
                                + " brûlez les anciennes. Les nœuds en service l'oublient d'eux-mêmes.");
                return 0;
            });
        }
    }

    /** Lazily: what keys need and nothing else, beside whoever serves. */
    static int running(CommandSpec spec, ToIntFunction<ConfigurableApplicationContext> deed) {
        var programme = Limits.application(WebApplicationType.NONE, false).lazyInitialization(true);
        return Limits.withDoorsShut(programme, spec, house -> Keys.told(spec, () -> deed.applyAsInt(house)));
    }
}
