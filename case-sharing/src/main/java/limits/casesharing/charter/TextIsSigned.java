package limits.casesharing.charter;

/** Those tested signed that exact text, at the level it asks. Code civil 1367; eIDAS art. 25 to 28. */
final class TextIsSigned implements Step {

    @Override
    public Gate gate() {
        return Gate.R05_SIGNATURE;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return asked.tested().stream().allMatch(Party::signed);
    }
}
