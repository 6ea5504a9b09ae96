package limits.api.eventlog;

import java.util.List;

/**
 * Which entries somebody looks for, told by what is stored to the byte, so that an altered entry is still found.
 *
 * @param story the one kind of story; empty for every kind
 * @param names stable event names, any of which will do
 * @param texts pieces of the stored payload, any of which will do; with {@code names} empty too, every entry will do
 */
public record Wanted(String story, List<String> names, List<String> texts) {

    public static final Wanted EVERYTHING = new Wanted("", List.of(), List.of());

    public Wanted {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }

    /** Every entry of one kind of story. */
    public static Wanted ofStory(String story) {
        return new Wanted(story, List.of(), List.of());
    }

    /** Entries that bear one of these names, or hold one of these texts. */
    public static Wanted either(List<String> names, List<String> texts) {
        return new Wanted("", names, texts);
    }
}
