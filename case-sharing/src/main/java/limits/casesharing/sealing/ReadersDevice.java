package limits.casesharing.sealing;

/**
 * The private half of a {@link ReadersKey}, wherever it is kept. In the product that will be a reader's browser, which is
 * not built yet; nothing on the server implements this.
 */
public interface ReadersDevice {

    /** The public half. */
    ReadersKey key();

    /**
     * What was wrapped to this key (HPKE of RFC 9180, mode base).
     *
     * @throws SealBroken for another key, other words about it or altered bytes
     */
    byte[] unwrap(byte[] encapsulation, byte[] wrapped, byte[] purpose, byte[] associated);
}
