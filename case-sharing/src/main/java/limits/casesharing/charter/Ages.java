package limits.casesharing.charter;

/**
 * Ages in completed years: open at these ages, and nothing beyond the stop. Guidelines §2.4; CNIL AU-038 art. 5.
 *
 * @param stop the birthday from which nothing is readable any more; 25 at most
 */
public record Ages(int youngest, int oldest, int stop) {

    public Ages {
        if (youngest < 0 || oldest < youngest || stop <= oldest) {
            throw new IllegalArgumentException("ages run from the youngest to the oldest, and stop after it");
        }
    }

    Ages within(Ages floor) {
        int old = Math.min(oldest, floor.oldest);
        return new Ages(Math.min(Math.max(youngest, floor.youngest), old), old, Math.min(stop, floor.stop));
    }

    /** Whether a situation may be opened at this age. */
    public boolean open(int age) {
        return age >= youngest && age <= oldest;
    }
}
