package limits.api.web.group;

import static limits.casesharing.charter.SignatureLevel.ADVANCED;
import static limits.casesharing.charter.SignatureLevel.QUALIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.api.web.Say;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.Venue;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.charterfile.CharterFile;
import limits.casesharing.charterfile.NotACharter;
import limits.casesharing.charterfile.WrittenCharter;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.group.GroupBoard.MemberLine;
import limits.governance.board.ProjectBoard;
import limits.governance.board.ProjectSheet;
import limits.kernel.Area;
import limits.kernel.Key;
import limits.kernel.Organisation;
import org.springframework.stereotype.Component;

/**
 * The form in which a charter is written down: it offers what the law lets a charter open, and starts from the newest
 * version, or from all of that. Sizes, ages and durations are those of the law's own text.
 */
@Component
final class CharterDraft {

    private final Groups groups;
    private final ProjectBoard projects;
    private final Say say;

    CharterDraft(Groups groups, ProjectBoard projects, Say say) {
        this.groups = groups;
        this.projects = projects;
        this.say = say;
    }

    Deed of(GroupSheet group) {
        var floor = Floor.statute();
        Optional<Clauses> before = groups.versions(group).stream().findFirst().map(VersionSheet::clauses);
        LocalDate from = groups.today();
        var form = Form.of(CharterDeeds.draftAct(group))
                .see("/group/" + group.group() + "/simulator")
                .one(
                        "territory",
                        territory(group),
                        before.map(one -> new Object[] {one.territory()}).orElse(new Object[0]))
                .day("validFrom", from)
                .day("validUntil", from.plusYears(2))
                .several(
                        "venues",
                        GroupDeeds.labelled("venue", sorted(floor.venues()).toArray(Venue[]::new)),
                        names(before.map(Clauses::venues).orElse(sorted(floor.venues()))))
                .several(
                        "purposes",
                        GroupDeeds.labelled("purpose", sorted(floor.purposes()).toArray(Purpose[]::new)),
                        names(before.map(Clauses::purposes).orElse(sorted(floor.purposes()))))
                .several(
                        "categories",
                        GroupDeeds.labelled(
                                "category", sorted(floor.shareable()).toArray(Category[]::new)),
                        names(before.map(Clauses::categories).orElse(sorted(floor.shareable()))))
                .several(
                        "offenceOptIns",
                        bodies(group, before),
                        before.map(Clauses::offenceOptIns).orElse(List.of()).stream()
                                .map(Organisation::toString)
                                .toList())
                .ifAny()
                .yes(
                        "prosecutorConvention",
                        before.filter(Clauses::prosecutorConvention).isPresent())
                .one(
                        "minSignature",
                        GroupDeeds.labelled("signature", SignatureLevel.SIMPLE, ADVANCED, QUALIFIED),
                        before.map(Clauses::minSignature).orElse(SignatureLevel.SIMPLE));
        form = CharterMeasures.asked(form, floor, before);
        return new Deed(
                form,
                filled -> new DraftCharter(group.charter(), clauses(filled, group, before), filled.yes("misuseRisk")));
    }

    /** The same from a text that says everything itself, professions and bodies too; what is wrong in it the simulator tells. */
    Deed brought(GroupSheet group) {
        var form = Form.of(CharterDeeds.bringAct(group))
                .see("/group/" + group.group() + "/simulator")
                .hidden("text", "");
        return new Deed(form, filled -> {
            var clauses = brought(filled, group);
            // The file says so itself, or would not have been read.
            return new DraftCharter(group.charter(), clauses, clauses.clocks().longLog());
        });
    }

    private Clauses brought(Filled filled, GroupSheet group) {
        var written = read(filled.carried("text"));
        var clauses = written.clauses();
        boolean here = territory(group).stream()
                .anyMatch(one -> one.value().equals(clauses.territory().toString()));
        if (!here) {
            filled.refuse("", "charter.bring.elsewhere");
        }
        if (!clauses.controller().equals(controller(group, filled))) {
            filled.refuse("", "charter.bring.controller");
        }
        if (!written.unmoved().isEmpty()) {
            filled.refuse("", "refused.charter.wider-than-the-law");
        }
        return clauses;
    }

    /** What the simulator has just shown; sent by hand, it may be anything. */
    private static WrittenCharter read(String text) {
        try {
            return CharterFile.read(text, Floor.statute())
                    .charter()
                    .orElseThrow(() -> new IllegalArgumentException("a file without a charter"));
        } catch (NotACharter mistakes) {
            throw new IllegalArgumentException(mistakes);
        }
    }

    private Organisation controller(GroupSheet group, Filled filled) {
        return project(group).map(ProjectSheet::lead).orElse(filled.by().organisation());
    }

    private Clauses clauses(Filled filled, GroupSheet group, Optional<Clauses> before) {
        return new Clauses(
                new Area(filled.carried("territory")),
                controller(group, filled),
                before.map(Clauses::text).orElse(1),
                filled.day("validFrom"),
                filled.day("validUntil"),
                filled.sent("venues").stream().map(Venue::valueOf).toList(),
                filled.sent("purposes").stream().map(Purpose::valueOf).toList(),
                filled.sent("categories").stream().map(Category::valueOf).toList(),
                before.map(Clauses::narrowings).orElse(List.of()),
                filled.sent("offenceOptIns").stream()
                        .map(key -> new Organisation(new Key(key)))
                        .toList(),
                filled.yes("prosecutorConvention"),
                filled.one("minSignature", SignatureLevel.class),
                CharterMeasures.sizes(filled),
                CharterMeasures.ages(filled),
                CharterMeasures.clocks(filled),
                filled.number("reviewGrace"));
    }

    /** The bodies that have somebody in the group, and those that the text before names. */
    private List<Option> bodies(GroupSheet group, Optional<Clauses> before) {
        return Stream.concat(
                        groups.members(group).stream().map(MemberLine::organisation),
                        before.map(Clauses::offenceOptIns).orElse(List.of()).stream())
                .distinct()
                .map(body -> Option.named(body, say.body(body)))
                .toList();
    }

    private List<Option> territory(GroupSheet group) {
        return project(group).stream()
                .flatMap(project -> project.territory().stream())
                .map(area -> Option.named(area, area.toString()))
                .toList();
    }

    private Optional<ProjectSheet> project(GroupSheet group) {
        return projects.project(group.project());
    }

    private static <E extends Enum<E>> List<E> sorted(java.util.Set<E> some) {
        return some.stream().sorted().toList();
    }

    private static List<String> names(List<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).toList();
    }
}
