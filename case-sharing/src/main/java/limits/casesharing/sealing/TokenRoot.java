package limits.casesharing.sealing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.util.Collections;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import limits.casesharing.sealing.NoRootKey.Because;
import org.jspecify.annotations.Nullable;

/**
 * A root of keys in a token (PKCS#11): for each epoch one AES-256 key that the token draws, uses and never gives out.
 *
 * <p><b>What this guarantees:</b> whoever copies the disk, the databases and the memory of the programme has no root. An
 * epoch that is destroyed is destroyed in the token, and nowhere else is there a copy of it but in the token's own backup.
 *
 * <p><b>What it does not:</b> whoever controls the running programme can ask the token for as long as he does. The token's
 * backup is the maker's affair: there are no shares. Keys of cases and texts are unwrapped in memory, as ever.
 */
public final class TokenRoot implements RootKey {

    private static final String NAME = "limits-epoch-";

    /** What every key is drawn with: it stays in the token, and cannot be read out of it. */
    private static final String CONFIGURATION = """
            --name = limits
            library = "%s"
            slot = %d
            attributes(generate, CKO_SECRET_KEY, CKK_AES) = {
              CKA_TOKEN = false
              CKA_SENSITIVE = true
              CKA_EXTRACTABLE = false
              CKA_ENCRYPT = true
              CKA_DECRYPT = true
            }
            """;

    private final Provider provider;
    private final char[] pin;
    private final String where;
    private final Dice dice = Dice.secure();
    private KeyStore token;

    private TokenRoot(Provider provider, char[] pin, String where) {
        this.provider = provider;
        this.pin = pin;
        this.where = where;
        this.token = signedIn();
    }

    /**
     * The root in the token with this label.
     *
     * @param library the maker's library
     * @param pin the PIN of the token's user; presented once, since tokens lock themselves
     */
    public static TokenRoot open(Path library, String label, char[] pin) {
        return in(library, TokenSlots.of(library, label), pin, label);
    }

    /** The root in the token in this slot. */
    public static TokenRoot open(Path library, long slot, char[] pin) {
        return in(library, slot, pin, "slot " + slot);
    }

    /** The PIN that is the first line of a file that its owner alone may read. */
    public static char[] pin(Path file) {
        try {
            OwnersOwn.file(file);
            return Passphrase.firstLine(Files.readString(file));
        } catch (IOException e) {
            throw new NoRootKey(Because.NOT_READABLE, file);
        }
    }

    private static TokenRoot in(Path library, long slot, char[] pin, String where) {
        if (!Files.isReadable(library)) {
            throw new NoRootKey(Because.NO_TOKEN, library);
        }
        try {
            Provider own = Security.getProvider("SunPKCS11").configure(CONFIGURATION.formatted(library, slot));
            return new TokenRoot(own, pin.clone(), where);
        } catch (ProviderException noSuchSlot) {
            throw new NoRootKey(Because.NO_TOKEN, where);
        }
    }

    private KeyStore signedIn() {
        try {
            var store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            return store;
        } catch (IOException refused) {
            throw new NoRootKey(Because.WRONG_PIN, where);
        } catch (GeneralSecurityException away) {
            throw new NoRootKey(Because.NO_TOKEN, where);
        }
    }

    @Override
    public synchronized int first() {
        try {
            return Collections.list(token.aliases()).stream()
                    .filter(alias -> alias.startsWith(NAME))
                    .mapToInt(alias -> Integer.parseInt(alias.substring(NAME.length())))
                    .min()
                    .orElse(1);
        } catch (GeneralSecurityException away) {
            throw new NoRootKey(Because.NO_TOKEN, where);
        }
    }

    @Override
    public synchronized void open(int epoch) {
        try {
            if (key(epoch) == null) {
                var generator = KeyGenerator.getInstance("AES", provider);
                generator.init(256);
                token.setKeyEntry(NAME + epoch, generator.generateKey(), null, null);
            }
        } catch (GeneralSecurityException away) {
            throw new NoRootKey(Because.NO_TOKEN, where);
        }
    }

    @Override
    public WrappedKey wrap(int epoch, byte[] key, byte[] context) {
        return Wrapping.wrap(provider, held(epoch), key, context, dice);
    }

    @Override
    public byte[] unwrap(int epoch, WrappedKey wrapped, byte[] context) {
        return Wrapping.unwrap(provider, held(epoch), wrapped, context);
    }

    @Override
    public synchronized void destroy(int epoch) {
        try {
            for (int n = first(); n <= epoch; n++) {
                if (token.containsAlias(NAME + n)) {
                    token.deleteEntry(NAME + n);
                }
            }
        } catch (GeneralSecurityException away) {
            throw new NoRootKey(Because.NO_TOKEN, where);
        }
    }

    /** Another node may have opened the epoch: looked for once more in the token itself. */
    private synchronized SecretKey held(int epoch) {
        try {
            Key found = key(epoch);
            if (found == null) {
                token = signedIn();
                found = key(epoch);
            }
            if (found instanceof SecretKey key) {
                return key;
            }
            throw new SealBroken();
        } catch (GeneralSecurityException away) {
            throw new NoRootKey(Because.NO_TOKEN, where);
        }
    }

    private @Nullable Key key(int epoch) throws GeneralSecurityException {
        return token.getKey(NAME + epoch, null);
    }

    @Override
    public String toString() {
        return "(root key)";
    }
}
