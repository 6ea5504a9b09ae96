package limits.api.attacks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import limits.casesharing.blocks.Grid;
import limits.published.Base;

/** A fictitious town: 9 neighbourhoods in 3 sectors, 4 age bands, 2 sexes, 5 schemes. Its one-way tables are headlines. */
public final class Town {

    static final int ATOMS = 9 * 4 * 2 * 5;
    private static final int ONE_WAY = 24;

    private final int[][] cells;
    private final Base base;

    /** @param level 1 for the one-way tables, 24 cells; 2 for some two-way tables, 46; 3 for many, 117 */
    public Town(int level, Base base) {
        this.base = base;
        List<int[]> all = new ArrayList<>();
        oneWay(all);
        if (level >= 2) {
            each(6, both -> all.add(atoms(atom -> sector(atom) * 2 + sex(atom) == both)));
            each(8, both -> all.add(atoms(atom -> age(atom) * 2 + sex(atom) == both)));
        }
        if (level == 2) {
            each(8, both -> all.add(atoms(atom -> sector(atom) == 0 && age(atom) * 2 + sex(atom) == both)));
        }
        if (level == 3) {
            each(18, both -> all.add(atoms(atom -> place(atom) * 2 + sex(atom) == both)));
            each(36, both -> all.add(atoms(atom -> place(atom) * 4 + age(atom) == both)));
            each(15, both -> all.add(atoms(atom -> sector(atom) * 5 + scheme(atom) == both)));
            each(10, both -> all.add(atoms(atom -> scheme(atom) * 2 + sex(atom) == both)));
        }
        this.cells = all.toArray(int[][]::new);
    }

    int base() {
        return base.persons();
    }

    int[][] cells() {
        return cells;
    }

    /** As the mechanism takes it. */
    public Grid grid() {
        var shown = IntStream.range(0, cells.length)
                .mapToObj(
                        cell -> new Grid.Cell(Arrays.stream(cells[cell]).boxed().toList(), cell < ONE_WAY))
                .toList();
        return new Grid(ATOMS, base, shown, List.of());
    }

    /** As the attacker takes it: what is public of it. */
    limits.reporting.attack.Grid known() {
        var headlines = new boolean[cells.length];
        Arrays.fill(headlines, 0, ONE_WAY, true);
        return limits.reporting.attack.Grid.unlinked(base.persons(), ATOMS, cells, headlines);
    }

    /** New ones of a quarter; some places have far more of them than others. */
    public static int[] quarter(int facts, Random chance) {
        var counts = new int[ATOMS];
        for (int fact = 0; fact < facts; fact++) {
            int place = Math.min(chance.nextInt(9), chance.nextInt(9));
            int age = Math.max(chance.nextInt(4), chance.nextInt(4));
            int scheme = Math.min(chance.nextInt(5), chance.nextInt(5));
            counts[place * 40 + age * 10 + chance.nextInt(3) / 2 * 5 + scheme]++;
        }
        return counts;
    }

    private static void oneWay(List<int[]> all) {
        all.add(atoms(atom -> true));
        each(3, sector -> all.add(atoms(atom -> sector(atom) == sector)));
        each(9, place -> all.add(atoms(atom -> place(atom) == place)));
        each(4, age -> all.add(atoms(atom -> age(atom) == age)));
        each(2, sex -> all.add(atoms(atom -> sex(atom) == sex)));
        each(5, scheme -> all.add(atoms(atom -> scheme(atom) == scheme)));
    }

    private static int sector(int atom) {
        return place(atom) / 3;
    }

    private static int place(int atom) {
        return atom / 40;
    }

    private static int age(int atom) {
        return atom / 10 % 4;
    }

    private static int sex(int atom) {
        return atom / 5 % 2;
    }

    private static int scheme(int atom) {
        return atom % 5;
    }

    private static int[] atoms(IntPredicate in) {
        return IntStream.range(0, ATOMS).filter(in).toArray();
    }

    private static void each(int count, IntConsumer then) {
        IntStream.range(0, count).forEach(then);
    }
}
