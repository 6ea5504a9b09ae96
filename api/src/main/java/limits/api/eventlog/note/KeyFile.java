package limits.api.eventlog.note;

import java.util.Arrays;
import java.util.List;

/** The form in which secret keys are kept: lines of text, the first naming the form, each with its end, nothing else. */
final class KeyFile {

    private KeyFile() {}

    static byte[] bytes(List<String> lines) {
        return Text.utf8(String.join("\n", lines) + "\n");
    }

    static List<String> lines(String form, int count, byte[] encoded) {
        List<String> lines = Arrays.asList(Text.utf8(encoded).split("\n", -1));
        if (lines.size() != count + 1
                || !lines.getLast().isEmpty()
                || !lines.getFirst().equals(form)) {
            throw new MalformedNote("not a file of the form \"" + form + "\"");
        }
        return lines.subList(0, count);
    }
}
