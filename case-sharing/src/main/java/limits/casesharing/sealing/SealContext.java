package limits.casesharing.sealing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;

/**
 * Where a sealed text belongs. It is bound to its text: the same bytes under another case, item, version, author's
 * organisation or charter do not open.
 *
 * @param situation the case whose key wraps the data key
 * @param version counts the texts of one item, from 1
 * @param charter fingerprint of the charter version in force when the text was sealed
 */
public record SealContext(Key situation, Key item, int version, Organisation author, Fingerprint charter) {

    private static final String LABEL = "limits/item/v1";

    public SealContext {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    /** Each part behind its length (4 bytes, big-endian), so that no two contexts write the same bytes. */
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            part(out, LABEL);
            part(out, situation.text());
            part(out, item.text());
            part(out, Integer.toString(version));
            part(out, author.key().text());
            part(out, charter.hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
