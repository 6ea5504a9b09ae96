package limits.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import limits.api.contexts.CommandRefusal;
import limits.api.contexts.NoRoomLeft;
import limits.api.identity.Factors;
import limits.api.identity.ShutOut;
import limits.casesharing.content.Wording;
import limits.casesharing.content.WrongForm;
import limits.kernel.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * How everything that is not a page is told: to a browser as a page or, asked by htmx, a fragment; below {@code /api} as
 * a problem of RFC 9457. A rule that says no is 409 with its reason; what does not exist and what may not be read are
 * one 404; a malformed answer is 400 with its fields; the rest is a fault, told by a number alone and logged without
 * what was sent.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Refusals {

    /** What the confidential side answers alike to whoever may not know and to whoever asks for what is not there. */
    private static final Set<String> NOTHING_THERE = Set.of(
            "situation.no-such-situation",
            "information-item.no-such-item",
            "information-item.no-such-situation",
            "person-index.no-such-group",
            "person-index.no-such-situation",
            "referral.no-such-referral",
            "referral.no-such-situation",
            "danger-report.no-such-report",
            "session.no-such-session",
            "session.no-such-situation");

    private static final Trouble ONE_FACTOR = new Trouble(401, "trouble.one-factor");

    /** RFC 9470. */
    private static final String STEP_UP = "Bearer error=\"" + Factors.INSUFFICIENT + "\"";

    private final Problems problems;
    private final ShutOut shutOut;

    Refusals(Problems problems, ShutOut shutOut) {
        this.problems = problems;
        this.shutOut = shutOut;
    }

    @ExceptionHandler(Exception.class)
    Object tell(Exception thrown, HttpServletRequest request) {
        Trouble trouble = entered(troubleOf(thrown), request);
        if (ProgramsAddress.is(request)) {
            return problem(trouble, request);
        }
        return trouble.page(request);
    }

    /** Where nothing is shown, that stands in the access log first; where it cannot, nobody hears whether something is there. */
    private Trouble entered(Trouble trouble, HttpServletRequest request) {
        if (trouble.status() == HttpStatus.NOT_FOUND.value()) {
            try {
                shutOut.enter(request);
            } catch (DataAccessException | TransactionException down) {
                return fault(down);
            }
        }
        return trouble;
    }

    private ResponseEntity<?> problem(Trouble trouble, HttpServletRequest request) {
        var answer = ResponseEntity.status(trouble.status()).header("Content-Type", "application/problem+json");
        if (trouble.status() == HttpStatus.UNAUTHORIZED.value()) {
            answer = answer.header("WWW-Authenticate", trouble.equals(ONE_FACTOR) ? STEP_UP : "Bearer");
        }
        return answer.body(problems.of(trouble, Language.of(request)));
    }

    private static Trouble troubleOf(Exception thrown) {
        return switch (thrown) {
            case Refused refused -> ofRule(refused.reason());
            case WrongForm wrong -> ofForm(wrong);
            case Explained no -> new Trouble(409, Trouble.GATE + no.gate());
            case NoSuchThing nothing -> new Trouble(404, "trouble.nothing-here");
            case AccessDeniedException denied -> new Trouble(404, "trouble.nothing-here");
            case AuthenticationException unknown ->
                Factors.missed(unknown) ? ONE_FACTOR : new Trouble(401, "trouble.sign-in-first");
            case ErrorResponse told -> ofSpring(thrown, told.getStatusCode().value());
            default -> MalformedRequest.of(thrown).orElseGet(() -> fault(thrown));
        };
    }

    /** What is not for this mandate looks like what does not exist. */
    private static Trouble ofRule(Refused.Reason reason) {
        return reason == CommandRefusal.NOT_YOURS_TO_ASK
                        || reason == CommandRefusal.NO_SUCH_THING
                        || NOTHING_THERE.contains(reason.code())
                ? new Trouble(404, "trouble.nothing-here")
                : new Trouble(409, "refused." + reason.code());
    }

    /** Says what this kind of information takes, and which of its blanks were not answered so; never what was answered. */
    private static Trouble ofForm(WrongForm wrong) {
        var fields = new TreeMap<String, String>();
        wrong.wrong()
                .forEach((blank, why) ->
                        fields.put(blank.equals(Wording.WHY) ? blank : "content." + blank, "invalid.content." + why));
        return new Trouble(400, "content.takes." + wrong.category(), fields, "");
    }

    private static Trouble ofSpring(Exception thrown, int status) {
        return switch (status) {
            case 400 -> MalformedRequest.of(thrown).orElseGet(() -> new Trouble(400, "trouble.malformed"));
            case 404 -> new Trouble(404, "trouble.nothing-here");
            case 405 -> new Trouble(405, "trouble.not-this-way");
            case 406, 415 -> new Trouble(status, "trouble.not-this-form");
            case 413 -> new Trouble(413, "trouble.too-large");
            default -> status < 500 ? new Trouble(status, "trouble.malformed") : fault(thrown);
        };
    }

    private static Trouble fault(Exception thrown) {
        String incident = Incident.logged(thrown);
        return NoRoomLeft.isBehind(thrown)
                ? new Trouble(503, "trouble.no-room", Map.of(), incident)
                : new Trouble(500, "trouble.fault", Map.of(), incident);
    }
}
