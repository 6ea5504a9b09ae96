package limits.casesharing.charterfile;

import java.util.List;

/** The file cannot be read as what it should be; every mistake that was found, in the order of the lines. */
public final class NotACharter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Slip> slips;

    NotACharter(List<Slip> slips) {
        super(slips.size() + " mistakes, the first in line " + slips.getFirst().line());
        this.slips = List.copyOf(slips);
    }

    public List<Slip> slips() {
        return slips;
    }
}
