package limits.api.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.Oversizes;
import limits.api.web.NoSuchThing;
import limits.casesharing.charter.Oversize;
import limits.kernel.Actor;
import limits.kernel.Ask;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands in one command as JSON. The body is the command's own record; who asks comes from the token; the header
 * {@code Idempotency-Key} is the command's identifier, so that a repeated request decides once. Sizes that the charter names and that are exceeded are told in a header: they
 * warn, they refuse nothing.
 */
@RestController
class CommandDoor {

    /** What goes beyond a size that the charter names, where something does. */
    static final String WARNING = "Limits-Warning";

    private final Asks asks;
    private final CommandDesk desk;
    private final Oversizes oversizes;
    private final JsonMapper json;

    CommandDoor(Asks asks, CommandDesk desk, Oversizes oversizes, JsonMapper json) {
        this.asks = asks;
        this.desk = desk;
        this.oversizes = oversizes;
        this.json = json;
    }

    @PostMapping(path = CommandPaths.ADDRESS + "{context}/{room}/{command}", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(
            @PathVariable String context,
            @PathVariable String room,
            @PathVariable String command,
            @RequestHeader("Idempotency-Key") UUID identifier,
            @RequestBody String body,
            Actor by,
            HttpServletRequest request,
            HttpServletResponse response) {
        Class<? extends Ask> type =
                asks.at(context + "/" + room + "/" + command).orElseThrow(NoSuchThing::new);
        Ask asked = read(body, type, request);
        desk.ask(asked, identifier, by);
        oversizes.after(asked).forEach(over -> response.addHeader(WARNING, warning(over)));
    }

    /** Such as {@code organisation-members; number=3; limit=2}: done all the same. */
    static String warning(Oversize over) {
        return over.size().name().toLowerCase(Locale.ROOT).replace('_', '-') + "; number=" + over.number() + "; limit="
                + over.limit();
    }

    private Ask read(String body, Class<? extends Ask> type, HttpServletRequest request) {
        try {
            return json.readValue(body, type);
        } catch (JacksonException unread) {
            throw new HttpMessageNotReadableException("unread", unread, new ServletServerHttpRequest(request));
        }
    }
}
