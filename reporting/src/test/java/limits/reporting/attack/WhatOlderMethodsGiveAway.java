package limits.reporting.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import limits.reporting.solver.Simplex;
import org.junit.jupiter.api.Test;

/**
 * The attacker is worth nothing if it finds nothing where something is: three common methods, over one town of ours, six
 * quarters and eight facts each. Base 5: hidden means 1 to 4.
 */
class WhatOlderMethodsGiveAway {

    private static final int BASE = 5;
    private static final int QUARTERS = 6;
    private static final long SEED = 20261123;
    private static final Grid GRID = Town.grid(BASE);
    private static final int[][] CELLS = Town.cells();

    @Test
    void masked_figures_are_subtracted() {
        var exact = totals();
        int small = 0;
        int recovered = 0;
        for (int quarter = 1; quarter < QUARTERS; quarter++) {
            for (int cell = 0; cell < CELLS.length; cell++) {
                int moved = exact[quarter][cell] - exact[quarter - 1][cell];
                if (moved >= 1 && moved < BASE) {
                    small++;
                    recovered += shown(exact[quarter][cell]) && shown(exact[quarter - 1][cell]) ? 1 : 0;
                }
            }
        }
        System.out.println("masking: " + recovered + " of " + small + " small movements subtracted, seed " + SEED);
        assertThat(recovered * 3).as("seed %d", SEED).isGreaterThan(small);
    }

    @Test
    void masked_figures_have_windows_that_prove_small_groups() {
        var exact = totals();
        var broken = broken(masked(exact), cell -> !shown(exact[QUARTERS - 1][cell]));
        System.out.println("masking: " + broken[0] + " of " + broken[1] + " masked cells proved small, " + broken[2]
                + " exactly, seed " + SEED);
        assertThat(broken[1]).isPositive();
        assertThat(broken[0]).as("seed %d", SEED).isEqualTo(broken[1]);
        assertThat(broken[2]).as("seed %d", SEED).isPositive();
    }

    @Test
    void suppression_in_each_table_is_undone_across_tables_and_quarters() {
        var exact = totals();
        var hidden = suppressed(exact);
        var known = suppression(exact, hidden);
        var broken = broken(known, cell -> hidden[QUARTERS - 1][cell] && exact[QUARTERS - 1][cell] < BASE);
        var moved = moved(known, exact);
        System.out.println("suppression: " + broken[0] + " of " + broken[1] + " small cells proved small, " + moved[0]
                + " of " + moved[1] + " small movements, seed " + SEED);
        assertThat(broken[0] + moved[0]).as("seed %d", SEED).isPositive();
        assertThat(moved[0]).as("seed %d", SEED).isPositive();
    }

    @Test
    void a_cell_key_proves_that_somebody_is_there() {
        var exact = totals();
        var broken = broken(keyed(exact), cell -> exact[QUARTERS - 1][cell] >= 1 && exact[QUARTERS - 1][cell] < BASE);
        System.out.println("cell key: " + broken[0] + " of " + broken[1] + " small cells proved small, seed " + SEED);
        assertThat(broken[1]).isPositive();
        assertThat(broken[0]).as("seed %d", SEED).isPositive();
    }

    @Test
    void elimination_alone_undoes_a_masked_cell() {
        var exact = totals()[QUARTERS - 1];
        var facts = new Elimination();
        int masked = 0;
        for (int cell = 0; cell < CELLS.length; cell++) {
            if (shown(exact[cell])) {
                facts.knows(form(cell));
            }
        }
        int undone = 0;
        for (int cell = 0; cell < CELLS.length; cell++) {
            masked += shown(exact[cell]) ? 0 : 1;
            undone += !shown(exact[cell]) && facts.follows(form(cell)) ? 1 : 0;
        }
        System.out.println(
                "masking: " + undone + " of " + masked + " masked cells follow by elimination, seed " + SEED);
        assertThat(undone).as("seed %d", SEED).isPositive();
    }

    private static int[] form(int cell) {
        var form = new int[Town.ATOMS];
        for (int atom : CELLS[cell]) {
            form[atom] = 1;
        }
        return form;
    }

    private static int[][] totals() {
        return Town.totals(Town.facts(QUARTERS, 8, new Random(SEED)), CELLS);
    }

