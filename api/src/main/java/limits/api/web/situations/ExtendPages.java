package limits.api.web.situations;

import java.time.Clock;
import java.util.List;
import limits.api.contexts.Oversizes;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Option;
import limits.api.web.form.Sent;
import limits.casesharing.item.ItemCommand.ExtendItem;
import limits.casesharing.item.Necessity;
import limits.casesharing.item.SharingDesk;
import limits.kernel.Actor;
import limits.kernel.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Naming more readers of an item one gave, in two steps as when it was shared: who could read it, then the naming. */
@Controller
class ExtendPages {

    private final ItemPages items;
    private final ItemDeeds deeds;
    private final ShareForm asked;
    private final FormDesk forms;
    private final SharingDesk desk;
    private final Oversizes oversizes;
    private final Clock clock;

    ExtendPages(
            ItemPages items,
            ItemDeeds deeds,
            ShareForm asked,
            FormDesk forms,
            SharingDesk desk,
            Oversizes oversizes,
            Clock clock) {
        this.items = items;
        this.deeds = deeds;
        this.asked = asked;
        this.forms = forms;
        this.desk = desk;
        this.oversizes = oversizes;
        this.clock = clock;
    }

    @GetMapping("/situations/{situation}/items/{item}/extend")
    ModelAndView form(@PathVariable String situation, @PathVariable String item, Actor by) {
        var it = items.one(situation, item, by);
        return page(forms.show(form(it, by), by), it);
    }

    @PostMapping("/situations/{situation}/items/{item}/extend")
    ModelAndView send(
            @PathVariable String situation,
            @PathVariable String item,
            @RequestParam(defaultValue = "preview") String step,
            Sent sent) {
        var it = items.one(situation, item, sent.by());
        Form form = form(it, sent.by());
        Filled filled = forms.read(form, sent);
        if (!filled.complete()) {
            return page(forms.again(filled, sent), it);
        }
        List<Person> readers = filled.keys("readers").stream().map(Person::new).toList();
        var id = it.item().file().id();
        if (step.equals("share")) {
            var ask = new ExtendItem(id, readers, filled.one("necessity", Necessity.class));
            return forms.hand(ask, form, sent, ItemPages.address(it));
        }
        var page = page(forms.again(filled, sent), it)
                .addObject(
                        "oversized",
                        oversizes
                                .readers(
                                        it.file().id(),
                                        it.item().file().readers().size() + readers.size())
                                .stream()
                                .toList())
                .addObject("seen", desk.previewMore(id, readers, sent.by(), clock.instant()));
        page.setStatus(HttpStatus.OK);
        return page;
    }

    private static ModelAndView page(ModelAndView page, ItemPages.Concerning it) {
        page.setViewName("situations/share");
        return page.addObject("file", it.file());
    }

    private Form form(ItemPages.Concerning it, Actor by) {
        return deeds.form(it.item(), "extend")
                .several("readers", others(it, by), List.of())
                .one("necessity", Option.of(Necessity.values()));
    }

    /** The members who are not named yet. */
    private List<Option> others(ItemPages.Concerning it, Actor by) {
        return asked.readers(it.file(), by).stream()
                .filter(option -> it.item().file().readers().stream()
                        .noneMatch(reader -> reader.toString().equals(option.value())))
                .toList();
    }
}
