package limits.api.protect;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import limits.api.protect.Facts.OfQuarter;
import limits.kernel.Quarter;

/** Facts as CSV, read line by line: a quarter, a value of each dimension, a count. Whole, or every mistake at its line. */
final class FactsFile {

    /** The largest file that is read, in bytes; design value. */
    static final long LARGEST = 128L << 20;
    /** The most that one line counts; design value. */
    static final int MOST = 1_000_000;

    private static final int MOST_QUARTERS = 400;
    private static final String QUARTER = "quarter";
    private static final String COUNT = "count";
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");

    private final NamedCatalogue catalogue;
    private final Combinations combinations;
    private final Mistakes mistakes;
    private final TreeMap<Quarter, OfQuarter> quarters = new TreeMap<>();
    private final Map<Quarter, long[]> lines = new HashMap<>();
    private List<String> header = List.of();
    private long last;

    private FactsFile(NamedCatalogue catalogue, Combinations combinations, Mistakes mistakes) {
        this.catalogue = catalogue;
        this.combinations = combinations;
        this.mistakes = mistakes;
    }

    /** @throws NotProtected with every mistake that was found */
    static Facts read(Path path, NamedCatalogue catalogue, Combinations combinations) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw Mistakes.one(path, Wrong.NOT_A_FILE);
        }
        if (Files.size(path) > LARGEST) {
            throw Mistakes.one(path, Wrong.TOO_LARGE, Long.toString(LARGEST));
        }
        var mistakes = new Mistakes(path);
        var file = new FactsFile(catalogue, combinations, mistakes);
        file.read(path);
        mistakes.refuseAny();
        return new Facts(file.quarters);
    }

    private void read(Path path) throws IOException {
        try (var text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            char separator = begun(text);
            var records = CsvReader.builder()
                    .fieldSeparator(separator)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(text);
            for (CsvRecord each : records) {
                last = each.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = each.getFields();
                    if (!wholeHeader()) {
                        return;
                    }
                } else {
                    line(each);
                }
            }
            if (quarters.isEmpty() && mistakes.none()) {
                mistakes.tell(last, Wrong.EMPTY, "");
            }
        } catch (CsvParseException none) {
            mistakes.tell(last + 1, Wrong.NOT_CSV, "");
        } catch (UncheckedIOException | java.nio.charset.CharacterCodingException none) {
            mistakes.tell(last + 1, Wrong.NOT_TEXT, "");
        }
    }

    /** Leaves a mark of byte order behind, and looks which separator the first line has: a comma or a semicolon. */
    private static char begun(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
        text.mark(4_096);
        var first = new char[4_000];
        int length = Math.max(0, text.read(first));
        text.reset();
        String line = new String(first, 0, length).lines().findFirst().orElse("");
        return line.chars().filter(each -> each == ';').count()
                        > line.chars().filter(each -> each == ',').count()
                ? ';'
                : ',';
    }

    private boolean wholeHeader() {
        var columns = new ArrayList<>(List.of(QUARTER));
        columns.addAll(catalogue.names());
        columns.add(COUNT);
        var seen = new ArrayList<String>();
        for (String name : header) {
            if (!columns.contains(name)) {
                mistakes.tell(last, Wrong.UNKNOWN_COLUMN, name, columns);
            } else if (seen.contains(name)) {
                mistakes.tell(last, Wrong.TWICE, name);
            }
            seen.add(name);
        }
        columns.removeAll(seen);
        if (!columns.isEmpty()) {
            mistakes.tell(last, Wrong.MISSING, "", columns);
        }
        return mistakes.none();
    }

    private void line(CsvRecord row) {
        if (row.getFieldCount() != header.size()) {
            mistakes.tell(
                    last,
                    Wrong.FIELDS,
                    Integer.toString(row.getFieldCount()),
                    List.of(Integer.toString(header.size())));
            return;
        }
        var quarter = quarter(field(row, QUARTER));
        var count = count(field(row, COUNT));
        var combination = combination(row);
        if (quarter.isPresent() && count.isPresent() && combination.isPresent()) {
            add(quarter.get(), combination.get(), count.get());
        }
    }

    private String field(CsvRecord row, String column) {
        return row.getField(header.indexOf(column));
    }

    private Optional<Quarter> quarter(String text) {
        try {
            return Optional.of(Quarter.parse(text));
        } catch (IllegalArgumentException none) {
            mistakes.tell(last, Wrong.NOT_A_QUARTER, text);
            return Optional.empty();
        }
    }

    private Optional<Integer> count(String text) {
        if (WHOLE.matcher(text).matches() && Integer.parseInt(text) <= MOST) {
            return Optional.of(Integer.parseInt(text));
        }
        mistakes.tell(last, Wrong.NOT_THAT_NUMBER, text, List.of("0–" + MOST));
        return Optional.empty();
    }

    private Optional<Integer> combination(CsvRecord row) {
        boolean known = true;
        var told = new ArrayList<String>();
        for (int each = 0; each < catalogue.dimensions().size(); each++) {
            var dimension = catalogue.dimensions().get(each);
            String value = field(row, dimension.name());
            told.add(value);
            if (!combinations.has(each, value)
                    && !(value.isEmpty() && dimension.name().equals(NamedCatalogue.SCHEME))) {
                mistakes.tell(last, Wrong.UNKNOWN_VALUE, value, dimension.values());
                known = false;
            }
        }
        if (!known) {
            return Optional.empty();
        }
        var number = Optional.ofNullable(combinations.number(told));
        if (number.isEmpty()) {
            mistakes.tell(last, Wrong.NO_SUCH, String.join(", ", told));
        }
        return number;
    }

    private void add(Quarter quarter, int combination, int count) {
        if (!quarters.containsKey(quarter) && quarters.size() == MOST_QUARTERS) {
            mistakes.tell(last, Wrong.TOO_MANY, "", List.of(MOST_QUARTERS + " quarters"));
            return;
        }
        var of = quarters.computeIfAbsent(quarter, first -> new OfQuarter(last, new int[combinations.size()]));
        long[] told = lines.computeIfAbsent(quarter, first -> new long[combinations.size()]);
        if (told[combination] != 0) {
            mistakes.tell(last, Wrong.SAME_ROW, Long.toString(told[combination]));
            return;
        }
        told[combination] = last;
        of.counts()[combination] = count;
    }
}
