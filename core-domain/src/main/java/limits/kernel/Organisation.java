package limits.kernel;

/** The body that somebody acts for: a town hall, a school, an association, a landlord. */
public record Organisation(Key key) {

    @Override
    public String toString() {
        return key.text();
    }
}
