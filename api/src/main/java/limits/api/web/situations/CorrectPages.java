package limits.api.web.situations;

import limits.api.contexts.Sharer;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.content.Wording;
import limits.kernel.Actor;
import org.springframework.http.HttpStatus;
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
    private final ShareForm asked;
    private final ContentForm contents;
    private final FormDesk forms;
    private final Sharer sharer;

    CorrectPages(
            ItemPages items, ItemDeeds deeds, ShareForm asked, ContentForm contents, FormDesk forms, Sharer sharer) {
        this.items = items;
        this.deeds = deeds;
        this.asked = asked;
        this.contents = contents;
        this.forms = forms;
        this.sharer = sharer;
    }

    @GetMapping("/situations/{situation}/items/{item}/correct")
    ModelAndView form(@PathVariable String situation, @PathVariable String item, Actor by) {
        var it = items.one(situation, item, by);
        return page(forms.show(form(it), by), it);
    }

    @PostMapping("/situations/{situation}/items/{item}/correct")
    ModelAndView send(@PathVariable String situation, @PathVariable String item, Sent sent, RedirectAttributes then) {
        var it = items.one(situation, item, sent.by());
        var category = it.item().file().category();
        Form form = form(it);
        Filled filled = forms.read(form, sent);
        var wording = asked.wording(category, filled).filter(read -> filled.complete());
        if (wording.isEmpty()) {
            return page(forms.again(filled, sent), it);
        }
        if (!wording.orElseThrow().open().isEmpty()) {
            var page = page(forms.again(ScreenForm.asking(form, wording.orElseThrow(), forms, sent), sent), it);
            page.setStatus(HttpStatus.OK);
            return page.addObject("warnings", wording.orElseThrow().warnings());
        }
        int replaces = Integer.parseInt(filled.carried("replaces"));
        sharer.correct(it.item().file().id(), replaces, wording.orElseThrow(), sent.by(), sent.command());
        then.addFlashAttribute("done", "item.correct.done");
        return new ModelAndView("redirect:" + ItemPages.address(it));
    }

    private static ModelAndView page(ModelAndView page, ItemPages.Concerning it) {
        page.setViewName("situations/share");
        return page.addObject("file", it.file()).addObject("once", true);
    }

    private Form form(ItemPages.Concerning it) {
        var form = deeds.form(it.item(), "correct")
                .hidden("replaces", it.item().file().version());
        return contents.asking(form, it.item().file().category(), asked.team(it.file()))
                .words(Wording.WHY)
                .ifAny();
    }
}
