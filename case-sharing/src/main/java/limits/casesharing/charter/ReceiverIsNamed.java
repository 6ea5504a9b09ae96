package limits.casesharing.charter;

/** The giver named the receiver for this item; there is no "everybody". CSI L132-5; CNIL AU-038 art. 3. */
final class ReceiverIsNamed implements Step {

    @Override
    public Gate gate() {
        return Gate.R17;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return asked.circumstances().named();
    }
}
