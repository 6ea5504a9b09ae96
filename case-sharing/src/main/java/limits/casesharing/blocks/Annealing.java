package limits.casesharing.blocks;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The product's own search: begins at the whole blocks that every atom holds by itself, adds what improves, then tries
 * steps up, down and sideways, taking worse ones too, ever more rarely. Ties are broken by the dice. It ends after a number
 * of steps that follows from the size of the grid, never from a clock, so that it does the same from the same dice.
 */
final class Annealing implements Search {

    /** A first round, others from the best that was found while that is not good enough. */
    private static final int ROUNDS = 8;

    /** Most atoms of a large grid never hold a block, so steps need not grow as fast as atoms. */
    private static final int STEPS_PER_ATOM = 60;

    private static final int FEWEST_STEPS = 108_000;
    private static final double HOT = 120;
    private static final double COLD = 3;

    private final Layout layout;

    Annealing(Layout layout) {
        this.layout = layout;
    }

    @Override
    public Optional<Proposal> find(Wanted wanted, RandomGenerator dice) {
        return new Run(new Worksheet(layout, wanted, start(wanted)), new SplittableRandom(dice.nextLong())).best();
    }

    /** What every atom holds in whole blocks by itself; never less than before, and no lower above its upper. */
    private int[] start(Wanted wanted) {
        int[] start = new int[layout.atoms];
        for (int atom = 0; atom < start.length; atom++) {
            start[atom] =
                    Math.max(wanted.before().blocks().get(atom), wanted.counts().get(atom) / layout.base);
        }
        return start;
    }

    private final class Run {

        private final Worksheet sheet;
        private final SplittableRandom dice;
        private int[] best;
        private long bestPrice;
        private boolean legal;

        Run(Worksheet sheet, SplittableRandom dice) {
            this.sheet = sheet;
            this.dice = dice;
            best = sheet.blocks.clone();
            bestPrice = sheet.price();
            legal = sheet.legal();
        }

        Optional<Proposal> best() {
            fill();
            for (int round = 0; round < ROUNDS && (round < 2 || !legal); round++) {
                cool();
                sheet.become(best);
            }
            return legal ? Optional.of(sheet.proposal()) : Optional.empty();
        }

        /** Adds blocks while one makes it better, atoms in an order drawn once. */
        private void fill() {
            int[] order = shuffled();
            boolean better = true;
            while (better) {
                better = false;
                for (int atom : order) {
                    long before = sheet.price();
                    sheet.raise(atom);
                    if (sheet.price() < before) {
                        sheet.keep();
                        better = true;
                    } else {
                        sheet.undo();
                    }
                }
            }
            remember();
        }

        private void cool() {
            int steps = Math.max(FEWEST_STEPS, STEPS_PER_ATOM * layout.atoms);
            double factor = Math.pow(COLD / HOT, 1.0 / steps);
            double heat = HOT;
            for (int step = 0; step < steps; step++, heat *= factor) {
                long before = sheet.price();
                if (tried()) {
                    long worse = sheet.price() - before;
                    if (worse <= 0 || worse < heat * 20 && dice.nextDouble() < Math.exp(-worse / heat)) {
                        sheet.keep();
                        if (worse < 0 && sheet.price() < bestPrice) {
                            remember();
                        }
                    } else {
                        sheet.undo();
                    }
                }
            }
        }

        /** One step; false where it cannot be taken, and nothing was done. */
        private boolean tried() {
            int way = dice.nextInt(8);
            if (way == 0 || sheet.raised() == 0) {
                sheet.raise(dice.nextInt(layout.atoms));
                return true;
            }
            int atom = sheet.raised(dice.nextInt(sheet.raised()));
            if (!sheet.lower(atom)) {
                return false;
            }
            if (way > 1) {
                int[] cells = layout.cellsOf[atom];
                int[] neighbours = layout.atomsOf[cells[dice.nextInt(cells.length)]];
                sheet.raise(neighbours[dice.nextInt(neighbours.length)]);
            }
            return true;
        }

        private void remember() {
            System.arraycopy(sheet.blocks, 0, best, 0, best.length);
            bestPrice = sheet.price();
            legal = sheet.legal();
        }

        private int[] shuffled() {
            int[] order = new int[layout.atoms];
            for (int n = 0; n < order.length; n++) {
                int other = dice.nextInt(n + 1);
                order[n] = order[other];
                order[other] = n;
            }
            return order;
        }
    }
}
