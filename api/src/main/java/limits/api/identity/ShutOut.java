package limits.api.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import limits.api.contexts.EnteredRefusal;
import limits.casesharing.accesslog.AccessLog;
import limits.casesharing.accesslog.AccessLogEvent.Part;
import limits.casesharing.accesslog.AccessLogEvent.Tried;
import limits.casesharing.accesslog.AccessLogEvent.TurnedAway;
import limits.kernel.Key;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Enters in the access log that somebody found nothing at an address of the confidential side, unless the desk behind that
 * address has entered it.
 *
 * <p><b>What this guarantees:</b> whoever is known and is answered there "no such thing" has left an entry before she is
 * answered; where the log cannot be written this throws, and she is answered with a fault. <b>What it does not:</b> a
 * stranger without a mandate leaves no entry: there is nobody to name.
 */
public final class ShutOut {

    private static final String PROGRAMS = "/api/v1/";
    private static final String COMMANDS = PROGRAMS + "commands/casesharing/";

    /** First words of addresses, and the rooms' names in those of commands. */
    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("catalogue", Part.CATALOGUE),
            Map.entry("charter", Part.CHARTER),
            Map.entry("group", Part.GROUP),
            Map.entry("index", Part.GROUP),
            Map.entry("situations", Part.SITUATION),
            Map.entry("casefile", Part.SITUATION),
            Map.entry("items", Part.ITEM),
            Map.entry("item", Part.ITEM),
            Map.entry("referrals", Part.REFERRAL),
            Map.entry("referral", Part.REFERRAL),
            Map.entry("danger", Part.DANGER),
            Map.entry("sessions", Part.SESSION),
            Map.entry("session", Part.SESSION));

    private final AccessLog log;
    private final Supplier<Key> draw;
    private final InstantSource clock;

    /** @param draw gives a key that nobody can guess, another each time */
    ShutOut(AccessLog log, Supplier<Key> draw, InstantSource clock) {
        this.log = log;
        this.draw = draw;
        this.clock = clock;
    }

    /** Which part of the confidential side an address belongs to; empty for every other address. */
    public static Optional<Part> partOf(String address) {
        String within = Stream.of(COMMANDS, PROGRAMS, "/")
                .filter(address::startsWith)
                .findFirst()
                .map(root -> address.substring(root.length()))
                .orElse("");
        return Optional.ofNullable(PARTS.get(within.split("/", 2)[0]));
    }

    /** Enters that this request found nothing. */
    public void enter(HttpServletRequest request) {
        var part = partOf(request.getRequestURI());
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (part.isEmpty() || !(known instanceof Acting acting) || EnteredRefusal.within(request)) {
            return;
        }
        var tried = request.getMethod().equals("GET") ? Tried.TO_SEE : Tried.TO_ACT;
        var by = acting.getPrincipal();
        log.note(new TurnedAway(
                draw.get(), by, tried, part.orElseThrow(), keys(request.getRequestURI()), clock.instant()));
    }

    private static List<Key> keys(String address) {
        return Arrays.stream(address.split("/")).flatMap(ShutOut::key).toList();
    }

    private static Stream<Key> key(String text) {
        try {
            return Stream.of(new Key(text));
        } catch (IllegalArgumentException another) {
            return Stream.empty();
        }
    }
}
