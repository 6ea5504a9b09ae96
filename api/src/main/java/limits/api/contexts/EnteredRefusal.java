package limits.api.contexts;

import jakarta.servlet.http.HttpServletRequest;
import limits.casesharing.accesslog.AccessLogEvent;
import limits.casesharing.accesslog.AccessLogEvent.Answer;
import limits.casesharing.accesslog.AccessLogEvent.IndexAsked;
import limits.casesharing.accesslog.AccessLogEvent.NothingThere;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.accesslog.AccessLogEvent.SharingRefused;
import limits.casesharing.accesslog.AccessLogEvent.SituationAnswered;
import limits.casesharing.accesslog.AccessLogEvent.TurnedAway;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Remembers for one request that its refusal stands in the access log, so that it is entered once. */
public final class EnteredRefusal {

    private static final String MARK = EnteredRefusal.class.getName();

    private EnteredRefusal() {}

    /** Whether a refusal was entered while this request was answered. */
    public static boolean within(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    static void of(AccessLogEvent entry) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && refuses(entry)) {
            request.setAttribute(MARK, Boolean.TRUE, RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static boolean refuses(AccessLogEvent entry) {
        return switch (entry) {
            case ReadingAnswered it -> it.answer() == Answer.REFUSED;
            case SituationAnswered it -> it.answer() == Answer.REFUSED;
            case IndexAsked it -> it.answer() == Answer.REFUSED;
            case NothingThere it -> true;
            case SharingRefused it -> true;
            case TurnedAway it -> true;
            default -> false;
        };
    }
}
