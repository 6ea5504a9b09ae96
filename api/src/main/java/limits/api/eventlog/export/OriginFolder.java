package limits.api.eventlog.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import limits.api.eventlog.tree.Tile;

/** The folder of one origin as it came from outside: reads its files, and says which of them do not belong there. */
final class OriginFolder {

    private static final Pattern TILE =
            Pattern.compile("tile/(entries|[0-7])/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/[1-9][0-9]{0,2})?");

    private final Path folder;

    OriginFolder(Path folder) {
        this.folder = folder;
    }

    /** What the folder is called, in every line about it. */
    String label() {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }

    byte[] required(String place, int most) {
        var page = new Page();
        require(place, most, page);
        return page.copy();
    }

    void require(String place, int most, Page page) {
        if (!read(place, most, page)) {
            throw fault(place + ": missing", place + " : manque");
        }
    }

    /** Whether it is there and was read. */
    boolean read(String place, int most, Page page) {
        Path file = folder.resolve(place);
        try {
            if (page.read(file, most)) {
                return true;
            }
        } catch (IOException e) {
            if (!Files.isRegularFile(file)) {
                return false;
            }
            throw NotCheckable.unreadable(file);
        }
        throw fault(place + ": too large", place + " : trop grand");
    }

    void requireNothingElse(long size) {
        try (Stream<Path> files = Files.find(
                folder,
                Integer.MAX_VALUE,
                (file, kind) -> !kind.isDirectory() && !(kind.isRegularFile() && belongs(place(file), size)))) {
            files.map(this::place).min(Comparator.naturalOrder()).ifPresent(place -> {
                throw NotWhole.superfluous(label() + "/" + place);
            });
        } catch (IOException e) {
            throw NotCheckable.unreadable(folder);
        }
    }

    private String place(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static boolean belongs(String place, long size) {
        if (place.equals("checkpoint") || place.equals("keys")) {
            return true;
        }
        Matcher parts = TILE.matcher(place);
        if (!parts.matches()) {
            return false;
        }
        boolean entries = parts.group(1).equals("entries");
        int level = entries ? 0 : Integer.parseInt(parts.group(1));
        long index = Long.parseLong(parts.group(2).replaceAll("[x/]", ""));
        int width = Tile.widthAt(level, index, size);
        return width > 0 && place.equals(entries ? Tile.entriesPath(index, width) : Tile.path(level, index, width));
    }

    NotWhole fault(String english, String french) {
        return new NotWhole(Line.of(english, french).under(label()));
    }
}
