package limits.benchmarks;

/** One thing measured: sets up its contenders, lets them take turns, and tells the report. */
interface Measurement {

    /** One word, by which a run can be told to do only this. */
    String name();

    void measure(Setup setup, Report report) throws Exception;
}
