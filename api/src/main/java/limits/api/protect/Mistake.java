package limits.api.protect;

import java.util.List;
import java.util.stream.Stream;

/**
 * One thing that is wrong: where, what was found, and what may stand there instead.
 *
 * @param line counted from 1; 0 where it is about the file as a whole
 */
record Mistake(String file, long line, Wrong wrong, String found, List<String> allowed) {

    private static final int MOST_SHOWN = 12;
    private static final int LONGEST = 60;

    Mistake {
        found = found.length() <= LONGEST ? found : found.substring(0, LONGEST) + "…";
        found = found.codePoints()
                .map(each -> Character.isISOControl(each) ? '·' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int more = allowed.size() - MOST_SHOWN;
        allowed = more <= 0
                ? List.copyOf(allowed)
                : Stream.concat(allowed.stream().limit(MOST_SHOWN), Stream.of("… +" + more))
                        .toList();
    }

    String english() {
        return file + ": " + (line == 0 ? "" : "line " + line + ": ") + wrong.english(found, allowed);
    }

    String french() {
        return file + " : " + (line == 0 ? "" : "ligne " + line + " : ") + wrong.french(found, allowed);
    }
}
