package limits.api.web.schemes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Sent;
import limits.governance.scheme.Bound;
import limits.governance.scheme.Eligibility;
import limits.governance.scheme.Fact;
import limits.governance.scheme.Facts;
import limits.governance.scheme.Said;
import limits.governance.scheme.SchemeCatalogue;
import limits.governance.scheme.SchemeCode;
import limits.governance.scheme.SchemeKind;
import limits.governance.scheme.SchemeSheet;
import limits.governance.scheme.SheetWords;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The schemes as sheets, and how a sheet reads beside a situation that nobody writes down. */
@Controller
class SchemePages {

    /** Everybody who works on the territory; an administrator keeps machines running. */
    private static final Set<Capacity> READERS = EnumSet.complementOf(EnumSet.of(Capacity.ADMINISTRATOR));

    private final SchemeCatalogue catalogue;

    SchemePages(SchemeCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** One line of the list. */
    public record Entry(SchemeSheet sheet, SheetWords words) {}

    @GetMapping("/schemes")
    ModelAndView list(@RequestParam(defaultValue = "") String kind, Actor by, Locale reader) {
        open(by);
        List<Entry> found = catalogue.sheets().stream()
                .filter(sheet -> kind.isEmpty() || sheet.kind().name().equals(kind))
                .map(sheet -> new Entry(sheet, catalogue.words(sheet.code(), reader)))
                .toList();
        return new ModelAndView("schemes/list", Map.of("found", found, "kind", kind, "kinds", SchemeKind.values()));
    }

    @GetMapping("/schemes/{scheme}")
    ModelAndView sheet(@PathVariable String scheme, Actor by, Locale reader) {
        open(by);
        return new ModelAndView("schemes/sheet", page(known(scheme), reader));
    }

    /** Sent as a form, so that what is told of a situation stands in no address and no history. */
    @PostMapping("/schemes/{scheme}")
    ModelAndView explain(@PathVariable String scheme, Sent sent, Locale reader) {
        open(sent.by());
        SchemeSheet sheet = known(scheme);
        var said = new EnumMap<Fact, Said>(Fact.class);
        sheetFacts(sheet).forEach(fact -> said.put(fact, said(sent.text(fact.name()))));
        var page = page(sheet, reader);
        page.put("said", said);
        page.put("age", sent.text("age"));
        page.put("answer", Eligibility.of(sheet, new Facts(age(sent.text("age")), said)));
        return new ModelAndView("schemes/sheet", page);
    }

    private Map<String, Object> page(SchemeSheet sheet, Locale reader) {
        var page = new HashMap<String, Object>();
        page.put("sheet", sheet);
        page.put("words", catalogue.words(sheet.code(), reader));
        page.put("lines", SheetWords.Line.values());
        page.put("facts", sheetFacts(sheet));
        page.put(
                "asksAge",
                sheet.ages().from() instanceof Bound.Years || sheet.ages().to() instanceof Bound.Years);
        page.put("saids", Said.values());
        sheet.variantOf()
                .ifPresent(of -> page.put("variantOf", new Entry(catalogue.sheet(of), catalogue.words(of, reader))));
        return page;
    }

    /** What the sheet asks besides the age; a disability only where it changes the answer. */
    private static List<Fact> sheetFacts(SchemeSheet sheet) {
        var facts = EnumSet.noneOf(Fact.class);
        facts.addAll(sheet.requires());
        facts.remove(Fact.AGE);
        if (sheet.toWithDisability() instanceof Bound.Years) {
            facts.add(Fact.RECOGNISED_DISABILITY);
        }
        return List.copyOf(facts);
    }

    private static Said said(String text) {
        return Arrays.stream(Said.values())
                .filter(said -> said.name().equals(text))
                .findFirst()
                .orElse(Said.UNKNOWN);
    }

    private static Bound age(String text) {
        return text.matches("\\d{1,2}") ? new Bound.Years(Integer.parseInt(text)) : new Bound.Unstated();
    }

    private SchemeSheet known(String slug) {
        return Arrays.stream(SchemeCode.values())
                .filter(code -> code.slug().equals(slug))
                .findFirst()
                .map(catalogue::sheet)
                .orElseThrow(NoSuchThing::new);
    }

    private static void open(Actor by) {
        if (!READERS.contains(by.capacity())) {
            throw new NoSuchThing();
        }
    }
}
