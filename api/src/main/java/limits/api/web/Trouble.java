package limits.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What went wrong with a request, in terms that may leave the house.
 *
 * @param status of HTTP
 * @param code stable, also the key of its message; for a fault, the number to quote stands in {@code incident}
 * @param fields message code of each malformed field by its name
 * @param incident opaque number that the log carries too; empty unless it is a fault
 */
record Trouble(int status, String code, Map<String, String> fields, String incident) {

    /** Before the name of the gate that said no. */
    static final String GATE = "gate.";

    Trouble(int status, String code) {
        this(status, code, Map.of(), "");
    }

    /** Key of the message that names the article, for a gate that said no; else empty. */
    public String clause() {
        return code.startsWith(GATE) ? "clause." + code.substring(GATE.length()) : "";
    }

    /** Key of the message for whoever asked to read, where what the giver is told does not fit her. */
    public String toReader() {
        return "reader." + code;
    }

    /** As a page or, where htmx asks, as the fragment of it that tells. */
    ModelAndView page(HttpServletRequest request) {
        boolean fragment = request.getHeader("HX-Request") != null;
        var page = new ModelAndView(fragment ? "trouble :: told" : "trouble", Map.of("trouble", this));
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }
}
