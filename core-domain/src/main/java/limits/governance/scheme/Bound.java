package limits.governance.scheme;

/** One end of a range of ages, as the source states it or fails to. Years are completed years, the end included. */
public sealed interface Bound {

    /** The source gives this age. */
    record Years(int years) implements Bound {

        public Years {
            if (years < 0 || years > 120) {
                throw new IllegalArgumentException("an age is 0 to 120 completed years");
            }
        }
    }

    /** The source says that there is no limit on this side, as in "16 and over". */
    record Open() implements Bound {}

    /** The source says nothing: unknown, which is not "any age". */
    record Unstated() implements Bound {}
}
