package limits.casesharing.charter;

/** The legal channel of the category serves the purpose. GDPR art. 5(1)(b); CSI L132-5; CASF L121-6-2, L226-2-2. */
final class ChannelServesPurpose implements Step {

    @Override
    public Gate gate() {
        return Gate.R11;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return terms.channel(asked.category())
                .filter(channel -> channel.purposes().contains(asked.purpose()))
                .isPresent();
    }
}
