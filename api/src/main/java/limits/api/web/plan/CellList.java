package limits.api.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several values in one cell, between upright bars; a bar or a backslash within a value has a backslash before it. */
final class CellList {

    private CellList() {}

    static String join(List<String> values) {
        return values.stream()
                .map(value -> value.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining(" | "));
    }

    /** The values, stripped; empty ones are left out. */
    static List<String> split(String cell) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        for (int at = 0; at < cell.length(); at++) {
            char c = cell.charAt(at);
            if (c == '\\' && at + 1 < cell.length() && "|\\".indexOf(cell.charAt(at + 1)) >= 0) {
                value.append(cell.charAt(++at));
            } else if (c == '|') {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        values.add(value.toString().strip());
        values.removeIf(String::isEmpty);
        return List.copyOf(values);
    }
}
