package limits.api.web.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Deed;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.api.web.group.Groups;
import limits.casesharing.casefile.Situation;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.item.ItemDesk;
import limits.casesharing.item.ItemSheet;
import limits.casesharing.session.Session;
import limits.casesharing.session.SessionDesk;
import limits.casesharing.session.SessionSheet;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A member's sessions, and the forms behind them; under any other mandate there is no such page. */
@Controller
class SessionPages {

    private final SessionDesk desk;
    private final SessionDeeds deeds;
    private final ItemDesk items;
    private final Groups groups;
    private final FormDesk forms;
    private final Clock clock;

    SessionPages(SessionDesk desk, SessionDeeds deeds, ItemDesk items, Groups groups, FormDesk forms, Clock clock) {
        this.desk = desk;
        this.deeds = deeds;
        this.items = items;
        this.groups = groups;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping("/sessions")
    ModelAndView held(Actor by) {
        var group = group(by);
        return new ModelAndView(
                "sessions/list",
                Map.of("sessions", desk.held(group.group(), by, now()), "acts", List.of(SessionDeeds.OPEN)));
    }

    @GetMapping("/sessions/new")
    ModelAndView open(Actor by) {
        return forms.show(deeds.open(group(by), now()), by);
    }

    @PostMapping("/sessions/new")
    ModelAndView open(Sent sent) {
        return forms.send(deeds.open(group(sent.by()), now()), sent, "/sessions/" + sent.key("session"));
    }

    @GetMapping("/sessions/{session}")
    ModelAndView sheet(@PathVariable String session, Actor by) {
        var sheet = one(session, by);
        var lines = groups.members(groups.one(sheet.group().toString(), by)).stream()
                .filter(line -> sheet.present().contains(line.person()))
                .toList();
        return new ModelAndView("sessions/sheet", Map.of("sheet", sheet, "present", lines))
                .addObject("held", sheet.heldAt(now()))
                .addObject("me", by.person())
                .addObject("items", before(sheet, by))
                .addObject("warnings", deeds.warnings(sheet, lines, by))
                .addObject("acts", deeds.acts(sheet, by, now()));
    }

    @GetMapping("/sessions/{session}/{deed}")
    ModelAndView form(@PathVariable String session, @PathVariable String deed, Actor by) {
        return forms.show(deed(session, deed, by), by);
    }

    @PostMapping("/sessions/{session}/{deed}")
    ModelAndView send(@PathVariable String session, @PathVariable String deed, Sent sent) {
        return forms.send(deed(session, deed, sent.by()), sent, "/sessions/" + session);
    }

    /** What is named to her, or given by her, about each situation that lies before her. */
    private Map<Situation.Id, List<ItemSheet>> before(SessionSheet sheet, Actor by) {
        var told = new LinkedHashMap<Situation.Id, List<ItemSheet>>();
        sheet.table().forEach(laid -> told.put(laid.situation(), items.own(laid.situation(), by, now())));
        return told;
    }

    private Deed deed(String session, String name, Actor by) {
        return deeds.named(one(session, by), name, by);
    }

    private SessionSheet one(String key, Actor by) {
        return desk.look(id(key), by, now()).orElseThrow(NoSuchThing::new);
    }

    /** The group whose sessions she may attend. */
    private GroupSheet group(Actor by) {
        if (by.capacity() != Capacity.MEMBER) {
            throw new NoSuchThing();
        }
        return groups.seenBy(by).stream()
                .filter(group -> groups.active(group).stream()
                        .anyMatch(line -> line.person().equals(by.person())))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
    }

    private Instant now() {
        return clock.instant();
    }

    static Session.Id id(String key) {
        try {
            return new Session.Id(new Key(key));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchThing();
        }
    }
}
