package limits.casesharing.charter;

/** The charter enables the category. CSI L132-5. */
final class CategoryIsEnabled implements Step {

    @Override
    public Gate gate() {
        return Gate.R10;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return terms.clauses().enables(asked.category());
    }
}
