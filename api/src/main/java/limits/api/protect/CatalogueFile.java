package limits.api.protect;

import static limits.api.protect.NamedCatalogue.MEASURE;
import static limits.api.protect.NamedCatalogue.SCHEME;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.api.protect.NamedCatalogue.Cell;
import limits.api.protect.NamedCatalogue.Dimension;
import limits.api.protect.NamedCatalogue.Link;
import limits.published.Base;

/**
 * A catalogue as a file, in the form in which releases are exported. Read whole, or refused with every mistake at its line.
 */
final class CatalogueFile {

    private static final List<String> KEYS =
            List.of("version", "base", "dimensions", "withoutScheme", "links", "cells");
    private static final List<String> OPTIONAL = List.of("withoutScheme", "links");
    private static final List<String> CELL_KEYS = List.of("id", "headline", "where");
    private static final List<String> RESERVED = List.of("quarter", "count", "within", "");
    private static final int MOST_CELLS = 5_000;
    private static final int MOST_DIMENSIONS = 12;

    private final Pieces pieces;
    private final Mistakes mistakes;

    private CatalogueFile(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.pieces = new Pieces(mistakes);
    }

    /** @throws NotProtected with every mistake that was found */
    static NamedCatalogue read(Path path) throws IOException {
        var mistakes = new Mistakes(path);
        var written = WrittenFile.read(path, mistakes);
        var read = new CatalogueFile(mistakes).whole(written);
        mistakes.refuseAny();
        return read.orElseThrow();
    }

    private Optional<NamedCatalogue> whole(Written written) {
        var parts = pieces.keyed(written, KEYS, OPTIONAL);
        var version = Optional.ofNullable(parts.get("version")).flatMap(this::version);
        var base = Optional.ofNullable(parts.get("base")).flatMap(this::base);
        var dimensions = Optional.ofNullable(parts.get("dimensions"))
                .map(this::dimensions)
                .orElse(List.of());
        if (!mistakes.none() && dimensions.isEmpty()) {
            return Optional.empty();
        }
        var without = Optional.ofNullable(parts.get("withoutScheme")).map(some -> without(some, dimensions));
        var links = Optional.ofNullable(parts.get("links")).map(some -> links(some, dimensions));
        var lines = new ArrayList<Integer>();
        var cells = Optional.ofNullable(parts.get("cells"))
                .map(some -> cells(some, dimensions, lines))
                .orElse(List.of());
        if (!mistakes.none()) {
            return Optional.empty();
        }
        var catalogue =
                new NamedCatalogue(version.orElseThrow(), base.orElseThrow(), dimensions, without, links, cells);
        new CatalogueSense(catalogue, mistakes).check(lines);
        return Optional.of(catalogue);
    }

    private Optional<Object> version(Written written) {
        if (written instanceof Written.Whole number && number.value() >= 1) {
            return Optional.of(number.value());
        }
        if (written instanceof Written.Words words && !words.text().isBlank()) {
            return pieces.words(words).map(text -> text);
        }
        mistakes.tell(written.line(), Wrong.NOT_A_VERSION, "");
        return Optional.empty();
    }

    private Optional<Base> base(Written written) {
        if (written instanceof Written.Whole number) {
            var found = Arrays.stream(Base.values())
                    .filter(one -> one.persons() == number.value())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        mistakes.tell(written.line(), Wrong.NOT_THAT_NUMBER, Pieces.text(written), List.of("5", "10", "11"));
        return Optional.empty();
    }

    private List<Dimension> dimensions(Written written) {
        var read = new ArrayList<Dimension>();
        pieces.keyed(written).forEach((name, values) -> {
            if (RESERVED.contains(name) || name.length() > Pieces.LONGEST) {
                mistakes.tell(values.line(), Wrong.RESERVED, name);
            }
            read.add(new Dimension(name, pieces.distinct(values)));
        });
        if (read.isEmpty()) {
            mistakes.tell(written.line(), Wrong.EMPTY, "");
        } else if (read.size() > MOST_DIMENSIONS) {
            mistakes.tell(written.line(), Wrong.TOO_MANY, "", List.of(Integer.toString(MOST_DIMENSIONS)));
        } else if (Combinations.size(read) > Combinations.MOST) {
            mistakes.tell(written.line(), Wrong.TOO_MANY, "", List.of(Combinations.MOST + " combinations"));
        }
        return read;
    }

    private List<String> without(Written written, List<Dimension> dimensions) {
        var measures = Pieces.values(dimensions, MEASURE);
        if (Pieces.values(dimensions, SCHEME).isEmpty() || measures.isEmpty()) {
            mistakes.tell(written.line(), Wrong.MISSING, "", List.of("dimensions." + MEASURE, "dimensions." + SCHEME));
        }
        return pieces.among(written, measures);
    }

    private List<Link> links(Written written, List<Dimension> dimensions) {
        var names = new ArrayList<>(dimensions.stream().map(Dimension::name).toList());
        names.add("within");
        var read = new ArrayList<Link>();
        for (Written each : pieces.listed(written)) {
            var parts = pieces.keyed(each, names, names);
            var own =
                    parts.keySet().stream().filter(key -> !key.equals("within")).toList();
            var upper = parts.get("within");
            if (own.size() != 1 || upper == null) {
                mistakes.tell(each.line(), Wrong.MISSING, "", List.of("{\"measure\": \"A\", \"within\": \"B\"}"));
                continue;
            }
            var values = Pieces.values(dimensions, own.getFirst());
            var lower = pieces.one(parts.get(own.getFirst()), values);
            var above = pieces.one(upper, values);
            lower.ifPresent(low -> above.ifPresent(up -> read.add(new Link(own.getFirst(), low, up))));
        }
        if (CatalogueSense.tangled(read)) {
            mistakes.tell(written.line(), Wrong.LINKED_TWICE, "");
        }
        return read;
    }

    private List<Cell> cells(Written written, List<Dimension> dimensions, List<Integer> lines) {
        var read = new ArrayList<Cell>();
        var ids = new LinkedHashMap<String, Integer>();
        var parts = pieces.listed(written);
        if (parts.isEmpty()) {
            mistakes.tell(written.line(), Wrong.EMPTY, "");
        } else if (parts.size() > MOST_CELLS) {
            mistakes.tell(written.line(), Wrong.TOO_MANY, "", List.of(Integer.toString(MOST_CELLS)));
            return List.of();
        }
        for (Written each : parts) {
            var cell = pieces.keyed(each, CELL_KEYS, List.of());
            var id = Optional.ofNullable(cell.get("id")).flatMap(pieces::words).orElse("");
            if (!id.isEmpty() && ids.putIfAbsent(id, each.line()) != null) {
                mistakes.tell(each.line(), Wrong.TWICE, id);
            }
            var headline = Optional.ofNullable(cell.get("headline")).map(pieces::yes);
            var where = Optional.ofNullable(cell.get("where")).map(some -> where(some, dimensions));
            read.add(new Cell(id, headline.orElse(false), where.orElse(Map.of())));
            lines.add(each.line());
        }
        return read;
    }

    private Map<String, List<String>> where(Written written, List<Dimension> dimensions) {
        var where = new LinkedHashMap<String, List<String>>();
        var names = dimensions.stream().map(Dimension::name).toList();
        pieces.keyed(written, names, names)
                .forEach((name, value) -> where.put(name, pieces.among(value, Pieces.values(dimensions, name))));
        return where;
    }
}
