package limits.api.demo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import limits.api.contexts.Border;
import limits.api.contexts.Context;
import limits.api.contexts.TheClock;
import limits.api.database.Database;
import limits.api.database.StartUpRefused;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.Provenance;
import limits.api.eventlog.StableJson;
import limits.api.identity.Directory;
import limits.casesharing.counted.ReleaseDesk;
import limits.governance.project.Project;
import limits.kernel.ParisTime;
import limits.reporting.ledger.PublishedLog;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the story into an empty installation, before it says that it is ready.
 *
 * <p><b>What this guarantees:</b> where somebody else decided first, nothing is added; loading twice adds nothing; an
 * interrupted load goes on where it stopped, on the days it began with.
 *
 * <p><b>What it does not:</b> it cannot go on with a load that an earlier version of the story began.
 */
final class Demonstration implements ApplicationRunner {

    /** When to load. */
    enum Load {
        /** On the first start; later ones find it there. */
        FIRST_START,
        NEVER,
        /** For the sub-command, which says why when it does not. */
        ONLY
    }

    private static final JsonMapper JSON = StableJson.mapper();

    private static final int TOGETHER = 100;
    private static final Duration PLACED_WITHIN = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Load load;
    private final Context governance;
    private final Context cases;
    private final Database receipts;
    private final Directory directory;
    private final Hands hands;
    private final ReleaseDesk releases;
    private final Border border;
    private final PublishedLog published;
    private final Announcement announcement;
    private final Clock clock;

    Demonstration(
            Load load,
            Context governance,
            Context cases,
            Database receipts,
            Directory directory,
            Hands hands,
            ReleaseDesk releases,
            Border border,
            PublishedLog published,
            Announcement announcement,
            Clock clock) {
        this.load = load;
        this.governance = governance;
        this.cases = cases;
        this.receipts = receipts;
        this.directory = directory;
        this.hands = hands;
        this.releases = releases;
        this.border = border;
        this.published = published;
        this.announcement = announcement;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (load != Load.NEVER) {
            load();
        }
        announcement.print(load == Load.ONLY);
    }

    private void load() {
        var steps = story();
        if (!ours(steps)) {
            if (load == Load.ONLY) {
                throw new StartUpRefused(
                        "this installation holds real content; the demonstration is never loaded over it",
                        "cette installation contient de vraies données ; la démonstration n’y est jamais chargée");
            }
            announcement.leftAlone();
            return;
        }
        if (!loaded(steps)) {
            Fictional.enterAll(directory);
            var begun = clock.instant();
            play(steps);
            tellTheQuarters();
            announcement.loaded(steps.size(), Duration.between(begun, clock.instant()));
        }
    }

    /** A hundred steps at a time: each hundred is kept as a whole, or played again on the next start. */
    void play(List<Step> steps) {
        for (int from = 0; from < steps.size(); from += TOGETHER) {
            var some = steps.subList(from, Math.min(from + TOGETHER, steps.size()));
            hands.together(() -> some.forEach(step -> step.play(hands)));
        }
    }

    /** Closes every quarter of the story that has ended, tells what may leave the house, and has it approved. */
    private void tellTheQuarters() {
        var now = clock.instant();
        var today = ParisTime.dayOf(now);
        releases.close(today);
        releases.told(today).forEach((project, series) -> {
            border.tell(project, series, TheClock.ACTOR, now);
            awaitReaders(project, series.size());
            play(ApprovingTheQuarters.of(project, series));
        });
    }

    /** What is proposed is looked up in the log that readers read, and they see an entry once it has its place. */
    private void awaitReaders(Project.Id project, int told) {
        long until = System.nanoTime() + PLACED_WITHIN.toNanos();
        while (published.of(project).told().size() < told) {
            if (System.nanoTime() > until) {
                throw new StartUpRefused(
                        "the published log is not sequenced, so the demonstration's quarters cannot be proposed: start again",
                        "le journal publié n’est pas mis en ordre, les trimestres de la démonstration ne peuvent être"
                                + " proposés : redémarrez");
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    /** The story on the days of the load that began it, or on today's. */
    List<Step> story() {
        return Story.of(first(governance)
                .map(begun -> Days.begunAt(begun.at()))
                .orElseGet(() -> Days.endingAt(clock.instant())));
    }

    /** Whether nobody decided anything here before the story did. */
    private boolean ours(List<Step> steps) {
        var commands = steps.stream().map(Step::command).collect(Collectors.toSet());
        return first(governance)
                        .map(Provenance::command)
                        .filter(one -> !commands.contains(one))
                        .isEmpty()
                && first(cases)
                        .map(Provenance::command)
                        .filter(one -> !commands.contains(one))
                        .isEmpty();
    }

    /** Whether the last step has its receipt; the last step is the coordinator's, on the committee's side. */
    private boolean loaded(List<Step> steps) {
        UUID last = steps.getLast().command();
        return receipts.client()
                .sql("SELECT EXISTS (SELECT FROM command_receipt WHERE person = ? AND command = ?)")
                .params(Aubervelle.COORDINATOR.person().toString(), last)
                .query(Boolean.class)
                .single();
    }

    private static Optional<Provenance> first(Context context) {
        return context.log()
                .at(1)
                .map(LogEntry::draft)
                .map(draft -> JSON.readValue(draft.provenance(), Provenance.class));
    }
}
