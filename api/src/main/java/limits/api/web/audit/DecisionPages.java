package limits.api.web.audit;

import java.util.List;
import limits.api.audit.AuditDesk;
import limits.api.audit.DecisionRow;
import limits.api.web.NoSuchThing;
import limits.governance.board.GovernanceStories;
import limits.kernel.Actor;
import limits.kernel.Story;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The governance log as a list, and any of its stories as it stood after an entry. */
@Controller
@RequestMapping("/audit/decisions")
class DecisionPages {

    private static final List<String> STORIES = GovernanceStories.vocabulary().stories().stream()
            .<String>map(Story::name)
            .toList();

    private final AuditDesk desk;

    DecisionPages(AuditDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String decisions(
            @RequestParam(defaultValue = "") String story,
            @RequestParam(defaultValue = "0") long before,
            Actor by,
            Model model) {
        List<DecisionRow> decisions = desk.decisionsBefore(by, before > 0 ? before : Long.MAX_VALUE, story);
        model.addAttribute("decisions", decisions);
        model.addAttribute("story", story);
        model.addAttribute("stories", STORIES);
        model.addAttribute("newest", before <= 0);
        model.addAttribute("older", decisions.size() == AuditDesk.PAGE);
        return "audit/decisions";
    }

    @GetMapping("/{position}")
    String decision(@PathVariable long position, Actor by, Model model) {
        model.addAttribute("then", desk.decision(by, position).orElseThrow(NoSuchThing::new));
        return "audit/decision";
    }
}
