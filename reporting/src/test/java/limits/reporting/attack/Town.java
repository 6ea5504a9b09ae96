package limits.reporting.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A fictitious town for tests: 9 neighbourhoods in 3 sectors, 4 age bands, 2 sexes, 5 schemes. */
final class Town {

    static final int ATOMS = 9 * 4 * 2 * 5;

    private Town() {}

    static int neighbourhood(int atom) {
        return atom / 40;
    }

    static int age(int atom) {
        return atom / 10 % 4;
    }

    static int sex(int atom) {
        return atom / 5 % 2;
    }

    static int scheme(int atom) {
        return atom % 5;
    }

    /** Total and one-way tables, which are headlines, then some two-way tables: 46 cells. */
    static int[][] cells() {
        List<int[]> cells = new ArrayList<>();
        cells.add(atoms(atom -> true));
        each(3, sector -> cells.add(atoms(atom -> neighbourhood(atom) / 3 == sector)));
        each(9, place -> cells.add(atoms(atom -> neighbourhood(atom) == place)));
        each(4, age -> cells.add(atoms(atom -> age(atom) == age)));
        each(2, sex -> cells.add(atoms(atom -> sex(atom) == sex)));
        each(5, scheme -> cells.add(atoms(atom -> scheme(atom) == scheme)));
        each(6, both -> cells.add(atoms(atom -> neighbourhood(atom) / 3 * 2 + sex(atom) == both)));
        each(8, both -> cells.add(atoms(atom -> age(atom) * 2 + sex(atom) == both)));
        each(8, both -> cells.add(atoms(atom -> neighbourhood(atom) / 3 == 0 && age(atom) * 2 + sex(atom) == both)));
        return cells.toArray(int[][]::new);
    }

    static boolean[] headlines(int cells) {
        var headlines = new boolean[cells];
        for (int cell = 0; cell < cells; cell++) {
            headlines[cell] = cell < 24;
        }
        return headlines;
    }

    static Grid grid(int base) {
        var cells = cells();
        return Grid.unlinked(base, ATOMS, cells, headlines(cells.length));
    }

    /** New facts by quarter and atom; some places and schemes have far more of them than others. */
    static int[][] facts(int quarters, int each, Random chance) {
        var facts = new int[quarters][ATOMS];
        for (int quarter = 0; quarter < quarters; quarter++) {
            for (int fact = 0; fact < each; fact++) {
                int place = Math.min(chance.nextInt(9), chance.nextInt(9));
                int rest = Math.min(chance.nextInt(40), chance.nextInt(40));
                facts[quarter][place * 40 + rest]++;
            }
        }
        return facts;
    }

    /** True running totals by quarter and cell. */
    static int[][] totals(int[][] facts, int[][] cells) {
        var totals = new int[facts.length][cells.length];
        for (int quarter = 0; quarter < facts.length; quarter++) {
            for (int cell = 0; cell < cells.length; cell++) {
                totals[quarter][cell] = quarter == 0 ? 0 : totals[quarter - 1][cell];
                for (int atom : cells[cell]) {
                    totals[quarter][cell] += facts[quarter][atom];
                }
            }
        }
        return totals;
    }

    private static int[] atoms(IntPredicate in) {
        return IntStream.range(0, ATOMS).filter(in).toArray();
    }

    private static void each(int count, IntConsumer then) {
        IntStream.range(0, count).forEach(then);
    }
}
