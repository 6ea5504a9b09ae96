package limits.api.web.situations;

import java.time.Clock;
import java.util.List;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Option;
import limits.api.web.form.Sent;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.counted.CensusDesk;
import limits.casesharing.counted.CensusDesk.Question;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Place;
import limits.kernel.Sex;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Where the team says where, and as girl or boy, its young person counts in the anonymous tables. */
@Controller
class CensusPages {

    private final Cases cases;
    private final CensusDesk census;
    private final FormDesk forms;
    private final Clock clock;

    CensusPages(Cases cases, CensusDesk census, FormDesk forms, Clock clock) {
        this.cases = cases;
        this.census = census;
        this.forms = forms;
        this.clock = clock;
    }

    /** What makes sense while it can still be said. */
    List<Act> acts(SituationFile file, Actor by) {
        return census.question(file.id(), by, clock.instant()).stream()
                .map(question -> form(file, question).act())
                .toList();
    }

    @GetMapping("/situations/{situation}/tables")
    ModelAndView form(@PathVariable String situation, Actor by) {
        return forms.show(asked(cases.one(situation, by).file(), by), by);
    }

    @PostMapping("/situations/{situation}/tables")
    ModelAndView count(@PathVariable String situation, Sent sent) {
        var file = cases.one(situation, sent.by()).file();
        var filled = forms.read(asked(file, sent.by()), sent);
        if (!filled.complete()) {
            return forms.again(filled, sent);
        }
        census.count(
                file.id(),
                new Place(filled.carried("place")),
                filled.one("sex", Sex.class),
                sent.by(),
                clock.instant());
        RequestContextUtils.getOutputFlashMap(sent.request()).put("done", "situation.census.done");
        return new ModelAndView("redirect:/situations/" + situation);
    }

    private Form asked(SituationFile file, Actor by) {
        return form(file, census.question(file.id(), by, clock.instant()).orElseThrow(NoSuchThing::new));
    }

    private static Form form(SituationFile file, Question question) {
        var places = question.places().stream()
                .map(place -> Option.named(place, place.code()))
                .toList();
        return Form.of(Act.of("situation.census", "/situations/" + file.id() + "/tables", Capacity.MEMBER))
                .told(file.pseudonym().toString())
                .one("place", places, question.place())
                .one("sex", Option.of(Sex.values()), question.sex());
    }
}
