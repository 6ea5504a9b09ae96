package limits.api.web.form;

import java.util.Map;
import java.util.UUID;
import limits.api.contexts.CommandDesk;
import limits.api.contexts.CommandRefusal;
import limits.api.web.Answers;
import limits.api.web.NoSuchThing;
import limits.kernel.Actor;
import limits.kernel.Ask;
import limits.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Shows forms, reads what was sent, and hands in the one command that a form stands for. */
@Component
public final class FormDesk {

    private static final String PAGE = "form-page";

    private final CommandDesk desk;

    FormDesk(CommandDesk desk) {
        this.desk = desk;
    }

    /** The form, to be filled in; for a mandate that may not ask it, there is nothing here. */
    public ModelAndView show(Deed deed, Actor by) {
        return show(deed.form(), by);
    }

    /** The same for a form whose answer is read by its own page. */
    public ModelAndView show(Form form, Actor by) {
        if (!form.act().openTo(by)) {
            throw new NoSuchThing();
        }
        return new ModelAndView(PAGE, Map.of("form", form, "commandId", UUID.randomUUID(), "wrong", Map.of()));
    }

    /** Hands in the command, then leads to a page that says it is done; an answer that cannot be read is asked again. */
    public ModelAndView send(Deed deed, Sent sent, String then) {
        Filled filled = read(deed.form(), sent);
        if (!filled.complete()) {
            return again(filled, sent);
        }
        Ask asked;
        try {
            asked = deed.ask().apply(filled);
        } catch (IllegalArgumentException together) {
            return again(filled, sent, together);
        }
        return filled.complete() ? hand(asked, deed.form(), sent, then) : again(filled, sent);
    }

    /** Hands in a command that was read from this form, then leads to a page that says it is done. */
    public ModelAndView hand(Ask asked, Form form, Sent sent, String then) {
        desk.ask(asked, sent.command(), sent.by());
        RequestContextUtils.getOutputFlashMap(sent.request())
                .put("done", form.act().code() + ".done");
        return new ModelAndView("redirect:" + then);
    }

    /** Reads a form; a mandate that may not ask it is told so before anything else. */
    public Filled read(Form form, Sent sent) {
        if (!form.act().openTo(sent.by())) {
            throw new Refused(CommandRefusal.NOT_YOURS_TO_ASK);
        }
        return new Filled(form, sent);
    }

    /** The same form again, as it was filled in, with what is wrong said at each answer. */
    public ModelAndView again(Filled filled, Sent sent) {
        var page = new ModelAndView(
                PAGE,
                Map.of(
                        "form", carrying(filled.form(), sent),
                        "commandId", sent.command(),
                        "filled", filled,
                        "wrong", filled.wrong()));
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    /** Answers that are each well formed and do not go together. */
    private ModelAndView again(Filled filled, Sent sent, IllegalArgumentException together) {
        var said = new Answers();
        said.read("all", "-", text -> {
            throw together;
        });
        filled.refuse("", said.wrong().getOrDefault("all", "invalid.other"));
        return again(filled, sent);
    }

    /** The names drawn with the first form are kept, so that the corrected one makes the same thing. */
    private static Form carrying(Form form, Sent sent) {
        Form carried = form;
        for (String name : form.hidden().keySet()) {
            carried = carried.hidden(name, sent.one(name));
        }
        return carried;
    }
}
