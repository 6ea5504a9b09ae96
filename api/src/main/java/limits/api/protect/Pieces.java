package limits.api.protect;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes pieces of written JSON for what they should be, and tells what they are not. */
final class Pieces {

    /** Of a name or a value, in characters. */
    static final int LONGEST = 200;

    private final Mistakes mistakes;

    Pieces(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Map<String, Written> keyed(Written written) {
        if (written instanceof Written.Keyed some) {
            return some.parts();
        }
        mistakes.tell(written.line(), Wrong.NOT_AN_OBJECT, "");
        return Map.of();
    }

    /** Those of the keys that may stand there. */
    Map<String, Written> keyed(Written written, List<String> keys, List<String> optional) {
        var known = new LinkedHashMap<String, Written>();
        keyed(written).forEach((key, value) -> {
            if (keys.contains(key)) {
                known.put(key, value);
            } else {
                mistakes.tell(value.line(), Wrong.UNKNOWN_KEY, key, keys);
            }
        });
        if (written instanceof Written.Keyed) {
            var missing = keys.stream()
                    .filter(key -> !known.containsKey(key) && !optional.contains(key))
                    .toList();
            if (!missing.isEmpty()) {
                mistakes.tell(written.line(), Wrong.MISSING, "", missing);
            }
        }
        return known;
    }

    List<Written> listed(Written written) {
        if (written instanceof Written.Listed some) {
            return some.parts();
        }
        mistakes.tell(written.line(), Wrong.NOT_A_LIST, "");
        return List.of();
    }

    Optional<String> words(Written written) {
        if (written instanceof Written.Words some
                && !some.text().isEmpty()
                && some.text().length() <= LONGEST
                && some.text().codePoints().noneMatch(Character::isISOControl)) {
            return Optional.of(some.text());
        }
        mistakes.tell(written.line(), Wrong.NOT_WORDS, text(written));
        return Optional.empty();
    }

    boolean yes(Written written) {
        if (written instanceof Written.YesOrNo some) {
            return some.yes();
        }
        mistakes.tell(written.line(), Wrong.NOT_YES_OR_NO, text(written));
        return false;
    }

    /** The values of a dimension, each once. */
    List<String> distinct(Written written) {
        var found = new LinkedHashSet<String>();
        var parts = listed(written);
        if (written instanceof Written.Listed && parts.isEmpty()) {
            mistakes.tell(written.line(), Wrong.EMPTY, "");
        }
        for (Written each : parts) {
            words(each)
                    .filter(word -> !found.add(word))
                    .ifPresent(again -> mistakes.tell(each.line(), Wrong.TWICE, again));
        }
        return List.copyOf(found);
    }

    /** One value, or a list of them, each once and of those that there are. */
    List<String> among(Written written, List<String> values) {
        if (!(written instanceof Written.Listed)) {
            return one(written, values).map(List::of).orElse(List.of());
        }
        var known = new HashSet<>(values);
        var found = new LinkedHashSet<String>();
        for (Written each : listed(written)) {
            var word = words(each);
            if (word.isPresent() && !known.contains(word.get())) {
                mistakes.tell(each.line(), Wrong.UNKNOWN_VALUE, word.get(), values);
            } else if (word.isPresent() && !found.add(word.get())) {
                mistakes.tell(each.line(), Wrong.TWICE, word.get());
            }
        }
        if (listed(written).isEmpty()) {
            mistakes.tell(written.line(), Wrong.EMPTY, "");
        }
        return List.copyOf(found);
    }

    Optional<String> one(Written written, List<String> values) {
        var word = words(written);
        if (word.isPresent() && !values.contains(word.get())) {
            mistakes.tell(written.line(), Wrong.UNKNOWN_VALUE, word.get(), values);
            return Optional.empty();
        }
        return word;
    }

    static List<String> values(List<NamedCatalogue.Dimension> dimensions, String name) {
        return dimensions.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(NamedCatalogue.Dimension::values)
                .orElse(List.of());
    }

    /** What somebody wrote, to be told again. */
    static String text(Written written) {
        if (written instanceof Written.Words some) {
            return some.text();
        }
        if (written instanceof Written.Whole some) {
            return some.text();
        }
        return written instanceof Written.Else some ? some.text() : "…";
    }
}
