package limits.api.eventlog.axon;

/** Says when a log has grown. */
@FunctionalInterface
public interface Waking {

    /** What listening is where nobody tells. */
    AutoCloseable NOBODY = () -> {};

    /**
     * Has somebody told each time that entries may have arrived, until she stops listening. May tell once too often; must
     * not tell too rarely.
     *
     * @param arrived returns at once
     * @return ends the listening
     */
    AutoCloseable listen(Runnable arrived);

    /** Nobody tells; readers look again by themselves. */
    static Waking never() {
        return arrived -> NOBODY;
    }
}
