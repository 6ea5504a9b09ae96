package limits.api.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Tells what went wrong before any page of ours was asked, such as a malformed address; repeats nothing of it. */
@Controller
class LastWords implements ErrorController {

    @RequestMapping("/error")
    ModelAndView tell(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String said = switch (status) {
            case 401, 403, 404 -> "trouble.nothing-here";
            case 405 -> "trouble.not-this-way";
            case 413 -> "trouble.too-large";
            default -> status < 500 ? "trouble.malformed" : "trouble.fault";
        };
        int told = status == 403 || status == 401 ? 404 : status;
        return new Trouble(told, said, Map.of(), Incident.of(request)).page(request);
    }
}
