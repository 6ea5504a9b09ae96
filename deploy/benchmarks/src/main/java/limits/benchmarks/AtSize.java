package limits.benchmarks;

import java.util.List;

/** Something measured again and again as the log grows. */
interface AtSize {

    void measure(GrownLog log, int rounds, Report report) throws Exception;

    /** What was measured at each size, as pictures. */
    List<Picture> pictures();
}
