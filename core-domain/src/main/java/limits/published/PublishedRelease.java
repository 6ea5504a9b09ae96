package limits.published;

import java.util.List;
import limits.kernel.EventName;
import limits.kernel.Quarter;

/**
 * The running totals at the end of one quarter, one block for each cell of the catalogue, in the catalogue's order. What
 * happened in the quarter is the difference to the release before.
 */
@EventName("published.quarter-released")
public record PublishedRelease(Quarter quarter, Catalogue.Version catalogue, List<Block> values) implements Published {

    public PublishedRelease {
        values = List.copyOf(values);
    }
}
