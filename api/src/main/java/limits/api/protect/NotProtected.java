package limits.api.protect;

import java.util.List;
import java.util.stream.Stream;

/** What was handed in is not what it should be; every mistake that was found, at once. Nothing was drawn. */
public final class NotProtected extends RuntimeException {

    private static final long serialVersionUID = 1L;
    /** Mistakes told at once; of a file that is all wrong, nobody reads more. */
    static final int MOST = 40;

    private final transient List<Mistake> mistakes;

    NotProtected(List<Mistake> mistakes) {
        super("not what it should be");
        this.mistakes = List.copyOf(mistakes);
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    /** A line in English and one in French for each mistake, in the order of the files. */
    public List<String> lines() {
        var told = mistakes.stream().limit(MOST).flatMap(one -> Stream.of(one.english(), one.french()));
        int more = mistakes.size() - MOST;
        return more <= 0
                ? told.toList()
                : Stream.concat(told, Stream.of("and " + more + " more / et " + more + " de plus"))
                        .toList();
    }
}
