package limits.api.web.situations;

import limits.api.contexts.Sharer;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.sealing.ConfidentialText;
import limits.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting a corrected text in the place of the one that is read. The old one is not shown: the giver writes it anew. */
@Controller
class CorrectPages {

    private final ItemPages items;
    private final ItemDeeds deeds;
    private final FormDesk forms;
    private final Sharer sharer;

    CorrectPages(ItemPages items, ItemDeeds deeds, FormDesk forms, Sharer sharer) {
        this.items = items;
        this.deeds = deeds;
        this.forms = forms;
        this.sharer = sharer;
    }

    @GetMapping("/situations/{situation}/items/{item}/correct")
    ModelAndView form(@PathVariable String situation, @PathVariable String item, Actor by) {
        return forms.show(form(items.one(situation, item, by)), by);
    }

    @PostMapping("/situations/{situation}/items/{item}/correct")
    ModelAndView send(@PathVariable String situation, @PathVariable String item, Sent sent, RedirectAttributes then) {
        var it = items.one(situation, item, sent.by());
        Filled filled = forms.read(form(it), sent);
        if (!filled.complete()) {
            return forms.again(filled, sent);
        }
        var words = new ConfidentialText(filled.carried("words"));
        String why = filled.carried("why");
        sharer.correct(
                it.item().file().id(),
                Integer.parseInt(filled.carried("replaces")),
                why.isBlank() ? words : words.neededBecause(new ConfidentialText(why)),
                sent.by(),
                sent.command());
        then.addFlashAttribute("done", "item.correct.done");
        return new ModelAndView("redirect:" + ItemPages.address(it));
    }

    private Form form(ItemPages.Concerning it) {
        return deeds.form(it.item(), "correct")
                .hidden("replaces", it.item().file().version())
                .words("words")
                .words("why")
                .ifAny();
    }
}
