package limits.api.web.situations;

import java.time.Clock;
import limits.casesharing.item.OwnLogDesk;
import limits.kernel.Actor;
import limits.kernel.ParisTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A giver's own log: who read what she shared about one young person. */
@Controller
class OwnLogPages {

    private final Cases cases;
    private final OwnLogDesk desk;
    private final Clock clock;

    OwnLogPages(Cases cases, OwnLogDesk desk, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/situations/{situation}/readings")
    ModelAndView whoRead(@PathVariable String situation, Actor by) {
        var file = cases.one(situation, by).file();
        var now = clock.instant();
        return new ModelAndView("situations/readings")
                .addObject("file", file)
                .addObject("today", ParisTime.dayOf(now))
                .addObject("items", desk.whoRead(file.id(), by, now));
    }
}
