package limits.api.web.group;

import java.util.List;
import java.util.Map;
import limits.api.web.Say;
import limits.api.web.TakenAway;
import limits.api.web.form.Act;
import limits.api.web.form.FormDesk;
import limits.api.web.form.Sent;
import limits.casesharing.charter.Difference;
import limits.casesharing.charter.FamilyText;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.charterfile.CharterFile;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.kernel.Actor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A charter, version by version: its exact terms and their fingerprint, what families read, and the forms behind it. */
@Controller
class CharterPages {

    private final Groups groups;
    private final CharterDeeds deeds;
    private final CharterDraft draft;
    private final CharterNarrowing narrowing;
    private final FormDesk forms;
    private final Say say;

    CharterPages(
            Groups groups,
            CharterDeeds deeds,
            CharterDraft draft,
            CharterNarrowing narrowing,
            FormDesk forms,
            Say say) {
        this.groups = groups;
        this.deeds = deeds;
        this.draft = draft;
        this.narrowing = narrowing;
        this.forms = forms;
        this.say = say;
    }

    @GetMapping("/group/{group}/charter/draft")
    ModelAndView draft(@PathVariable String group, Actor by) {
        return forms.show(draft.of(groups.one(group, by)), by);
    }

    @PostMapping("/group/{group}/charter/draft")
    ModelAndView draft(@PathVariable String group, Sent sent) {
        return forms.send(draft.of(groups.one(group, sent.by())), sent, "/group/" + group);
    }

    @GetMapping("/group/{group}/charter/narrow/{category}")
    ModelAndView narrow(@PathVariable String group, @PathVariable String category, Actor by) {
        return forms.show(narrowing.of(groups.one(group, by), category), by);
    }

    @PostMapping("/group/{group}/charter/narrow/{category}")
    ModelAndView narrow(@PathVariable String group, @PathVariable String category, Sent sent) {
        return forms.send(narrowing.of(groups.one(group, sent.by()), category), sent, "/group/" + group);
    }

    @GetMapping("/group/{group}/charter/{version}")
    ModelAndView version(@PathVariable String group, @PathVariable String version, Actor by) {
        GroupSheet sheet = groups.one(group, by);
        VersionSheet text = groups.version(sheet, version);
        var standing = text.standing(groups.today());
        var acts = Act.openTo(by, deeds.now(sheet, text, groups.today()));
        return new ModelAndView(
                "group/charter",
                Map.of(
                        "evidence",
                        CharterDeeds.asksForEvidence(text),
                        "sheet",
                        sheet,
                        "version",
                        text,
                        "terms",
                        text.terms(),
                        "less",
                        Difference.less(text.clauses(), Floor.statute()),
                        "standing",
                        standing,
                        "narrow",
                        narrow(sheet, text, by),
                        "signed",
                        groups.signed(sheet, by, text),
                        "signs",
                        acts.stream().filter(CharterDeeds::signs).toList(),
                        "acts",
                        acts.stream().filter(act -> !CharterDeeds.signs(act)).toList()));
    }

    /** What may be left to fewer professions, starting from this text: only the newest is what a next one starts from. */
    private List<Act> narrow(GroupSheet sheet, VersionSheet text, Actor by) {
        if (!groups.versions(sheet).getFirst().equals(text)) {
            return List.of();
        }
        return text.clauses().categories().stream()
                .flatMap(one -> Act.openTo(by, CharterDeeds.narrowAct(sheet, one)).stream())
                .toList();
    }

    /** The version as a file, to be altered elsewhere, asked or brought back. */
    @GetMapping("/group/{group}/charter/{version}/file")
    ResponseEntity<byte[]> file(@PathVariable String group, @PathVariable String version, Actor by) {
        GroupSheet sheet = groups.one(group, by);
        VersionSheet text = groups.version(sheet, version);
        return TakenAway.as(
                "charter-" + text.number() + ".yaml",
                TakenAway.YAML,
                CharterFile.of(sheet.charter().key(), text));
    }

    @PostMapping("/group/{group}/charter/bring")
    ModelAndView bring(@PathVariable String group, Sent sent) {
        return forms.send(draft.brought(groups.one(group, sent.by())), sent, "/group/" + group);
    }

    @GetMapping("/group/{group}/charter/{version}/families")
    ModelAndView families(@PathVariable String group, @PathVariable String version, Actor by) {
        GroupSheet sheet = groups.one(group, by);
        VersionSheet text = groups.version(sheet, version);
        var page = new ModelAndView(
                "group/families",
                Map.of("sheet", sheet, "version", text, "paragraphs", ForFamilies.of(text.terms(), say)));
        groups.before(sheet, text).ifPresent(older -> {
            var changed = FamilyText.changed(older.terms(), text.terms());
            page.addObject("before", older.number())
                    .addObject("come", ForFamilies.alone(changed.come(), say))
                    .addObject("gone", ForFamilies.alone(changed.gone(), say));
        });
        return page;
    }

    @GetMapping("/group/{group}/charter/{version}/{deed}")
    ModelAndView form(@PathVariable String group, @PathVariable String version, @PathVariable String deed, Actor by) {
        GroupSheet sheet = groups.one(group, by);
        return forms.show(deeds.named(sheet, groups.version(sheet, version), deed), by);
    }

    @PostMapping("/group/{group}/charter/{version}/{deed}")
    ModelAndView send(@PathVariable String group, @PathVariable String version, @PathVariable String deed, Sent sent) {
        GroupSheet sheet = groups.one(group, sent.by());
        return forms.send(deeds.named(sheet, groups.version(sheet, version), deed), sent, "/group/" + group);
    }
}
