package limits.api.web.group;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import limits.api.simulator.LessInWords;
import limits.api.simulator.SlipInWords;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Sent;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.ReachMatrix;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.charterfile.CharterFile;
import limits.casesharing.charterfile.NotACharter;
import limits.casesharing.charterfile.WrittenCharter;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who could read what under a version of the charter, adopted or not, or under a text that is
 * brought as a file. Everybody who sees the group may look; a text that is brought is read, answered and forgotten.
 */
@Controller
class SimulatorPages {

    /** Longest text that is read, in bytes. */
    static final int LONGEST = 64 * 1024;

    /** Whoever drafts, and whoever says what she thinks of it. */
    private static final Set<Capacity> BRING =
            Set.of(Capacity.DATA_PROTECTION_OFFICER, Capacity.COORDINATOR, Capacity.MEMBER);

    private final Groups groups;

    SimulatorPages(Groups groups) {
        this.groups = groups;
    }

    @GetMapping("/group/{group}/simulator")
    ModelAndView versions(
            @PathVariable String group,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String against,
            @RequestParam(defaultValue = "") String who,
            Actor by) {
        GroupSheet sheet = groups.one(group, by);
        var page = page(sheet, by, who);
        var written = groups.versions(sheet);
        if (written.isEmpty()) {
            return page;
        }
        var chosen = version.isEmpty() ? written.getFirst() : groups.version(sheet, version);
        var older = against(sheet, against, Optional.of(chosen));
        page.addObject("version", chosen);
        older.ifPresent(one -> page.addObject("against", one));
        return page.addObject(
                "seen", Simulated.of(chosen.clauses(), older.map(VersionSheet::clauses), profession(who)));
    }

    @PostMapping("/group/{group}/simulator")
    ModelAndView text(@PathVariable String group, Sent sent) {
        GroupSheet sheet = groups.one(group, sent.by());
        if (!brings(sent.by())) {
            throw new NoSuchThing();
        }
        String who = sent.text("who");
        var page = page(sheet, sent.by(), who);
        String text = sent.file("file")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> sent.text("text"));
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addObject("tooLong", true);
        }
        page.addObject("text", text);
        return read(page, sheet, text, sent, who);
    }

    private ModelAndView read(ModelAndView page, GroupSheet sheet, String text, Sent sent, String who) {
        Optional<WrittenCharter> brought;
        try {
            var file = CharterFile.read(text, Floor.statute());
            page.addObject("ownFloor", file.floor().isPresent());
            brought = file.charter();
        } catch (NotACharter mistakes) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addObject("slips", slips(mistakes)).addObject("moreSlips", mistakes.more());
        }
        if (brought.isEmpty()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page.addObject("noCharter", true);
        }
        var older = against(sheet, sent.text("against"), Optional.empty());
        older.ifPresent(one -> page.addObject("against", one));
        var bring = CharterDeeds.bringAct(sheet);
        if (bring.openTo(sent.by())) {
            page.addObject("bring", bring);
        }
        page.addObject("unmoved", unmoved(brought.get()));
        return page.addObject(
                "seen", Simulated.of(brought.get().clauses(), older.map(VersionSheet::clauses), profession(who)));
    }

    private ModelAndView page(GroupSheet sheet, Actor by, String who) {
        return new ModelAndView("group/simulator")
                .addObject("sheet", sheet)
                .addObject("versions", groups.versions(sheet))
                .addObject("today", groups.today())
                .addObject("professions", ReachMatrix.professions())
                .addObject("who", profession(who).map(Enum::name).orElse(""))
                .addObject("brings", brings(by));
    }

    /** The version to compare with: the one asked for, or the one in force where that is another. */
    private Optional<VersionSheet> against(GroupSheet sheet, String asked, Optional<VersionSheet> chosen) {
        Optional<VersionSheet> older = switch (asked) {
            case "" -> groups.inForce(sheet);
            case "none" -> Optional.empty();
            default -> Optional.of(groups.version(sheet, asked));
        };
        return older.filter(
                one -> chosen.filter(same -> same.number() == one.number()).isEmpty());
    }

    private static boolean brings(Actor by) {
        return BRING.contains(by.capacity());
    }

    private static Optional<Profession> profession(String who) {
        return ReachMatrix.professions().stream()
                .filter(one -> one.name().equals(who))
                .findFirst();
    }

    private static List<String> slips(NotACharter mistakes) {
        boolean english = english();
        return mistakes.slips().stream()
                .map(SlipInWords::of)
                .map(slip -> english ? slip.english() : slip.french())
                .toList();
    }

    private static List<String> unmoved(WrittenCharter brought) {
        boolean english = english();
        return brought.unmoved().stream()
                .map(LessInWords::of)
                .map(less -> english ? less.english() : less.french())
                .toList();
    }

    private static boolean english() {
        return Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
    }
}
