package limits.casesharing.charter;

/** Those tested are neither kin nor neighbour, nor is it their own situation. Code pénal 226-22. */
final class NobodyIsInConflict implements Step {

    @Override
    public Gate gate() {
        return Gate.R18;
    }

    @Override
    public boolean opens(Terms terms, Question asked) {
        return asked.tested().stream().noneMatch(Party::conflict);
    }
}
