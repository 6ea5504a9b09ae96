package limits.api.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import limits.api.audit.AuditDesk;
import limits.api.eventlog.export.StoredLog.Served;
import limits.api.eventlog.tree.Tile;
import limits.kernel.Actor;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The trees of the logs in the layout of C2SP tlog-tiles, for the auditor's programme. Leaves are commitments and times: they
 * name nobody, so that fetching them is no visit and is not written down; whatever names somebody is behind the audit's pages.
 */
@Hidden
@RestController
class TreeDoor {

    /** {@code x001/x234/067} and, where the tile is partial, {@code .p/12}. */
    private static final Pattern PLACE = Pattern.compile("((?:x\\d{3}/){0,5}\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final Duration IMMUTABLE = Duration.ofDays(365);

    private final AuditDesk desk;

    TreeDoor(AuditDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/log/{log}/checkpoint")
    ResponseEntity<String> checkpoint(@PathVariable String log, Actor by) {
        return note(desk.tree(by, log));
    }

    @GetMapping("/log/{log}/{edition}/checkpoint")
    ResponseEntity<String> checkpoint(@PathVariable String log, @PathVariable String edition, Actor by) {
        return note(desk.tree(by, log, edition));
    }

    @GetMapping("/log/{log}/{edition}/keys")
    ResponseEntity<String> keys(@PathVariable String log, @PathVariable String edition, Actor by) {
        return text(desk.tree(by, log, edition).map(origin -> origin.keys().text()));
    }

    @GetMapping("/log/{log}/{edition}/tile/entries/{*place}")
    ResponseEntity<byte[]> entries(
            @PathVariable String log, @PathVariable String edition, @PathVariable String place, Actor by) {
        return bytes(desk.tree(by, log, edition)
                .flatMap(origin -> place(place).flatMap(at -> origin.entries(at.index(), at.width()))));
    }

    @GetMapping("/log/{log}/{edition}/tile/{level:\\d{1,2}}/{*place}")
    ResponseEntity<byte[]> tile(
            @PathVariable String log,
            @PathVariable String edition,
            @PathVariable int level,
            @PathVariable String place,
            Actor by) {
        return bytes(desk.tree(by, log, edition)
                .flatMap(origin -> place(place).flatMap(at -> origin.tile(level, at.index(), at.width()))));
    }

    private record Place(long index, int width) {}

    private static Optional<Place> place(String path) {
        Matcher form = PLACE.matcher(path.substring(1));
        if (!form.matches()) {
            return Optional.empty();
        }
        long index = Long.parseLong(form.group(1).replace("x", "").replace("/", ""));
        int width = form.group(2) == null ? Tile.FULL : Integer.parseInt(form.group(2));
        boolean spelt = width <= Tile.FULL && Tile.path(0, index, width).equals("tile/0" + path);
        return spelt ? Optional.of(new Place(index, width)) : Optional.empty();
    }

    private static ResponseEntity<String> note(Optional<Served> origin) {
        return text(origin.map(served -> served.note().encoded()));
    }

    private static ResponseEntity<String> text(Optional<String> found) {
        return found.map(text -> ResponseEntity.ok()
                        .contentType(TEXT)
                        .cacheControl(CacheControl.noStore())
                        .body(text))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> bytes(Optional<byte[]> found) {
        return found.map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(
                                CacheControl.maxAge(IMMUTABLE).cachePrivate().immutable())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
