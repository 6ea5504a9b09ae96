package limits.api.web.sessions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import limits.api.contexts.Sharer;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Option;
import limits.api.web.form.Sent;
import limits.casesharing.charter.Category;
import limits.casesharing.content.Codes.SituationFlag;
import limits.casesharing.content.Content;
import limits.casesharing.content.Wording;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.casesharing.session.SessionDesk;
import limits.casesharing.session.SessionSheet;
import limits.casesharing.session.SessionSheet.Laid;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.ParisTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An attendee's answer at a first round: one flag, sealed for whoever laid the situation before her, and nobody else. */
@Controller
class AnswerPages {

    private final SessionDesk desk;
    private final FormDesk forms;
    private final Sharer sharer;
    private final Clock clock;

    AnswerPages(SessionDesk desk, FormDesk forms, Sharer sharer, Clock clock) {
        this.desk = desk;
        this.forms = forms;
        this.sharer = sharer;
        this.clock = clock;
    }

    @GetMapping("/sessions/{session}/{situation}/answer")
    ModelAndView ask(@PathVariable String session, @PathVariable String situation, Actor by) {
        return forms.show(form(session, laid(session, situation, by)), by);
    }

    @PostMapping("/sessions/{session}/{situation}/answer")
    ModelAndView answer(
            @PathVariable String session, @PathVariable String situation, Sent sent, RedirectAttributes then) {
        var laid = laid(session, situation, sent.by());
        var filled = forms.read(form(session, laid), sent);
        if (!filled.complete()) {
            return forms.again(filled, sent);
        }
        var flag = Content.of(Category.SITUATION_FLAG, Map.of("flag", filled.sent("flag")));
        var draft = new ItemDraft(
                new InformationItem.Id(filled.key("item")),
                laid.situation(),
                laid.purpose(),
                List.of(laid.by()),
                Necessity.TO_COORDINATE,
                ItemSource.SEEN,
                false,
                ParisTime.dayOf(clock.instant()).plusMonths(1),
                Wording.of(flag));
        sharer.share(draft, sent.by(), sent.command());
        then.addFlashAttribute("done", "session.answer.done");
        return new ModelAndView("redirect:/sessions/" + session);
    }

    private static Form form(String session, Laid laid) {
        var path = "/sessions/" + session + "/" + laid.situation() + "/answer";
        return Form.of(Act.of("session.answer", path, Capacity.MEMBER))
                .told(laid.pseudonym().toString())
                .draws("item")
                .one("flag", Option.of(SituationFlag.values()));
    }

    /** Only what lies before her, laid by somebody else. */
    private Laid laid(String session, String situation, Actor by) {
        var table = desk.look(SessionPages.id(session), by, clock.instant())
                .map(SessionSheet::table)
                .orElse(List.of());
        return table.stream()
                .filter(one -> one.situation().toString().equals(situation))
                .filter(one -> !one.by().equals(by.person()))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }
}
