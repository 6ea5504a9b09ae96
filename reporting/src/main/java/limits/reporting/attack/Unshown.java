package limits.reporting.attack;

/**
 * A group of which no world has shown yet that it is hidden, with what it was asked as; {@link Grid#NONE} stands for what
 * it was not. One drawn by chance is neither cell nor atom.
 *
 * @param from the first quarter, included; {@code to} the last
 * @param cell its number in the catalogue, {@code less} that of the cell that is left out of it
 */
public record Unshown(Group group, int from, int to, int cell, int less, int atom) {

    static Unshown atom(Known known, int quarter, int atom) {
        var group = Group.of(known.quarters(), known.grid().atoms(), quarter, quarter, atom);
        return new Unshown(group, quarter, quarter, Grid.NONE, Grid.NONE, atom);
    }
}
