package limits.casesharing.charterfile;

import java.util.List;

/** The file cannot be read as what it should be; the mistakes that were found, in the order of the lines. */
public final class NotACharter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** So many mistakes are told one by one; whoever has more mends these first. */
    public static final int MOST = 50;

    private final transient List<Slip> slips;
    private final int more;

    NotACharter(List<Slip> slips) {
        super(slips.size() + " mistakes, the first in line " + slips.getFirst().line());
        this.slips = List.copyOf(slips.subList(0, Math.min(MOST, slips.size())));
        this.more = slips.size() - this.slips.size();
    }

    /** The first of them. */
    public List<Slip> slips() {
        return slips;
    }

    /** How many there are besides. */
    public int more() {
        return more;
    }
}
