package limits.api.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page on which one picks whom to be in the demonstration. Reached only from an authorisation request, whose
 * parameters its form hands back untouched.
 */
@Controller
@Profile("demo")
class PersonaPicker {

    static final String ADDRESS = "/personas";

    @RequestMapping(ADDRESS)
    String pick(HttpServletRequest request, Model model) {
        model.addAttribute("asked", request.getParameterMap());
        model.addAttribute("personas", Persona.values());
        return "personas";
    }
}
