package limits.benchmarks;

import java.util.List;

/** An engine that tells stories of minutes, as the contenders of an update see it. */
interface Stories extends AutoCloseable {

    /** Stores stories of so many events each, many in one transaction; not measured. */
    void tell(List<Minutes.Id> stories, int events);

    /** One decision on a story: load, decide, append, commit. */
    void note(Minutes.Id minutes);

    /** Folds one story and tells how many remarks it has; leaves no snapshot behind. */
    int load(Minutes.Id minutes);

    @Override
    void close();
}
