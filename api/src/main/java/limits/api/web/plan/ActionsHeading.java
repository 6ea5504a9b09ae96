package limits.api.web.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import limits.governance.actionplan.PlannedAction;

/** The first line of the file: which column stands where, and under which name. */
final class ActionsHeading {

    private final Map<ActionsColumn, Integer> places = new EnumMap<>(ActionsColumn.class);
    private final List<String> written;
    private final List<LineError> errors = new ArrayList<>();

    ActionsHeading(long line, List<String> cells) {
        written = cells.stream().map(String::strip).toList();
        for (int place = 0; place < written.size(); place++) {
            String heading = written.get(place);
            var column = ActionsColumn.under(heading);
            if (column.isEmpty()) {
                errors.add(new LineError(line, heading, LineError.Fault.UNKNOWN_COLUMN, heading, headings()));
            } else if (places.putIfAbsent(column.get(), place) != null) {
                errors.add(new LineError(line, heading, LineError.Fault.DUPLICATE_COLUMN, heading, List.of()));
            }
        }
        Arrays.stream(ActionsColumn.values())
                .filter(ActionsColumn::needed)
                .filter(column -> !places.containsKey(column))
                .map(column -> column.heading(true) + " / " + column.heading(false))
                .forEach(
                        names -> errors.add(new LineError(line, names, LineError.Fault.MISSING_COLUMN, "", List.of())));
    }

    List<LineError> errors() {
        return errors;
    }

    int width() {
        return written.size();
    }

    Optional<Integer> at(ActionsColumn column) {
        return Optional.ofNullable(places.get(column));
    }

    /** The heading as the file writes it. */
    String written(ActionsColumn column) {
        return at(column).map(written::get).orElse(column.heading(true));
    }

    /** Tells that a reference stands on two lines. */
    LineError twice(long line, PlannedAction.Id action) {
        return new LineError(
                line,
                written(ActionsColumn.REFERENCE),
                LineError.Fault.DUPLICATE_REFERENCE,
                action.toString(),
                List.of());
    }

    private static List<String> headings() {
        return Arrays.stream(ActionsColumn.values())
                .map(column -> column.heading(true) + " / " + column.heading(false))
                .toList();
    }
}
