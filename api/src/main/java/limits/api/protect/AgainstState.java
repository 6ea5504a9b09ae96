package limits.api.protect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import limits.api.protect.Facts.OfQuarter;
import limits.casesharing.blocks.Grid;
import limits.kernel.Quarter;

/** Whether facts go on from what is closed: no closed quarter told otherwise, none in between, no lower above its upper. */
final class AgainstState {

    private static final int EACH = 5;

    private final Path file;
    private final Combinations combinations;
    private final List<Grid.Link> links;
    private final KeptState kept;
    private final long most;
    private final List<Mistake> found = new ArrayList<>();

    /** @param most running total over all combinations beyond which nothing is computed */
    AgainstState(Path file, Combinations combinations, List<Grid.Link> links, KeptState kept, long most) {
        this.file = file;
        this.combinations = combinations;
        this.links = links;
        this.kept = kept;
        this.most = most;
    }

    List<Mistake> check(Facts facts) {
        long[] totals = new long[combinations.size()];
        for (int number = 0; number < totals.length; number++) {
            totals[number] =
                    kept.running().counts().get(number) + (long) kept.waiting().get(number);
        }
        facts.quarters().forEach((quarter, of) -> {
            var closed = kept.of(quarter);
            if (closed.isPresent()) {
                if (!closed.get().facts().equals(of.fingerprint())) {
                    tell(of, Wrong.OTHER_FACTS, quarter, "");
                }
            } else if (!kept.quarters().isEmpty()
                    && quarter.compareTo(kept.quarters().getLast().quarter()) < 0) {
                tell(
                        of,
                        Wrong.OUT_OF_ORDER,
                        quarter,
                        kept.quarters().getLast().quarter().toString());
            } else {
                add(totals, quarter, of);
            }
        });
        return found;
    }

    private void add(long[] totals, Quarter quarter, OfQuarter of) {
        long all = 0;
        for (int number = 0; number < totals.length; number++) {
            totals[number] += of.counts()[number];
            all += totals[number];
        }
        if (all > most) {
            tell(of, Wrong.TOO_MANY, quarter, Long.toString(most));
        }
        links.stream()
                .filter(link -> totals[link.lower()] > totals[link.upper()])
                .limit(EACH)
                .forEach(link -> tell(
                        of,
                        Wrong.ABOVE_UPPER,
                        quarter,
                        combinations.told(link.lower()) + " = " + totals[link.lower()] + " > "
                                + combinations.told(link.upper()) + " = " + totals[link.upper()]));
    }

    private void tell(OfQuarter of, Wrong wrong, Quarter quarter, String allowed) {
        found.add(new Mistake(file.toString(), of.line(), wrong, quarter.toString(), List.of(allowed)));
    }
}
