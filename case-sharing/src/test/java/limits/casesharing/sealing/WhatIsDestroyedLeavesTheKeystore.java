package limits.casesharing.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process destroys leaves the keystore's file and the memory of every other. */
@Tag("slow")
class WhatIsDestroyedLeavesTheKeystore {

    private static final byte[] CONTEXT = {1, 2, 3};
    private static final Passphrase MINE = Passphrase.of("a horse and a battery".toCharArray());

    @TempDir
    Path temporary;

    private Path folder;
    private Path file;

    @BeforeEach
    void a_folder_of_its_own() {
        folder = temporary.resolve("root");
        file = folder.resolve(KeystoreFile.NAME);
    }

    @Test
    void epochs_count_to_65535_and_no_further() {
        var root = new Ratchet(Ratchet.LAST - 1, new byte[32]);
        assertThat(root.wrapping(Ratchet.LAST)).hasSize(32);
        broken(() -> root.wrapping(Ratchet.LAST + 1));
        broken(() -> root.wrapping(Ratchet.LAST - 2));
    }

    @Test
    void an_epoch_and_what_follows_are_bound_to_their_number_context_and_root() {
        var mine = KeystoreFile.create(folder, MINE);
        var other = KeystoreFile.create(temporary.resolve("other"), MINE);
        var wrapped = mine.wrap(3, new byte[32], CONTEXT);
        broken(() -> mine.unwrap(2, wrapped, CONTEXT));
        broken(() -> mine.unwrap(4, wrapped, CONTEXT));
        broken(() -> mine.unwrap(3, wrapped, new byte[] {9}));
        broken(() -> other.unwrap(3, wrapped, CONTEXT));
    }

    @Test
    void a_destroyed_epoch_is_gone_from_memory_and_from_the_file_and_later_ones_stay() {
        var root = KeystoreFile.create(folder, MINE);
        var first = root.wrap(1, new byte[32], CONTEXT);
        var second = root.wrap(2, new byte[32], CONTEXT);
        root.destroy(1);
        for (RootKey each : new RootKey[] {root, KeystoreFile.open(folder, MINE)}) {
            assertThat(each.first()).isEqualTo(2);
            broken(() -> each.unwrap(1, first, CONTEXT));
            assertThat(each.unwrap(2, second, CONTEXT)).isEqualTo(new byte[32]);
        }
        byte[] left = KeystoreFile.open(folder, MINE).root().secret();
        var forged = new RootInMemory(new Ratchet(1, left), Dice.secure());
        broken(() -> forged.unwrap(1, first, CONTEXT));
    }

    @Test
    void what_another_process_destroyed_goes_out_of_this_memory_before_the_next_use() {
        var running = KeystoreFile.create(folder, MINE);
        var first = running.wrap(1, new byte[32], CONTEXT);
        var second = running.wrap(2, new byte[32], CONTEXT);
        byte[] held = running.root().secret();
        KeystoreFile.open(folder, MINE).destroy(1);
        broken(() -> running.unwrap(1, first, CONTEXT));
        assertThat(running.first()).isEqualTo(2);
        assertThat(running.unwrap(2, second, CONTEXT)).isEqualTo(new byte[32]);
        assertThat(held).containsOnly(0);
    }

    @Test
    void a_destroyed_epoch_is_gone_from_memory_though_the_file_goes_too() throws IOException {
        var running = KeystoreFile.create(folder, MINE);
        byte[] held = running.root().secret();
        running.destroy(1);
        Files.delete(file);
        assertThat(held).containsOnly(0);
        assertThat(running.first()).isEqualTo(2);
    }

    @Test
    void a_file_written_anew_with_the_same_epochs_changes_nothing_in_memory() throws IOException {
        var running = KeystoreFile.create(folder, MINE);
        byte[] held = running.root().secret();
        OwnersOwn.replace(file, Files.readAllBytes(file));
        assertThat(running.root().secret()).isSameAs(held);
    }

    @Test
    void a_file_that_is_not_ours_any_more_changes_nothing_in_memory() throws IOException {
        var running = KeystoreFile.create(folder, MINE);
        var wrapped = running.wrap(1, new byte[32], CONTEXT);
        byte[] later = Files.readAllBytes(file);
        later[12] = 9;
        OwnersOwn.replace(file, later);
        assertThat(running.unwrap(1, wrapped, CONTEXT)).isEqualTo(new byte[32]);
        Files.delete(file);
        assertThat(running.unwrap(1, wrapped, CONTEXT)).isEqualTo(new byte[32]);
    }

    @Test
    void another_node_forgets_what_was_destroyed_here() {
        byte[] secret = Dice.secure().bytes(Ratchet.LENGTH);
        var here = new RootInMemory(new Ratchet(1, secret.clone()), Dice.secure());
        var there = new RootInMemory(new Ratchet(1, secret.clone()), Dice.secure());
        var both = new ShelfInMemory();
        var epochsHere = new Epochs(here, both);
        epochsHere.begin(Instant.EPOCH, Optional.empty());
        var epochsThere = new Epochs(there, both);
        epochsThere.forget();
        assertThat(there.first()).isEqualTo(1);
        epochsHere.rotate(Instant.EPOCH);
        assertThat(epochsHere.destroy(1, Instant.EPOCH)).isTrue();
        assertThat(there.first()).isEqualTo(1);
        epochsThere.forget();
        assertThat(there.first()).isEqualTo(2);
    }

    private static void broken(ThrowingCallable opening) {
        assertThatThrownBy(opening).isExactlyInstanceOf(SealBroken.class);
    }
}
