package limits.published;

import java.util.List;

/** The cells that are published every quarter, in their public order, fixed before anything is counted. */
public record Catalogue(Version version, List<Cell> cells) {

    /** Which catalogue: counted from 1; a new version starts a new series. */
    public record Version(int number) {

        public Version {
            if (number < 1) {
                throw new IllegalArgumentException("catalogue versions count from 1");
            }
        }
    }

    public Catalogue {
        cells = List.copyOf(cells);
    }
}
