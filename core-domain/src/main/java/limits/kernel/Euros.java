package limits.kernel;

/** Public money, in euro cents; never negative. Source: funding agreement. Guidelines §1.1. */
public record Euros(long cents) implements Comparable<Euros> {

    public static final Euros NONE = new Euros(0);

    public Euros {
        if (cents < 0) {
            throw new IllegalArgumentException("an amount is never negative");
        }
    }

    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }
}
