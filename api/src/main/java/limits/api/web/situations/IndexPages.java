package limits.api.web.situations;

import java.time.Clock;
import java.util.List;
import limits.api.web.form.Act;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.index.PersonIndexDesk;
import limits.casesharing.index.PersonSought;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Where whoever answers for a situation enters its young person in the group's index, and takes her out again. */
@Controller
class IndexPages {

    private final Cases cases;
    private final PersonIndexDesk index;
    private final FormDesk forms;
    private final Clock clock;

    IndexPages(Cases cases, PersonIndexDesk index, FormDesk forms, Clock clock) {
        this.cases = cases;
        this.index = index;
        this.forms = forms;
        this.clock = clock;
    }

    /** What makes sense now, for whoever answers for the situation, while the index is open. */
    List<Act> acts(SituationFile file, Actor by) {
        boolean leads = file.open() && file.team().ledBy(by);
        if (!leads || index.openUntil(file.group(), clock.instant()).isEmpty()) {
            return List.of();
        }
        return index.entered(file.id())
                ? List.of(entering(file).act(), takingOut(file).act())
                : List.of(entering(file).act());
    }

    @GetMapping("/situations/{situation}/index")
    ModelAndView form(@PathVariable String situation, Actor by) {
        return forms.show(entering(cases.one(situation, by).file()), by);
    }

    @PostMapping("/situations/{situation}/index")
    ModelAndView enter(@PathVariable String situation, Sent sent) {
        var file = cases.one(situation, sent.by()).file();
        var filled = forms.read(entering(file), sent);
        if (!filled.complete()) {
            return forms.again(filled, sent);
        }
        var whom = new PersonSought(filled.carried("familyName"), filled.carried("givenName"), filled.day("born"));
        index.enter(file.id(), whom, sent.by(), clock.instant());
        return done(sent, "situation.index.done", situation);
    }

    @GetMapping("/situations/{situation}/index/out")
    ModelAndView formOut(@PathVariable String situation, Actor by) {
        return forms.show(takingOut(cases.one(situation, by).file()), by);
    }

    @PostMapping("/situations/{situation}/index/out")
    ModelAndView takeOut(@PathVariable String situation, Sent sent) {
        var file = cases.one(situation, sent.by()).file();
        forms.read(takingOut(file), sent);
        index.takeOut(file.id(), sent.by(), clock.instant());
        return done(sent, "situation.index-out.done", situation);
    }

    private static ModelAndView done(Sent sent, String code, String situation) {
        RequestContextUtils.getOutputFlashMap(sent.request()).put("done", code);
        return new ModelAndView("redirect:/situations/" + situation);
    }

    private static Form entering(SituationFile file) {
        return form(file, "situation.index", "index")
                .line("familyName")
                .line("givenName")
                .day("born");
    }

    private static Form takingOut(SituationFile file) {
        return form(file, "situation.index-out", "index/out");
    }

    private static Form form(SituationFile file, String code, String name) {
        return Form.of(Act.of(code, "/situations/" + file.id() + "/" + name, Capacity.MEMBER))
                .told(file.pseudonym().toString());
    }
}
