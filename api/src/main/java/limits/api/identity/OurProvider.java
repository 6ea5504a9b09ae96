package limits.api.identity;

/**
 * The demonstration's own provider, as its two clients know it.
 *
 * @param issuer the name it signs its tokens with
 * @param secret what the pages prove themselves with; drawn at each start, never leaves the process
 */
record OurProvider(String issuer, String secret) {

    /** Client of the pages: confidential, with a session. */
    static final String PAGES = "limits-web";

    /** Client of programs that people run on their own machine: public, with a proof key and a loopback address. */
    static final String PROGRAMS = "limits-api";

    /** Whom access tokens are meant for; an identity token carries its client instead and opens nothing. */
    static final String AUDIENCE = "urn:limits:api";

    @Override
    public String toString() {
        return "OurProvider[" + issuer + "]";
    }
}
