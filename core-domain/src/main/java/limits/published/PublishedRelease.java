package limits.published;

import java.util.List;
import limits.kernel.Quarter;

/** The numbers of one quarter, one block for each cell of the catalogue, in the catalogue's order. */
public record PublishedRelease(Quarter quarter, Catalogue.Version catalogue, List<Block> values) {

    public PublishedRelease {
        values = List.copyOf(values);
    }
}
