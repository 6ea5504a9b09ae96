package limits.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The map in {@code docs/architecture.md} and its picture {@code docs/house.svg} follow from the code: run once with
 * {@code -Dapprove=true} after a change of rooms.
 */
class TheMapIsDrawn {

    private static final Path DOCS = Path.of("..", "docs");
    private static final String BEGIN = "<!-- map:begin -->\n";
    private static final String END = "<!-- map:end -->";
    private static final List<String> MODULES = List.of("core-domain", "case-sharing", "reporting", "api");
    private static final Pattern FIRST_SENTENCE = Pattern.compile("/\\*\\*(.*?[.])(?:\\s|\\*/)", Pattern.DOTALL);

    /** One room, what it is for, and the rooms it knows. */
    record Room(String module, String name, String purpose, SortedSet<String> knows) {}

    @Test
    void the_document_shows_the_house_as_it_stands() throws IOException {
        Path document = DOCS.resolve("architecture.md");
        String text = Files.readString(document);
        int from = text.indexOf(BEGIN) + BEGIN.length();
        String drawn = text.substring(0, from) + table(rooms()) + text.substring(text.indexOf(END));
        agree(document, drawn);
        agree(DOCS.resolve("house.svg"), HousePicture.of(rooms()));
    }

    private static void agree(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file)).as("run once with -Dapprove=true").isEqualTo(expected);
    }

    private static String table(List<Room> rooms) {
        var lines = new StringBuilder(
                "![Four modules and their rooms; arrows lead to what a module may know](house.svg)\n");
        for (String module : MODULES) {
            lines.append("\n**").append(module).append("**\n\n| Room | For | Knows |\n|---|---|---|\n");
            rooms.stream()
                    .filter(room -> room.module().equals(module))
                    .forEach(room -> lines.append("| `")
                            .append(room.name())
                            .append("` | ")
                            .append(room.purpose())
                            .append(" | ")
                            .append(String.join(", ", room.knows()))
                            .append(" |\n"));
        }
        return lines.append('\n').toString();
    }

    private static List<Room> rooms() throws IOException {
        SortedMap<String, SortedSet<String>> known = known();
        List<Room> rooms = new ArrayList<>();
        for (String module : MODULES) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(path -> path.endsWith("package-info.java"))
                        .sorted()
                        .toList()) {
                    String room = room(file);
                    rooms.add(new Room(module, room, purpose(file), known.getOrDefault(room, new TreeSet<>())));
                }
            }
        }
        return rooms;
    }

    private static String room(Path file) {
        String path = file.getParent().toString().replace('\\', '/');
        return path.substring(path.indexOf("/java/") + "/java/".length())
                .replace('/', '.')
                .replaceFirst("^limits\\.", "");
    }

    private static String purpose(Path file) throws IOException {
        var match = FIRST_SENTENCE.matcher(Files.readString(file));
        assertThat(match.find()).as("a first sentence in " + file).isTrue();
        return match.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replace("|", "\\|")
                .strip();
    }

    private static SortedMap<String, SortedSet<String>> known() {
        SortedMap<String, SortedSet<String>> known = new TreeMap<>();
        for (JavaClass type : TheHouseFollowsItsMap.HOUSE) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = name(type.getPackageName());
                String to =
                        name(dependency.getTargetClass().getBaseComponentType().getPackageName());
                if (!from.equals(to)
                        && dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName()
                                .startsWith("limits")) {
                    known.computeIfAbsent(from, room -> new TreeSet<>()).add(to);
                }
            }
        }
        return known;
    }

    private static String name(String packageName) {
        return packageName.replaceFirst("^limits\\.", "");
    }
}
