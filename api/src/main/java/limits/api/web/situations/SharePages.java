package limits.api.web.situations;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import limits.api.contexts.Oversizes;
import limits.api.contexts.Sharer;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.charter.Category;
import limits.casesharing.content.Sheet;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.Sharing;
import limits.casesharing.item.SharingDesk;
import limits.kernel.Actor;
import limits.kernel.Key;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sharing in steps: the kind and its form; who could read it and who not, and why; then the sharing itself. */
@Controller
class SharePages {

    private final Cases cases;
    private final ShareForm asked;
    private final FormDesk forms;
    private final SharingDesk desk;
    private final Sharer sharer;
    private final Oversizes oversizes;
    private final Clock clock;

    SharePages(
            Cases cases,
            ShareForm asked,
            FormDesk forms,
            SharingDesk desk,
            Sharer sharer,
            Oversizes oversizes,
            Clock clock) {
        this.cases = cases;
        this.asked = asked;
        this.forms = forms;
        this.desk = desk;
        this.sharer = sharer;
        this.oversizes = oversizes;
        this.clock = clock;
    }

    /** First the kind; then its form, and no other. */
    @GetMapping("/situations/{situation}/share")
    ModelAndView form(@PathVariable String situation, @RequestParam(defaultValue = "") String category, Actor by) {
        SituationFile file = cases.one(situation, by).file();
        if (category.isEmpty()) {
            return new ModelAndView("situations/kinds", Map.of("file", file, "forbidden", forbidden()))
                    .addAllObjects(channels(file, by));
        }
        var page = forms.show(asked.of(file, allowed(file, category, by), by), by);
        page.setViewName("situations/share");
        return page.addObject("file", file).addAllObjects(channels(file, by));
    }

    @PostMapping("/situations/{situation}/share")
    ModelAndView send(
            @PathVariable String situation,
            @RequestParam(defaultValue = "") String category,
            @RequestParam(defaultValue = "preview") String step,
            Sent sent,
            RedirectAttributes then) {
        SituationFile file = cases.one(situation, sent.by()).file();
        var kind = allowed(file, category, sent.by());
        Form form = asked.of(file, kind, sent.by());
        Filled filled = forms.read(form, sent);
        var draft = asked.draft(file, kind, filled);
        if (draft.isEmpty()) {
            return again(filled, sent, file, HttpStatus.BAD_REQUEST);
        }
        var wording = draft.orElseThrow().wording();
        if (!step.equals("share") || !wording.open().isEmpty()) {
            Sharing seen = desk.preview(draft.orElseThrow(), sent.by(), clock.instant());
            return again(ScreenForm.asking(form, wording, forms, sent), sent, file, HttpStatus.OK)
                    .addObject("seen", seen)
                    .addObject(
                            "oversized",
                            oversizes.readers(file.id(), filled.sent("readers").size()).stream()
                                    .toList())
                    .addObject("warnings", wording.warnings());
        }
        sharer.share(draft.orElseThrow(), sent.by(), sent.command());
        then.addFlashAttribute("done", "item.share.done");
        return new ModelAndView("redirect:/situations/" + situation);
    }

    /** What is forbidden for everybody is refused here, and entered by its kind. */
    private Category allowed(SituationFile file, String named, Actor by) {
        var category = Stream.of(Category.values())
                .filter(one -> one.name().equals(named))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        if (Sheet.of(category).isEmpty()) {
            throw desk.forbidden(file.id(), category, by, clock.instant());
        }
        return category;
    }

    private static List<Category> forbidden() {
        return Stream.of(Category.values())
                .filter(one -> one != Category.UNKNOWN && Sheet.of(one).isEmpty())
                .toList();
    }

    static InformationItem.Id id(String key) {
        try {
            return new InformationItem.Id(new Key(key));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchThing();
        }
    }

    private ModelAndView again(Filled filled, Sent sent, SituationFile file, HttpStatus status) {
        var page = forms.again(filled, sent);
        page.setViewName("situations/share");
        page.setStatus(status);
        return page.addObject("file", file).addAllObjects(channels(file, sent.by()));
    }

    private Map<String, Object> channels(SituationFile file, Actor by) {
        var told = new LinkedHashMap<String, Object>();
        asked.version(file, by).ifPresent(version -> {
            told.put("terms", version.terms());
            told.put("kinds", version.clauses().categories());
        });
        return told;
    }
}
