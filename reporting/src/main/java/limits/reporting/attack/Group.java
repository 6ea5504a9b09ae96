package limits.reporting.attack;

import java.util.Arrays;

/**
 * What is asked about: how often each fact counts, by quarter and atom. A set counts a fact once or not at all; "in but
 * not out" counts an exit against its entry.
 */
public final class Group {

    private final int[][] weights;

    private Group(int[][] weights) {
        this.weights = weights;
    }

    /** The facts of some atoms that became known from one quarter to another, both included, counted from nought. */
    public static Group of(int quarters, int atomCount, int first, int last, int... atoms) {
        var weights = new int[quarters][atomCount];
        for (int quarter = first; quarter <= last; quarter++) {
            for (int atom : atoms) {
                weights[quarter][atom] = 1;
            }
        }
        return new Group(weights);
    }

    public static Group weighing(int[][] weights) {
        return new Group(Arrays.stream(weights).map(int[]::clone).toArray(int[][]::new));
    }

    public Group less(Group other) {
        return with(other, -1);
    }

    public Group and(Group other) {
        return with(other, 1);
    }

    /** Whether every fact counts once or not at all. */
    public boolean isSet() {
        return Arrays.stream(weights).flatMapToInt(Arrays::stream).allMatch(weight -> weight == 0 || weight == 1);
    }

    int weight(int quarter, int atom) {
        return weights[quarter][atom];
    }

    /** How many facts of a world this group holds. */
    long in(int[][] facts) {
        long sum = 0;
        for (int quarter = 0; quarter < weights.length; quarter++) {
            for (int atom = 0; atom < weights[quarter].length; atom++) {
                sum += (long) weights[quarter][atom] * facts[quarter][atom];
            }
        }
        return sum;
    }

    private Group with(Group other, int sign) {
        var sum = new int[weights.length][];
        for (int quarter = 0; quarter < weights.length; quarter++) {
            sum[quarter] = weights[quarter].clone();
            for (int atom = 0; atom < sum[quarter].length; atom++) {
                sum[quarter][atom] += sign * other.weights[quarter][atom];
            }
        }
        return new Group(sum);
    }
}
