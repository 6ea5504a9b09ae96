package limits.casesharing.sealing;

import static limits.casesharing.sealing.SealingAndOpening.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import limits.casesharing.sealing.NoRootKey.Because;
import limits.kernel.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation's first epoch is the root's own, also where keys lay before there were epochs. */
class TheFirstEpochBegins {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final RootInMemory root = new RootInMemory();

    @TempDir
    Path folder;

    @Test
    void another_root_is_refused_before_anybody_reads() {
        var shelf = new ShelfInMemory();
        root.sealerOver(shelf);
        assertThatThrownBy(() -> new Epochs(new RootInMemory(), shelf).begin(NOON, Optional.empty()))
                .isInstanceOfSatisfying(
                        NoRootKey.class, no -> assertThat(no.reason()).isEqualTo(Because.ANOTHER));
    }

    @Test
    void what_was_sealed_before_there_were_epochs_goes_into_the_first_one() throws Exception {
        byte[] old = Dice.secure().bytes(32);
        byte[] caseKey = Dice.secure().bytes(32);
        Key situation = key("situation");
        byte[] context = ("limits/case-key/v1/" + situation.text()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var before = new ShelfInMemory();
        before.restore(situation, 1, Wrapping.wrap(old, caseKey, context, Dice.secure()));
        assertThatThrownBy(() -> epochs(before).begin(NOON, Optional.empty()))
                .isInstanceOfSatisfying(
                        NoRootKey.class, no -> assertThat(no.reason()).isEqualTo(Because.LOST));

        Path file = Files.write(folder.resolve("root.key"), old);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> epochs(before).begin(NOON, EarlierRoot.in(folder)))
                .isInstanceOfSatisfying(
                        NoRootKey.class, no -> assertThat(no.reason()).isEqualTo(Because.OPEN_TO_OTHERS));
        assertThat(EarlierRoot.in(folder).orElseThrow()).hasToString("(root key)");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        epochs(before).begin(NOON, EarlierRoot.in(folder));
        var lying = before.caseKey(situation).orElseThrow();
        assertThat(new EpochKeys(root, Dice.secure()).unwrap(lying)).isEqualTo(caseKey);
        assertThat(file).doesNotExist();
        epochs(before).begin(NOON, EarlierRoot.in(folder));
        assertThat(before.last()).isEqualTo(1);
    }

    private Epochs epochs(KeyShelf over) {
        return new Epochs(root, over);
    }
}
