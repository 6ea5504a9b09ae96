package limits.casesharing.accesslog;

import java.util.List;
import limits.kernel.Story;
import limits.kernel.Vocabulary;

/** Everything the access log can record. Each entry is a story of its own, one event long, under its own key. */
public final class AccessStories {

    /** One entry, made or not. */
    public sealed interface Standing {

        record NotMade() implements Standing {}

        record Made(AccessLogEvent entry) implements Standing {}

        default Standing evolve(AccessLogEvent entry) {
            return new Made(entry);
        }
    }

    public static final Vocabulary VOCABULARY = new Vocabulary(
            "access",
            List.of(new Story<>(
                    "Access",
                    AccessLogEvent.class,
                    new Standing.NotMade(),
                    Standing::evolve,
                    List.of(ReadingAnsweredAtFirst.class, ReadingAnsweredOverOneFloor.class))));

    private AccessStories() {}
}
