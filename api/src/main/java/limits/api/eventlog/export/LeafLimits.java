package limits.api.eventlog.export;

import java.time.Instant;

/** What may stand in a leaf at all. */
final class LeafLimits {

    /** The last moment of the year 9999: a time has four digits for the year. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private LeafLimits() {}

    static void check(Instant at, long number) {
        if (at.getNano() % 1_000 != 0 || at.getEpochSecond() < 0 || at.getEpochSecond() > LAST_SECOND) {
            throw new IllegalArgumentException("a leaf's time is in whole microseconds, from 1970 to 9999");
        }
        if (number < 0 || number > Leaf.LARGEST) {
            throw new IllegalArgumentException("a leaf's number is from 0 to 2^53 - 1");
        }
    }

    /** An origin as it may stand in a leaf: printable ASCII that needs no escape, no space, no plus; at most 255 bytes. */
    static boolean isOrigin(String origin) {
        return !origin.isEmpty() && origin.length() <= 255 && origin.chars().allMatch(LeafLimits::plain);
    }

    static boolean plain(int character) {
        return character > ' ' && character < 0x7f && character != '"' && character != '\\' && character != '+';
    }
}
