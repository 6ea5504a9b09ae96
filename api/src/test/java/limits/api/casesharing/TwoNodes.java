package limits.api.casesharing;

import static limits.api.CaseStory.somebody;
import static limits.casesharing.charter.Purpose.P2_COORDINATE_SUPPORT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import limits.api.CaseStory;
import limits.api.HouseForTests;
import limits.api.PostgresForTests;
import limits.api.contexts.CommandDesk;
import limits.api.database.Databases;
import limits.api.database.Logins;
import limits.api.database.Role;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.group.GroupCommand.ExcludeMember;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.SuspensionGround;
import limits.casesharing.item.ExchangeRegister;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.Reading;
import limits.casesharing.item.ReadingDesk;
import limits.casesharing.sealing.Sealer;
import limits.casesharing.sealing.Vault;
import limits.kernel.Actor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Two whole programmes over one database, and a group in it from which one member after another is excluded. */
final class TwoNodes implements AutoCloseable {

    /** So many readings, on both nodes together, against each exclusion. */
    static final int READINGS = 100;

    private static final int THREADS = 8;
    private static final Actor GIVER = Persona.SCHOOL_COUNSELLOR.actor();

    private final Logins logins = PostgresForTests.freshDatabase();
    private final List<HouseForTests> houses;
    private final CaseStory story;
    private final SingleConnectionDataSource connection;
    private final WhatARemovalSees removals;

    TwoNodes() {
        Path folder = Path.of("target", "two-nodes-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        HouseForTests first = node(folder);
        houses = List.of(first, node(copied(folder)));
        connection = new SingleConnectionDataSource(
                logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER), true);
        removals = new WhatARemovalSees(JdbcClient.create(connection));
        story = new CaseStory(houses.getFirst());
        story.joined(GIVER, Profession.CPE, false, OffenceBasis.NONE);
        story.adopted(GIVER, story.widest());
        story.signed(GIVER);
    }

    private HouseForTests node(Path folder) {
        return HouseForTests.over(
                logins, List.of("demo"), List.of("--limits.demo.load=never", "--limits.data=" + folder));
    }

    /** The keys of one node, given to another one. */
    private static Path copied(Path folder) {
        Path other = folder.resolveSibling(folder.getFileName() + "-other");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        other.resolve(folder.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return other;
    }

    /**
     * How one round ended.
     *
     * @param permitted entries that say so, in the end
     * @param permittedAfterCommit of these, entries that the transaction of the removal did not find committed when it had
     *     its lock and had not committed yet
     * @param permittedAfterwards of these, entries that had not committed when somebody looked who knew that the removal had
     * @param openedWhenBegunAfterwards texts opened by readings begun after the removal was acknowledged
     */
    record Ended(
            int readings,
            int permitted,
            int permittedAfterCommit,
            int permittedAfterwards,
            int openedWhenBegunAfterwards) {}

    /** Readings and an exclusion, on desks that take the lock of wall 4 or, as a planted fault, do not. */
    final class Race {

        private final List<ReadingDesk> desks;

        private Race(Function<HouseForTests, ReadingDesk> desk) {
            desks = houses.stream().map(desk).toList();
        }

        Ended round(Random chance) {
            Actor reader = somebody();
            InformationItem.Id item = sharedWith(reader);
            var begun = new AtomicInteger();
            var removed = new AtomicBoolean();
            var late = new AtomicInteger();
            int instant = READINGS / 10 + chance.nextInt(READINGS * 8 / 10);
            int node = chance.nextInt(houses.size());
            var reached = new CountDownLatch(instant);
            int afterwards;
            try (var readers = Executors.newFixedThreadPool(THREADS)) {
                List<? extends Future<?>> all = IntStream.range(0, THREADS)
                        .mapToObj(n -> readers.submit(() -> {
                            while (begun.getAndIncrement() < READINGS) {
                                reached.countDown();
                                boolean already = removed.get();
                                if (opened(desks.get(n % desks.size()), item, reader) && already) {
                                    late.incrementAndGet();
                                }
                            }
                        }))
                        .toList();
                await(reached);
                suspend(node, reader);
                removed.set(true);
                afterwards = removals.permitted(reader);
                exclude(node, reader);
                all.forEach(TwoNodes::ended);
            }
            int all = removals.permitted(reader);
            return new Ended(READINGS, all, all - removals.seen(reader), all - afterwards, late.get());
        }
    }

    Race locked() {
        return new Race(house -> house.part(ReadingDesk.class));
    }

    Race unlocked() {
        return new Race(house -> {
            var database = house.part(Databases.class).as(Role.CASESHARING);
            var exchanges = new ExchangeRegister(new WithoutLocks(database.source()));
            return new ReadingDesk(
                    exchanges,
                    (item, reader) -> false,
                    house.part(AccessLog.class),
                    house.part(Sealer.class),
                    house.part(Vault.class),
                    database.transaction(),
                    FreshKey::draw,
                    Clock.systemUTC());
        });
    }

    private InformationItem.Id sharedWith(Actor reader) {
        story.joined(reader, Profession.SPECIALISED_PREVENTION, false, OffenceBasis.NONE);
        story.signed(reader);
        var situation = story.opened(GIVER, Task.SCHOOLING, P2_COORDINATE_SUPPORT);
        story.assigned(situation, GIVER, reader, Task.EDUCATIONAL_SUPPORT);
        story.informed(situation, GIVER);
        return story.shared(
                story.draft(situation, Category.SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, false, "Une phrase.", reader),
                GIVER);
    }

    /** An exclusion begins with this: one person takes the right away, at once. */
    private void suspend(int node, Actor reader) {
        houses.get(node)
                .part(CommandDesk.class)
                .ask(
                        new SuspendMember(story.group, reader.person(), SuspensionGround.ALLEGED_BREACH),
                        UUID.randomUUID(),
                        Persona.DATA_PROTECTION_OFFICER.actor());
    }

    /** Another person makes it final. */
    private void exclude(int node, Actor reader) {
        houses.get(node)
                .part(CommandDesk.class)
                .ask(
                        new ExcludeMember(story.group, reader.person(), CaseStory.TODAY),
                        UUID.randomUUID(),
                        Persona.MAYOR.actor());
    }

    /** A reading that the machine is too busy to enter is one that is not permitted. */
    private static boolean opened(ReadingDesk desk, InformationItem.Id item, Actor reader) {
        try {
            return desk.read(item, reader, Instant.now()) instanceof Reading.Opened;
        } catch (DataAccessException notSequenced) {
            return false;
        }
    }

    private static void await(CountDownLatch reached) {
        try {
            if (!reached.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the readings did not come to their number");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void ended(Future<?> reader) {
        try {
            reader.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        connection.destroy();
        houses.forEach(HouseForTests::close);
    }
}
