package limits.api.eventlog.tree;

/** The way from a leaf to the root as RFC 9162 §2.1.3.2 and §2.1.4.2 walk it: {@code fn} and {@code sn} of those algorithms. */
final class Climb {

    private long here;
    private long last;

    Climb(long here, long last) {
        this.here = here;
        this.last = last;
    }

    boolean atTop() {
        return last == 0;
    }

    boolean siblingIsLeft() {
        return (here & 1) == 1 || here == last;
    }

    /** One step up; from the last node of an uneven level, up to where it has a left sibling. */
    void on() {
        if (here == last) {
            while ((here & 1) == 0 && here != 0) {
                step();
            }
        }
        step();
    }

    /** Up from a right child as long as it is one: where the proof of consistency begins. */
    void skipRights() {
        while ((here & 1) == 1) {
            step();
        }
    }

    private void step() {
        here >>>= 1;
        last >>>= 1;
    }
}
