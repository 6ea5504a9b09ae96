package limits.casesharing.charter;

/** Nothing declared secret travels in a channel for what is merely confidential. Code pénal 226-13; CSI L132-5. */
final class ChannelCarriesSecrets implements Step {

    @Override
    public Gate gate() {
        return Gate.R12;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return !asked.circumstances().declaredSecret()
                || terms.channel(asked.category())
                        .filter(RegimeRule::secretAllowed)
                        .isPresent();
    }
}
