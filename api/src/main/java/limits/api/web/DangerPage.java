package limits.api.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Numbers and addresses for a child in danger. Opens without sign-in, asks no database and writes nothing down: who
 * looks at this page is nobody's business.
 */
@Controller
class DangerPage {

    private final DangerContacts contacts;

    DangerPage(DangerContacts contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/danger")
    String show(Model model) {
        model.addAttribute("contacts", contacts);
        return "danger";
    }
}
