package limits.api.protect;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import limits.kernel.Quarter;

/**
 * Counted facts: of each quarter that is told, how many new ones there were in each combination. As secret as what they count.
 *
 * @param quarters oldest first
 */
record Facts(SortedMap<Quarter, OfQuarter> quarters) {

    /** @param line where the quarter is told first */
    record OfQuarter(long line, int[] counts) {

        /** The same for the same facts in any order of lines; a combination that is not told counts as none. */
        String fingerprint() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                for (int number = 0; number < counts.length; number++) {
                    if (counts[number] != 0) {
                        digest.update((number + ":" + counts[number] + "\n").getBytes(StandardCharsets.US_ASCII));
                    }
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException everyJdkHasIt) {
                throw new IllegalStateException(everyJdkHasIt);
            }
        }
    }

    @Override
    public String toString() {
        return "(facts of " + quarters.size() + " quarters)";
    }
}
