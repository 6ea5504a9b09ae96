package limits.api.web;

import limits.api.identity.WhoIsActing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what one can do now under one's mandate, or how to sign in. */
@Controller
class HomePages {

    @GetMapping("/")
    String home() {
        return WhoIsActing.somebody().isPresent() ? "home" : "welcome";
    }

    @GetMapping("/mandate-ended")
    String mandateEnded() {
        return "mandate-ended";
    }
}
