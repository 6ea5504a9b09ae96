package limits.casesharing.casefile;

/** The number a situation goes by in its group: six digits, drawn at random at the edge, telling nothing of anybody. */
public record Pseudonym(int number) {

    public Pseudonym {
        if (number < 100_000 || number > 999_999) {
            throw new IllegalArgumentException("a situation's number has six digits");
        }
    }

    @Override
    public String toString() {
        return "S-" + number;
    }
}
