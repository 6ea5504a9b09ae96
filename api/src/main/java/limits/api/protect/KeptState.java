package limits.api.protect;

import java.util.List;
import java.util.Optional;
import limits.casesharing.blocks.Grid;
import limits.casesharing.blocks.RunningState;
import limits.kernel.Quarter;

/**
 * What a series remembers between two runs. Secret, all of it: it holds the counts.
 *
 * @param catalogue fingerprint of the catalogue, its version and base among the rest
 * @param quarters closed ones, oldest first
 * @param waiting of each combination, how many the delayed quarters since the last release had
 */
record KeptState(String catalogue, List<Closed> quarters, List<Integer> waiting, RunningState running) {

    /**
     * A quarter that was drawn; it is never drawn again.
     *
     * @param facts fingerprint of its facts
     * @param figures of each cell, in persons; empty where the quarter was delayed
     */
    record Closed(Quarter quarter, String facts, List<Integer> figures) {

        Closed {
            figures = List.copyOf(figures);
        }

        boolean delayed() {
            return figures.isEmpty();
        }
    }

    KeptState {
        quarters = List.copyOf(quarters);
        waiting = List.copyOf(waiting);
    }

    static KeptState beginning(String catalogue, Grid grid) {
        var running = RunningState.beginning(grid);
        return new KeptState(catalogue, List.of(), running.counts(), running);
    }

    Optional<Closed> of(Quarter quarter) {
        return quarters.stream().filter(one -> one.quarter().equals(quarter)).findFirst();
    }

    boolean fits(Grid grid) {
        return waiting.size() == grid.atoms()
                && running.counts().size() == grid.atoms()
                && running.thresholds().size() == grid.cells().size()
                && quarters.stream()
                        .allMatch(one -> one.delayed()
                                || one.figures().size() == grid.cells().size());
    }

    @Override
    public String toString() {
        return "(state of a series of " + quarters.size() + " quarters)";
    }
}
