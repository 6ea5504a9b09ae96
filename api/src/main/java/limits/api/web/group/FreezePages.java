package limits.api.web.group;

import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The forms that close everything on an incident and open it again. */
@Controller
class FreezePages {

    private final Groups groups;
    private final FormDesk forms;

    FreezePages(Groups groups, FormDesk forms) {
        this.groups = groups;
        this.forms = forms;
    }

    @GetMapping("/group/{group}/freeze/{deed}")
    ModelAndView form(@PathVariable String group, @PathVariable String deed, Actor by) {
        return forms.show(FreezeDeeds.named(groups.one(group, by), deed), by);
    }

    @PostMapping("/group/{group}/freeze/{deed}")
    ModelAndView send(@PathVariable String group, @PathVariable String deed, Sent sent) {
        return forms.send(FreezeDeeds.named(groups.one(group, sent.by()), deed), sent, "/group/" + group);
    }
}
