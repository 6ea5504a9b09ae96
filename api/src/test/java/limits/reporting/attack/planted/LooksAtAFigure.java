package limits.reporting.attack.planted;

import limits.reporting.ledger.Ledger;

/** Planted fault. */
final class LooksAtAFigure {
    Ledger looked(Ledger ledger) {
        return ledger;
    }
}
