package limits.api.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A word that nobody else uses, and the search for it in bytes: as UTF-8 and UTF-16, in hexadecimal and in base64. Kept
 * masked, so that a search of this programme's own memory does not find the search.
 */
final class Canary {

    private static final byte MASK = 0x5A;
    private static final int BLOCK = 1 << 20;

    private final byte[] masked;
    private final byte[][] needles;
    /** The bytes that a needle may begin with. */
    private final boolean[] begins = new boolean[256];

    /** @param backwards the word from its end, so that no constant of the programme is the word itself */
    Canary(String backwards) {
        byte[] word = new StringBuilder(backwards).reverse().toString().getBytes(StandardCharsets.US_ASCII);
        masked = mask(word);
        needles = Stream.concat(
                        Stream.of(word.clone(), inEitherUtf16(word)),
                        Stream.of(
                                ascii(HexFormat.of().formatHex(word)),
                                ascii(HexFormat.of().withUpperCase().formatHex(word)),
                                inBase64(word, 0),
                                inBase64(word, 1),
                                inBase64(word, 2)))
                .map(Canary::mask)
                .toArray(byte[][]::new);
        Arrays.fill(word, (byte) 0);
        for (byte[] needle : needles) {
            begins[(needle[0] ^ MASK) & 0xFF] = true;
        }
    }

    /** The word itself; whoever asks lets it go. */
    String word() {
        return new String(mask(masked), StandardCharsets.US_ASCII);
    }

    /** The files below these places in which it stands, in whatever form. */
    Stream<Path> in(Stream<Path> places) {
        return places.flatMap(Canary::files).filter(this::stands);
    }

    private static Stream<Path> files(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException | UncheckedIOException gone) {
            // A server at work removes files of its own meanwhile.
            return Stream.of();
        }
    }

    /** Whether it stands in this file. */
    boolean stands(Path file) {
        int overlap =
                Arrays.stream(needles).mapToInt(needle -> needle.length).max().orElseThrow();
        byte[] block = new byte[BLOCK + overlap];
        int kept = 0;
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.readNBytes(block, kept, BLOCK);
                    read > 0;
                    read = bytes.readNBytes(block, kept, BLOCK)) {
                int length = kept + read;
                if (stands(block, length)) {
                    return true;
                }
                kept = Math.min(overlap, length);
                System.arraycopy(block, length - kept, block, 0, kept);
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new IllegalStateException("cannot be read: " + file, e);
        }
    }

    /** Whether it stands in these bytes. */
    boolean stands(byte[] bytes) {
        return stands(bytes, bytes.length);
    }

    private boolean stands(byte[] block, int length) {
        for (int at = 0; at < length; at++) {
            if (!begins[block[at] & 0xFF]) {
                continue;
            }
            byte first = (byte) (block[at] ^ MASK);
            for (byte[] needle : needles) {
                if (first == needle[0] && stands(block, length, at, needle)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(byte[] block, int length, int at, byte[] needle) {
        if (at + needle.length > length) {
            return false;
        }
        for (int n = 1; n < needle.length; n++) {
            if ((byte) (block[at + n] ^ MASK) != needle[n]) {
                return false;
            }
        }
        return true;
    }

    /** Letters and the zeros between them: what both orders of UTF-16 have in common. */
    private static byte[] inEitherUtf16(byte[] word) {
        byte[] between = new byte[2 * word.length - 1];
        for (int n = 0; n < word.length; n++) {
            between[2 * n] = word[n];
        }
        return between;
    }

    /** What of its base64 does not depend on what stands before and behind it, where so many bytes stand before it. */
    private static byte[] inBase64(byte[] word, int before) {
        byte[] shifted = new byte[before + word.length];
        System.arraycopy(word, 0, shifted, before, word.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = before == 0 ? 0 : before + 1;
        return ascii(text.substring(from, text.length() - 1));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] mask(byte[] plain) {
        byte[] other = plain.clone();
        for (int n = 0; n < other.length; n++) {
            other[n] ^= MASK;
        }
        return other;
    }
}
