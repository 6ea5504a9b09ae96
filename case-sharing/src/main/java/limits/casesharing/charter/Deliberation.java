package limits.casesharing.charter;

import java.time.LocalDate;

/**
 * A deliberation of the local security and crime-prevention council, as its minutes number it. CSI L132-5, D132-9.
 *
 * @param on the day the council sat
 * @param number its number within that year, from 1
 */
public record Deliberation(LocalDate on, int number) {

    public Deliberation {
        if (number < 1) {
            throw new IllegalArgumentException("deliberations are numbered from 1 within a year");
        }
    }

    @Override
    public String toString() {
        return on.getYear() + "-" + number;
    }
}
