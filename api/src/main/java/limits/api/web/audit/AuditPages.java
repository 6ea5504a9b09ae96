package limits.api.web.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import limits.api.audit.AccessRow;
import limits.api.audit.AuditDesk;
import limits.api.audit.Selection;
import limits.api.web.NoSuchThing;
import limits.casesharing.accesslog.AccessLogEvent.Motive;
import limits.kernel.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The access log as a page, and what was so as of each of its entries. */
@Controller
@RequestMapping("/audit")
class AuditPages {

    private final AuditDesk desk;
    private final MessageSource messages;

    AuditPages(AuditDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String entries(
            @RequestParam(defaultValue = "ASKED") Selection show,
            @RequestParam(defaultValue = "0") long before,
            @RequestParam(defaultValue = "0") long after,
            Actor by,
            Model model) {
        List<AccessRow> entries = after > 0
                ? desk.entriesAfter(by, after, show)
                : desk.entriesBefore(by, before > 0 ? before : Long.MAX_VALUE, show);
        model.addAttribute("entries", entries);
        model.addAttribute("show", show);
        model.addAttribute("selections", Selection.values());
        model.addAttribute("newer", before > 0 || after > 0);
        model.addAttribute("older", after > 0 || entries.size() == AuditDesk.PAGE);
        return "audit/entries";
    }

    @GetMapping("/as-of")
    String asOf(
            @RequestParam long entry,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Actor by,
            Model model,
            Locale language) {
        var asOf = desk.asOf(by, entry).orElseThrow(NoSuchThing::new);
        model.addAttribute("then", asOf);
        model.addAttribute("motives", motives(language));
        return fragment ? "audit/as-of :: so" : "audit/as-of";
    }

    /** Shown in this answer alone: the next page hides it again. */
    @PostMapping("/entries/{position}/category")
    String reveal(
            @PathVariable long position,
            @RequestParam Motive motive,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Actor by,
            Model model) {
        var revealed = desk.reveal(by, position, motive).orElseThrow(NoSuchThing::new);
        model.addAttribute("revealed", revealed);
        return fragment ? "audit/category :: category" : "audit/category";
    }

    private Map<String, String> motives(Locale language) {
        var words = new LinkedHashMap<String, String>();
        for (Motive motive : Motive.values()) {
            words.put(motive.name(), messages.getMessage("audit.motive." + motive.name(), null, language));
        }
        return words;
    }
}
