package limits.kernel;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** A quarter of a calendar year, such as 2026-Q4: the finest time that a published figure may carry. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-Q([1-4])");

    public Quarter {
        if (year < 2000 || year > 2999 || number < 1 || number > 4) {
            throw new IllegalArgumentException("a quarter is a year from 2000 and a number from 1 to 4");
        }
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public static Quarter parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("a quarter is written 2026-Q4");
        }
        return new Quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public Quarter next() {
        return of(firstDay().plusMonths(3));
    }

    @Override
    public int compareTo(Quarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
