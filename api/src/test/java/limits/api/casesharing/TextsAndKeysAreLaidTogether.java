package limits.api.casesharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import limits.api.PostgresForTests;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.web.form.FreshKey;
import limits.casesharing.sealing.KeyRegister;
import limits.casesharing.sealing.SealedText;
import limits.casesharing.sealing.VaultRegister;
import limits.casesharing.sealing.WrappedKey;
import limits.kernel.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** Many lay and look at one moment, in statements they share: each finds her own, and a row refused fails its own caller. */
@Tag("postgres")
class TextsAndKeysAreLaidTogether {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final int CALLERS = 16;
    private static final int ROUNDS = 20;

    private final long seed = System.nanoTime();
    private final Random dice = new Random(seed);
    private final Databases databases = new Databases(PostgresForTests.freshDatabase());
    private final VaultRegister vault =
            new VaultRegister(databases.as(Role.VAULT).client());
    private final KeyRegister keys = new KeyRegister(databases.as(Role.KEYS).client());

    @AfterEach
    void close() {
        databases.close();
    }

    @Test
    void everybody_finds_what_she_laid_and_nobody_what_was_not() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            together(n -> {
                var item = FreshKey.draw();
                var text = text();
                vault.lay(item, n + 1, text, NOON);
                assertThat(vault.find(item, n + 1))
                        .as("seed " + seed)
                        .hasValueSatisfying(found -> assertThat(found.bytes()).isEqualTo(text.bytes()));
                assertThat(vault.find(item, n + 2)).as("seed " + seed).isEmpty();
                return true;
            });
        }
        assertThat(vault.laidBetween(NOON, NOON.plusSeconds(1))).hasSize(CALLERS * ROUNDS);
    }

    @Test
    void a_place_that_is_taken_is_refused_to_one_and_to_nobody_beside_her() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var taken = FreshKey.draw();
            vault.lay(taken, 1, text(), NOON);
            keys.layDataKey(taken, taken, 1, wrapped());
            together(n -> n == 0 ? refused(taken) : laid(FreshKey.draw()));
        }
        assertThat(vault.laidBetween(NOON, NOON.plusSeconds(1)))
                .as("seed " + seed)
                .hasSize(CALLERS * ROUNDS);
        assertThat(databases.as(Role.KEYS).template().queryForObject("SELECT count(*) FROM data_key", Integer.class))
                .as("seed " + seed)
                .isEqualTo(CALLERS * ROUNDS);
    }

    private boolean laid(Key item) {
        vault.lay(item, 1, text(), NOON);
        keys.layDataKey(item, item, 1, wrapped());
        return vault.find(item, 1).isPresent();
    }

    private boolean refused(Key taken) {
        assertThatThrownBy(() -> vault.lay(taken, 1, text(), NOON)).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> keys.layDataKey(taken, taken, 1, wrapped())).isInstanceOf(DuplicateKeyException.class);
        return true;
    }

    private synchronized SealedText text() {
        byte[] bytes = new byte[86 + 256 + 16];
        dice.nextBytes(bytes);
        return SealedText.ofBytes(bytes);
    }

    private synchronized WrappedKey wrapped() {
        byte[] bytes = new byte[61];
        dice.nextBytes(bytes);
        return WrappedKey.ofBytes(bytes);
    }

    @FunctionalInterface
    private interface Turn {
        boolean take(int caller) throws Exception;
    }

    /** All of them begin at one moment. */
    private static void together(Turn turn) throws Exception {
        var gate = new CyclicBarrier(CALLERS);
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            List<Callable<Boolean>> all = IntStream.range(0, CALLERS)
                    .<Callable<Boolean>>mapToObj(n -> () -> {
                        gate.await();
                        return turn.take(n);
                    })
                    .toList();
            var asked = new ArrayList<Future<Boolean>>();
            all.forEach(one -> asked.add(threads.submit(one)));
            for (var one : asked) {
                assertThat(one.get()).isTrue();
            }
        }
    }
}