    private static boolean shown(int exact) {
        return exact == 0 || exact >= BASE;
    }

    private static Known masked(int[][] exact) {
        return known(exact, (quarter, cell) -> shown(exact[quarter][cell]) ? 0 : 1);
    }

    /** In each one-way and two-way table for itself: what is small, and where that is one cell, the smallest besides. */
    private static boolean[][] suppressed(int[][] exact) {
        int[][] tables = {{1, 4}, {4, 13}, {13, 17}, {17, 19}, {19, 24}, {24, 30}, {30, 38}, {38, 46}};
        var hidden = new boolean[QUARTERS][CELLS.length];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int[] table : tables) {
                suppress(exact[quarter], hidden[quarter], table[0], table[1]);
            }
        }
        return hidden;
    }

    private static void suppress(int[] exact, boolean[] hidden, int from, int to) {
        int count = 0;
        int smallest = -1;
        for (int cell = from; cell < to; cell++) {
            hidden[cell] = exact[cell] >= 1 && exact[cell] < BASE;
            count += hidden[cell] ? 1 : 0;
            boolean next = !hidden[cell] && exact[cell] > 0 && (smallest < 0 || exact[cell] < exact[smallest]);
            smallest = next ? cell : smallest;
        }
        if (count == 1 && smallest >= 0) {
            hidden[smallest] = true;
        }
    }

    private static Known suppression(int[][] exact, boolean[][] hidden) {
        return known(exact, (quarter, cell) -> hidden[quarter][cell] ? 2 : 0);
    }

    /** Noise of at most two, never on a nought and never down to one. */
    private static Known keyed(int[][] exact) {
        var chance = new Random(SEED);
        var least = new int[QUARTERS][CELLS.length];
        var greatest = new int[QUARTERS][CELLS.length];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int cell = 0; cell < CELLS.length; cell++) {
                int shown = exact[quarter][cell] == 0 ? 0 : Math.max(0, exact[quarter][cell] + chance.nextInt(5) - 2);
                least[quarter][cell] = shown == 0 ? 0 : Math.max(1, shown - 2);
                greatest[quarter][cell] = shown + 2;
            }
        }
        return Known.between(GRID, least, greatest);
    }

    private interface Shown {
        /** 0 shown, 1 known to be small, 2 hidden. */
        int how(int quarter, int cell);
    }

    private static Known known(int[][] exact, Shown shown) {
        var least = new int[QUARTERS][CELLS.length];
        var greatest = new int[QUARTERS][CELLS.length];
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            for (int cell = 0; cell < CELLS.length; cell++) {
                int how = shown.how(quarter, cell);
                least[quarter][cell] = how == 0 ? exact[quarter][cell] : how == 1 ? 1 : 0;
                greatest[quarter][cell] = how == 0 ? exact[quarter][cell] : how == 1 ? BASE - 1 : exact[quarter][0];
            }
        }
        return Known.between(GRID, least, greatest);
    }

    /** Of the last running totals asked: how many are proved small, how many there are, how many to the very number. */
    private static int[] broken(Known known, IntPredicate asked) {
        var windows = new Windows(known, new Simplex(5000));
        var counts = new int[3];
        for (int cell = 0; cell < CELLS.length; cell++) {
            if (asked.test(cell)) {
                count(windows.proved(Group.of(QUARTERS, Town.ATOMS, 0, QUARTERS - 1, CELLS[cell])), counts);
            }
        }
        return counts;
    }

    private static int[] moved(Known known, int[][] exact) {
        var windows = new Windows(known, new Simplex(5000));
        var counts = new int[3];
        int last = QUARTERS - 1;
        IntStream.range(0, CELLS.length).forEach(cell -> {
            int moved = exact[last][cell] - exact[last - 1][cell];
            if (moved >= 1 && moved < BASE) {
                count(windows.proved(Group.of(QUARTERS, Town.ATOMS, last, last, CELLS[cell])), counts);
            }
        });
        return counts;
    }

    private static void count(Window window, int[] counts) {
        counts[0] += window.verdict(BASE) == Window.Verdict.BROKEN ? 1 : 0;
        counts[1]++;
        counts[2] += window.leastProved() == window.greatestProved() ? 1 : 0;
    }
}
