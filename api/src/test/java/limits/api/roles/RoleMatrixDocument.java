package limits.api.roles;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the matrix as a page. */
final class RoleMatrixDocument {

    static final String REFUSED = "–";
    static final String OWN = "own";
    static final String HERS = "may";

    private static final String HEAD = """
            # Who is refused what

            Every command and every address of the confidential side, asked by everybody a young person's situation is not for.
            Written by the test `NobodyElseIsLetIn`, which asks each of them twice, about something that exists and about a key
            that nothing goes by; a command or page without its row here stops the build.

            - **–** refused: the answer is the same for both, and each asking stood in the access log before it was answered;
            - **own** a list, with nothing in it but what is her own;
            - **may** hers to ask: the group and its charter for those who keep it or belong to it, a report of danger for everybody, a situation of her own.

            The *member as committee seat* is a member of the group who comes under her other mandate. *No member* acts as a member
            and belongs to another group.

            """;

    private RoleMatrixDocument() {}

    static String of(Map<Question, List<String>> rows) {
        var text = new StringBuilder(HEAD);
        text.append(line("Asked", Onlooker.ALL.stream().map(Onlooker::title).toList()))
                .append("|---|")
                .append("---|".repeat(Onlooker.ALL.size()))
                .append('\n');
        rows.forEach((question, cells) -> text.append(line(question.title(), cells)));
        return text.toString();
    }

    private static String line(String title, List<String> cells) {
        return "| " + title + " | " + cells.stream().collect(Collectors.joining(" | ")) + " |\n";
    }
}
