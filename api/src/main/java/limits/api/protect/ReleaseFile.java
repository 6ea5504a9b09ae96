package limits.api.protect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.kernel.Quarter;

/** One published quarter as a file: every cell of its catalogue, once, in whole blocks. */
final class ReleaseFile {

    private static final List<String> KEYS = List.of("quarter", "family", "catalogue", "values");

    /** Running totals that are read; beyond, it is another kind of file. */
    private static final long LARGEST = 1_000_000_000;

    private final Path path;
    private final NamedCatalogue catalogue;
    private final List<Mistake> all;
    private final Mistakes mistakes;
    private final Pieces pieces;

    /** @param all where its mistakes are told */
    ReleaseFile(Path path, NamedCatalogue catalogue, List<Mistake> all) {
        this.path = path;
        this.catalogue = catalogue;
        this.all = all;
        this.mistakes = new Mistakes(path);
        this.pieces = new Pieces(mistakes);
    }

    /** @param values running totals in persons, in the catalogue's order */
    record Read(Quarter quarter, int[] values) {}

    /** Empty where anything is wrong in it. */
    Optional<Read> read() throws IOException {
        try {
            var parts = pieces.keyed(WrittenFile.read(path, mistakes), KEYS, List.of("family"));
            Optional.ofNullable(parts.get("catalogue")).ifPresent(this::ofTheCatalogue);
            var quarter = Optional.ofNullable(parts.get("quarter")).flatMap(this::quarter);
            var values = Optional.ofNullable(parts.get("values")).map(this::values);
            mistakes.refuseAny();
            return quarter.flatMap(of -> values.map(some -> new Read(of, some)));
        } catch (NotProtected wrong) {
            all.addAll(wrong.mistakes());
            return Optional.empty();
        }
    }

    private void ofTheCatalogue(Written version) {
        boolean same = version instanceof Written.Whole number
                ? catalogue.version().equals(number.value())
                : version instanceof Written.Words words && catalogue.version().equals(words.text());
        if (!same) {
            mistakes.tell(
                    version.line(),
                    Wrong.OF_ANOTHER_CATALOGUE,
                    Pieces.text(version),
                    List.of(catalogue.version().toString()));
        }
    }

    private Optional<Quarter> quarter(Written written) {
        var words = pieces.words(written);
        var quarter = words.flatMap(ReleaseFolder::quarter);
        words.filter(text -> quarter.isEmpty())
                .ifPresent(text -> mistakes.tell(written.line(), Wrong.NOT_A_QUARTER, text));
        if (quarter.isPresent() && !path.getFileName().toString().equals(ReleaseFolder.name(quarter.get()))) {
            mistakes.tell(written.line(), Wrong.NOT_OF_THIS_NAME, words.orElseThrow());
        }
        return quarter;
    }

    private int[] values(Written written) {
        var ids = catalogue.cells().stream().map(NamedCatalogue.Cell::id).toList();
        Map<String, Written> told = pieces.keyed(written, ids, List.of());
        return ids.stream()
                .mapToInt(
                        id -> Optional.ofNullable(told.get(id)).map(this::value).orElse(0))
                .toArray();
    }

    private int value(Written written) {
        int base = catalogue.base().persons();
        if (written instanceof Written.Whole number
                && number.value() >= 0
                && number.value() <= LARGEST
                && number.value() % base == 0) {
            return (int) number.value();
        }
        mistakes.tell(
                written.line(),
                Wrong.NOT_THAT_NUMBER,
                Pieces.text(written),
                List.of("0", Integer.toString(base), Integer.toString(2 * base), "…"));
        return 0;
    }
}
