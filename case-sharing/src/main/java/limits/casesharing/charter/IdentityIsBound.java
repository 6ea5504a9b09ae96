package limits.casesharing.charter;

/** The one who acts signed in with several factors, as the person and for the body that were designated. GDPR art. 32. */
final class IdentityIsBound implements Step {

    @Override
    public Gate gate() {
        return Gate.R01_IDENTITY;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return asked.actor().mfa() && asked.actor().boundIdentity();
    }
}
