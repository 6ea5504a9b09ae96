package limits.api.protect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as somebody wrote it, each piece with the line on which it begins, counted from 1. */
sealed interface Written {

    int line();

    record Words(int line, String text) implements Written {}

    /** A number that is not whole, or that no long holds, has no value here. */
    record Whole(int line, long value, String text) implements Written {}

    record YesOrNo(int line, boolean yes) implements Written {}

    record Listed(int line, List<Written> parts) implements Written {

        public Listed {
            parts = List.copyOf(parts);
        }
    }

    /** In the order in which it was written. */
    record Keyed(int line, Map<String, Written> parts) implements Written {

        public Keyed {
            parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }
    }

    /** Null, or a number that is not whole. */
    record Else(int line, String text) implements Written {}
}
