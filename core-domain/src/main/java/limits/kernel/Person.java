package limits.kernel;

/**
 * Somebody who acts, as a pseudonym. Names live in the directory of the front door, which can be erased; logs hold only
 * this. Never a young person or a member of a family.
 */
public record Person(Key key) {

    @Override
    public String toString() {
        return key.text();
    }
}
