package limits.api.web.group;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.index.PersonIndex;
import limits.casesharing.index.PersonIndexCommand.CloseIndex;
import limits.casesharing.index.PersonIndexCommand.OpenIndex;
import limits.casesharing.index.PersonIndexDesk;
import limits.casesharing.index.PersonSought;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** "Who knows this person?": members ask and find who asked about theirs; the officer opens it, she or the mayor closes it. */
@Controller
class WhoKnowsPages {

    private final Groups groups;
    private final PersonIndexDesk index;
    private final FormDesk forms;
    private final Clock clock;

    WhoKnowsPages(Groups groups, PersonIndexDesk index, FormDesk forms, Clock clock) {
        this.groups = groups;
        this.index = index;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/group/{group}/who-knows")
    ModelAndView page(@PathVariable String group, Actor by) {
        var sheet = groups.one(group, by);
        var page = new ModelAndView("group/who-knows", Map.of("sheet", sheet, "most", PersonIndexDesk.MOST_IN_A_DAY));
        if (by.capacity() == Capacity.MEMBER) {
            page.addObject(
                    "view", index.look(sheet.group(), by, clock.instant()).orElseThrow(NoSuchThing::new));
        }
        var until = index.openUntil(sheet.group(), clock.instant());
        var acts = new ArrayList<Act>(List.of(deed(sheet, "open").act()));
        if (until.isPresent()) {
            acts.add(deed(sheet, "close").act());
            acts.add(question(sheet).act());
        }
        return page.addObject("until", until.orElse(null)).addObject("acts", Act.openTo(by, acts));
    }

    @GetMapping("/group/{group}/who-knows/question")
    ModelAndView form(@PathVariable String group, Actor by) {
        return forms.show(question(asking(group, by)), by);
    }

    @PostMapping("/group/{group}/who-knows/question")
    ModelAndView ask(@PathVariable String group, Sent sent) {
        var sheet = asking(group, sent.by());
        var filled = forms.read(question(sheet), sent);
        if (!filled.complete()) {
            return forms.again(filled, sent);
        }
        var whom = new PersonSought(filled.carried("familyName"), filled.carried("givenName"), filled.day("born"));
        index.ask(sheet.group(), whom, sent.by(), clock.instant());
        RequestContextUtils.getOutputFlashMap(sent.request()).put("done", "who-knows.question.done");
        return new ModelAndView("redirect:/group/" + group + "/who-knows");
    }

    @GetMapping("/group/{group}/who-knows/{deed}")
    ModelAndView form(@PathVariable String group, @PathVariable String deed, Actor by) {
        return forms.show(deed(groups.one(group, by), deed), by);
    }

    @PostMapping("/group/{group}/who-knows/{deed}")
    ModelAndView send(@PathVariable String group, @PathVariable String deed, Sent sent) {
        return forms.send(deed(groups.one(group, sent.by()), deed), sent, "/group/" + group + "/who-knows");
    }

    /** Her group, for a member who may ask; for everybody else there is nothing here. */
    private GroupSheet asking(String group, Actor by) {
        var sheet = groups.one(group, by);
        if (by.capacity() != Capacity.MEMBER
                || index.look(sheet.group(), by, clock.instant()).isEmpty()) {
            throw new NoSuchThing();
        }
        return sheet;
    }

    private static Form question(GroupSheet sheet) {
        return form(sheet, "question", Capacity.MEMBER)
                .line("familyName")
                .line("givenName")
                .day("born");
    }

    private Deed deed(GroupSheet sheet, String name) {
        var id = PersonIndex.Id.of(sheet.group());
        var today = groups.today();
        return switch (name) {
            case "open" ->
                new Deed(
                        form(sheet, name, Capacity.DATA_PROTECTION_OFFICER)
                                .day("assessedOn", today)
                                .day("until", today.plusYears(1)),
                        filled -> new OpenIndex(id, filled.day("assessedOn"), filled.day("until")));
            case "close" ->
                new Deed(
                        form(sheet, name, Capacity.DATA_PROTECTION_OFFICER, Capacity.MAYOR),
                        filled -> new CloseIndex(id));
            default -> throw new NoSuchThing();
        };
    }

    private static Form form(GroupSheet sheet, String name, Capacity... openTo) {
        return Form.of(Act.of("who-knows." + name, "/group/" + sheet.group() + "/who-knows/" + name, openTo));
    }
}
