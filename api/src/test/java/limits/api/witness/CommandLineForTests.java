package limits.api.witness;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import limits.api.Limits;
import picocli.CommandLine;

/** The programme as people type it, in this process, with what it prints. */
final class CommandLineForTests {

    private CommandLineForTests() {}

    /** What came of it. */
    record Ended(int code, String out, String err) {}

    static Ended run(List<String> words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = run(words, out, err);
        return new Ended(code, out.toString(), err.toString());
    }

    static int run(List<String> words, StringWriter out, StringWriter err) {
        return new CommandLine(new Limits())
                .setUnmatchedArgumentsAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
    }
}
