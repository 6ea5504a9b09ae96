package limits.casesharing.sealing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limits.casesharing.sealing.NoRootKey.Because;

/**
 * A share as lines for paper: the line's number, four groups of four, then two characters that check the line. Sixteen
 * characters are ten bytes; the alphabet is Crockford's, in which I and L read as 1 and O as 0.
 */
final class ShareText {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PER_LINE = 10;
    private static final int CHARACTERS = 16;
    private static final int LINES = Share.LENGTH / PER_LINE;
    private static final Pattern LINE =
            Pattern.compile("(?m)^\\s*([1-9])((?:\\s+[0-9A-Z]{4}){4})\\s+([0-9A-Z]{2})\\s*$", Pattern.CASE_INSENSITIVE);

    private ShareText() {}

    static String of(byte[] share) {
        var text = new StringBuilder();
        for (int line = 1; line <= LINES; line++) {
            byte[] part = Arrays.copyOfRange(share, (line - 1) * PER_LINE, line * PER_LINE);
            String written = written(new BigInteger(1, part), CHARACTERS);
            text.append(line).append(' ');
            for (int group = 0; group < CHARACTERS; group += 4) {
                text.append(' ').append(written, group, group + 4);
            }
            text.append("  ").append(check(line, part)).append('\n');
        }
        return text.toString();
    }

    /** Whatever else stands on the sheet is passed over; a line that is missing or mistyped is named. */
    static byte[] parse(String text, String where) {
        var bytes = new ByteArrayOutputStream();
        Matcher found = LINE.matcher(text);
        for (int line = 1; line <= LINES; line++) {
            if (!found.find() || !found.group(1).equals(Integer.toString(line))) {
                throw new NoRootKey(Because.DAMAGED_SHARE, where + ", " + line);
            }
            byte[] part = ten(found.group(2).replaceAll("\\s", ""));
            if (!check(line, part).equals(read(found.group(3)))) {
                throw new NoRootKey(Because.DAMAGED_SHARE, where + ", " + line);
            }
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    /** Ten bits of a digest: a slip of the pen is seen 1,023 times out of 1,024, and the share has its own checksum. */
    private static String check(int line, byte[] part) {
        byte[] digest = Share.digest(
                ByteBuffer.allocate(1 + PER_LINE).put((byte) line).put(part).array());
        return written(BigInteger.valueOf(ByteBuffer.wrap(digest).getShort() & 0x3FF), 2);
    }

    private static String written(BigInteger number, int characters) {
        var text = new StringBuilder();
        for (int n = characters - 1; n >= 0; n--) {
            text.append(ALPHABET.charAt(number.shiftRight(5 * n).intValue() & 31));
        }
        return text.toString();
    }

    private static byte[] ten(String characters) {
        BigInteger number = BigInteger.ZERO;
        for (char c : read(characters).toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf(Math.max(0, ALPHABET.indexOf(c))));
        }
        byte[] bytes = new byte[PER_LINE];
        for (int n = 0; n < PER_LINE; n++) {
            bytes[n] = number.shiftRight(8 * (PER_LINE - 1 - n)).byteValue();
        }
        return bytes;
    }

    private static String read(String characters) {
        return characters
                .toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
    }
}
