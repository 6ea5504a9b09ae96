package limits.casesharing.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import limits.casesharing.sealing.EpochShelf.Epoch;
import limits.casesharing.sealing.KeyShelf.CaseKey;
import limits.kernel.Key;

/** The two upper steps of the hierarchy: the root wraps the key of an epoch, that one wraps the keys of cases. */
final class EpochKeys {

    private final RootKey root;
    private final Dice dice;

    EpochKeys(RootKey root, Dice dice) {
        this.root = root;
        this.dice = dice;
    }

    /** Wraps the key of an epoch under the root. */
    WrappedKey wrapped(int epoch, byte[] key) {
        return root.wrap(epoch, key, contextOfEpoch(epoch));
    }

    /** The key of an epoch; to be wiped by whoever asked. */
    byte[] of(int epoch, WrappedKey wrapped) {
        return root.unwrap(epoch, wrapped, contextOfEpoch(epoch));
    }

    /** Wraps the key of a case under this epoch. */
    WrappedKey wrap(Epoch epoch, Key situation, byte[] caseKey) {
        byte[] under = of(epoch.number(), epoch.wrapped());
        try {
            return Wrapping.wrap(under, caseKey, contextOfCase(situation), dice);
        } finally {
            Arrays.fill(under, (byte) 0);
        }
    }

    /** The key of a case; to be wiped by whoever asked. */
    byte[] unwrap(CaseKey lying) {
        byte[] under = of(lying.epoch(), lying.epochKey());
        try {
            return Wrapping.unwrap(under, lying.wrapped(), contextOfCase(lying.situation()));
        } finally {
            Arrays.fill(under, (byte) 0);
        }
    }

    private static byte[] contextOfEpoch(int epoch) {
        return ("limits/epoch-key/v1/" + epoch).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] contextOfCase(Key situation) {
        return ("limits/case-key/v1/" + situation.text()).getBytes(StandardCharsets.UTF_8);
    }
}
