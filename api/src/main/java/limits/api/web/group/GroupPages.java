package limits.api.web.group;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.group.GroupBoard.MemberLine;
import limits.casesharing.group.GroupBoard.Place;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The group's page: who is in, what each may receive and why; and the forms behind it. */
@Controller
class GroupPages {

    private final Groups groups;
    private final GroupDeeds deeds;
    private final MemberDeeds members;
    private final FormDesk forms;
    private final Whys whys;

    GroupPages(Groups groups, GroupDeeds deeds, MemberDeeds members, FormDesk forms, Whys whys) {
        this.groups = groups;
        this.deeds = deeds;
        this.members = members;
        this.forms = forms;
        this.whys = whys;
    }

    @GetMapping("/group")
    ModelAndView entrance(Actor by) {
        var seen = groups.seenBy(by);
        return seen.size() == 1
                ? new ModelAndView("redirect:/group/" + seen.getFirst().group())
                : new ModelAndView(
                        "group/list",
                        Map.of(
                                "groups",
                                seen,
                                "acts",
                                Act.openTo(by, deeds.establish().act())));
    }

    @GetMapping("/group/new")
    ModelAndView establish(Actor by) {
        return forms.show(deeds.establish(), by);
    }

    @PostMapping("/group/new")
    ModelAndView establish(Sent sent) {
        return forms.send(deeds.establish(), sent, "/group");
    }

    @GetMapping("/group/{group}")
    ModelAndView sheet(@PathVariable String group, Actor by) {
        GroupSheet sheet = groups.one(group, by);
        var lines = groups.members(sheet);
        var inside =
                lines.stream().filter(line -> line.place() == Place.APPROVED).toList();
        var inForce = groups.inForce(sheet);
        return new ModelAndView("group/sheet")
                .addObject("sheet", sheet)
                .addObject("lines", lines)
                .addObject("inside", inside)
                .addObject("versions", groups.versions(sheet))
                .addObject("today", groups.today())
                .addObject("bound", inForce.isPresent())
                .addObject(
                        "reached",
                        inForce.map(version -> Reached.under(version, inside)).orElse(List.of()))
                .addObject(
                        "whys",
                        inForce.map(version -> whys.under(version, inside, by)).orElse(List.of()))
                .addObject("signable", inside.stream().anyMatch(line -> unsigned(line, by)))
                .addObject("acts", acts(sheet, by))
                .addObject("counting", by.capacity() == Capacity.DATA_PROTECTION_OFFICER)
                .addObject("oversized", groups.oversized(sheet))
                .addObject("actsOf", actsOf(sheet, lines, by));
    }

    private Map<String, List<Act>> actsOf(GroupSheet sheet, List<MemberLine> lines, Actor by) {
        return lines.stream()
                .collect(Collectors.toMap(line -> line.person().toString(), line -> members.now(sheet, line, by)));
    }

    private List<Act> acts(GroupSheet sheet, Actor by) {
        boolean adopted = groups.versions(sheet).stream()
                .anyMatch(version -> version.adopted().isPresent());
        return Stream.concat(
                        Act.openTo(by, deeds.designate(sheet).act(), CharterDeeds.draftAct(sheet)).stream(),
                        FreezeDeeds.now(sheet, groups.freeze(sheet), adopted, by).stream())
                .toList();
    }

    @GetMapping("/group/{group}/designate")
    ModelAndView designate(@PathVariable String group, Actor by) {
        return forms.show(deeds.designate(groups.one(group, by)), by);
    }

    @PostMapping("/group/{group}/designate")
    ModelAndView designate(@PathVariable String group, Sent sent) {
        return forms.send(deeds.designate(groups.one(group, sent.by())), sent, "/group/" + group);
    }

    @GetMapping("/group/{group}/member/{person}/{deed}")
    ModelAndView form(@PathVariable String group, @PathVariable String person, @PathVariable String deed, Actor by) {
        return forms.show(ofMember(group, person, deed, by), by);
    }

    @PostMapping("/group/{group}/member/{person}/{deed}")
    ModelAndView send(@PathVariable String group, @PathVariable String person, @PathVariable String deed, Sent sent) {
        boolean leaves = sent.by().capacity() == Capacity.MEMBER;
        return forms.send(ofMember(group, person, deed, sent.by()), sent, leaves ? "/" : "/group/" + group);
    }

    private Deed ofMember(String group, String person, String deed, Actor by) {
        GroupSheet sheet = groups.one(group, by);
        MemberLine line = groups.members(sheet).stream()
                .filter(one -> one.person().toString().equals(person))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        return members.named(sheet, line, deed);
    }

    private static boolean unsigned(MemberLine line, Actor by) {
        return line.person().equals(by.person()) && !line.signed();
    }
}
