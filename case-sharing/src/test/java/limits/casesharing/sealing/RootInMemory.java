package limits.casesharing.sealing;

import java.time.Instant;
import java.util.Optional;

/** A root of keys for tests that need no file: the one of the keystore, without its passphrase. */
public final class RootInMemory implements RootKey {

    private final Dice dice;
    private Ratchet root;

    /** Another one each time. */
    public RootInMemory() {
        this(new Ratchet(1, Dice.secure().bytes(Ratchet.LENGTH)), Dice.secure());
    }

    RootInMemory(Ratchet root, Dice dice) {
        this.root = root;
        this.dice = dice;
    }

    /** A sealer of a new installation over this shelf. */
    public static Sealer sealer(KeyShelf shelf) {
        return new RootInMemory().sealerOver(shelf);
    }

    Sealer sealerOver(KeyShelf shelf) {
        new Epochs(this, shelf).begin(Instant.EPOCH, Optional.empty());
        return new Sealer(this, shelf);
    }

    @Override
    public int first() {
        return root.first();
    }

    @Override
    public void open(int epoch) {}

    @Override
    public WrappedKey wrap(int epoch, byte[] key, byte[] context) {
        return Wrapping.wrap(root.wrapping(epoch), key, context, dice);
    }

    @Override
    public byte[] unwrap(int epoch, WrappedKey wrapped, byte[] context) {
        return Wrapping.unwrap(root.wrapping(epoch), wrapped, context);
    }

    @Override
    public void destroy(int epoch) {
        root = root.from(epoch + 1);
    }
}
