package limits.reporting.tables;

import limits.published.Block;

/**
 * How many are open: opened less closed. Where the published closed exceed the published opened, 0 is shown.
 *
 * @param least fewest persons that the contract allows
 * @param most most persons that the contract allows
 */
public record Stock(Block value, int least, int most) {

    static Stock of(Shown opened, Shown closed) {
        int blocks = opened.value().blocks() - closed.value().blocks();
        return new Stock(
                new Block(Math.max(0, blocks), opened.value().base()),
                Math.max(0, opened.least() - closed.most()),
                Math.max(0, opened.most() - closed.least()));
    }
}
