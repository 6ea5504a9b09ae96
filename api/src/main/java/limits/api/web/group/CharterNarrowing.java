package limits.api.web.group;

import java.util.List;
import java.util.Optional;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Narrowing;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.group.GroupBoard.GroupSheet;
import org.springframework.stereotype.Component;

/**
 * The form in which one category is left to fewer professions than the law leaves it to: offers those of the law, starts
 * from those of the newest version, and writes the next.
 */
@Component
final class CharterNarrowing {

    private final Groups groups;
    private final Say say;

    CharterNarrowing(Groups groups, Say say) {
        this.groups = groups;
        this.say = say;
    }

    Deed of(GroupSheet group, String name) {
        Clauses before = groups.versions(group).stream()
                .findFirst()
                .map(VersionSheet::clauses)
                .orElseThrow(NoSuchThing::new);
        Category category = before.categories().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(NoSuchThing::new);
        var floor = Floor.statute();
        var givers = floor.givers(category);
        var receivers = floor.receivers(category);
        var less = before.narrowings().stream()
                .filter(one -> one.category() == category)
                .findFirst();
        var form = Form.of(CharterDeeds.narrowAct(group, category)).told(say.told("category." + category));
        form = asked(form, "givers", givers, less.map(Narrowing::givers));
        form = asked(form, "receivers", receivers, less.map(Narrowing::receivers));
        return new Deed(form, filled -> {
            var chosen =
                    new Narrowing(category, chosen(filled, "givers", givers), chosen(filled, "receivers", receivers));
            return new DraftCharter(
                    group.charter(),
                    before.narrowed(category, Optional.of(chosen).filter(Narrowing::narrows)),
                    before.clocks().longLog());
        });
    }

    private static Form asked(Form form, String name, List<Profession> lawful, Optional<List<Profession>> before) {
        return form.several(
                name,
                GroupDeeds.labelled("profession", lawful.toArray(Profession[]::new)),
                before.orElse(lawful).stream()
                        .filter(lawful::contains)
                        .map(Enum::name)
                        .toList());
    }

    /** All whom the law names is no narrowing. */
    private static List<Profession> chosen(Filled filled, String name, List<Profession> lawful) {
        var chosen = filled.sent(name).stream().map(Profession::valueOf).toList();
        return chosen.containsAll(lawful) ? Narrowing.EVERYBODY : chosen;
    }
}
