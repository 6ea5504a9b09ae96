package limits.api.web.situations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import limits.api.contexts.Sharer;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Deed;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.item.ItemDesk;
import limits.casesharing.item.ItemSheet;
import limits.kernel.Actor;
import limits.kernel.ParisTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The life of one item for whoever gave it or is named for it: who, when, what is asked, never its text. */
@Controller
class ItemPages {

    private final Cases cases;
    private final ItemDesk items;
    private final ItemDeeds deeds;
    private final FormDesk forms;
    private final Sharer sharer;
    private final Clock clock;

    ItemPages(Cases cases, ItemDesk items, ItemDeeds deeds, FormDesk forms, Sharer sharer, Clock clock) {
        this.cases = cases;
        this.items = items;
        this.deeds = deeds;
        this.forms = forms;
        this.sharer = sharer;
        this.clock = clock;
    }

    /** A situation, and an item in it that concerns the one who asks. */
    record Concerning(SituationFile file, ItemSheet item) {}

    @GetMapping("/situations/{situation}/items/{item}")
    ModelAndView life(@PathVariable String situation, @PathVariable String item, Actor by) {
        var it = one(situation, item, by);
        return new ModelAndView("situations/life", Map.of("file", it.file(), "sheet", it.item()))
                .addObject("today", today())
                .addObject("me", by.person())
                .addObject("acts", deeds.acts(it.file(), it.item(), by, today()))
                .addObject("waiting", deeds.waiting(it.item(), by, today()));
    }

    @GetMapping("/situations/{situation}/items/{item}/{deed}")
    ModelAndView form(@PathVariable String situation, @PathVariable String item, @PathVariable String deed, Actor by) {
        return forms.show(deed(one(situation, item, by), deed, by), by);
    }

    @PostMapping("/situations/{situation}/items/{item}/{deed}")
    ModelAndView send(@PathVariable String situation, @PathVariable String item, @PathVariable String deed, Sent sent) {
        var it = one(situation, item, sent.by());
        return forms.send(deed(it, deed, sent.by()), sent, address(it));
    }

    @GetMapping("/situations/{situation}/items/{item}/answer/{reader}/{question}")
    ModelAndView answer(
            @PathVariable String situation,
            @PathVariable String item,
            @PathVariable String reader,
            @PathVariable String question,
            Actor by) {
        return forms.show(answer(one(situation, item, by), reader, question), by);
    }

    @PostMapping("/situations/{situation}/items/{item}/answer/{reader}/{question}")
    ModelAndView answer(
            @PathVariable String situation,
            @PathVariable String item,
            @PathVariable String reader,
            @PathVariable String question,
            Sent sent) {
        var it = one(situation, item, sent.by());
        return forms.send(answer(it, reader, question), sent, address(it));
    }

    @GetMapping("/situations/{situation}/items/{item}/withdraw")
    ModelAndView withdraw(@PathVariable String situation, @PathVariable String item, Actor by) {
        return forms.show(deeds.form(one(situation, item, by).item(), "withdraw"), by);
    }

    @PostMapping("/situations/{situation}/items/{item}/withdraw")
    ModelAndView withdraw(
            @PathVariable String situation, @PathVariable String item, Sent sent, RedirectAttributes then) {
        cases.one(situation, sent.by());
        sharer.withdraw(SharePages.id(item), sent.by(), sent.command());
        then.addFlashAttribute("done", "item.withdraw.done");
        return new ModelAndView("redirect:/situations/" + situation);
    }

    /** Hers in this situation, or nothing. */
    Concerning one(String situation, String item, Actor by) {
        var file = cases.one(situation, by).file();
        return items.own(file.id(), by, clock.instant()).stream()
                .filter(sheet -> sheet.file().id().toString().equals(item))
                .findFirst()
                .map(sheet -> new Concerning(file, sheet))
                .orElseThrow(NoSuchThing::new);
    }

    LocalDate today() {
        return ParisTime.dayOf(clock.instant());
    }

    static String address(Concerning it) {
        return "/situations/" + it.file().id() + "/items/" + it.item().file().id();
    }

    private Deed deed(Concerning it, String name, Actor by) {
        return deeds.named(it.file(), it.item(), name, by);
    }

    /** A question that was answered meanwhile can still be sent again; the item says what came of it. */
    private Deed answer(Concerning it, String reader, String question) {
        return deeds.answer(it.item(), ItemDeeds.asked(reader, question));
    }
}
