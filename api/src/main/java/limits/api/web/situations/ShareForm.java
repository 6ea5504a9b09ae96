package limits.api.web.situations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.casesharing.sealing.ConfidentialText;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** What is asked before something is shared: its kind, what for, who may read it by name, why, until when. */
@Component
final class ShareForm {

    private final Cases cases;
    private final SituationDeeds deeds;
    private final Say say;

    ShareForm(Cases cases, SituationDeeds deeds, Say say) {
        this.cases = cases;
        this.deeds = deeds;
        this.say = say;
    }

    Form of(SituationFile file, Actor by) {
        return Form.of(Act.of("item.share", "/situations/" + file.id() + "/share", Capacity.MEMBER))
                .told(file.pseudonym().toString())
                .draws("item")
                .one("category", categories(file, by))
                .one(
                        "purpose",
                        file.purposes().stream()
                                .sorted()
                                .map(OpeningDeed::purpose)
                                .toList())
                .several("readers", readers(file, by), List.of())
                .words("words")
                .one("source", sources())
                .one("necessity", Option.of(Necessity.values()))
                .words("why")
                .ifAny()
                .yes("secret", false)
                .day("expiresOn", cases.groups().today().plusMonths(6));
    }

    /** The words become confidential at once, and leave this draft only sealed. */
    ItemDraft draft(SituationFile file, Filled filled) {
        var words = new ConfidentialText(filled.carried("words"));
        String why = filled.carried("why");
        return new ItemDraft(
                new InformationItem.Id(filled.key("item")),
                file.id(),
                filled.one("category", Category.class),
                filled.one("purpose", Purpose.class),
                filled.keys("readers").stream().map(Person::new).toList(),
                filled.one("necessity", Necessity.class),
                filled.one("source", ItemSource.class),
                filled.yes("secret"),
                filled.day("expiresOn"),
                why.isBlank() ? words : words.neededBecause(new ConfidentialText(why)));
    }

    /** Where the giver may have it from. */
    static List<Option> sources() {
        return Stream.of(ItemSource.values())
                .filter(one -> one != ItemSource.NOT_ASKED)
                .map(Option::of)
                .toList();
    }

    /** The kinds of information that the charter in force enables, each with its channel. */
    private List<Option> categories(SituationFile file, Actor by) {
        return version(file, by)
                .map(version -> version.clauses().categories().stream()
                        .map(category -> Option.named(category.name(), label(version, category)))
                        .toList())
                .orElse(List.of());
    }

    private String label(VersionSheet version, Category category) {
        String kind = say.told("category." + category);
        return version.terms()
                .rule(category)
                .map(rule -> kind + " — " + say.told("regime." + rule.regime()))
                .orElse(kind);
    }

    Optional<VersionSheet> version(SituationFile file, Actor by) {
        return cases.groups().inForce(cases.group(file, by));
    }

    /** The members of the group who may act, other than the giver: named one by one, never as a whole. */
    List<Option> readers(SituationFile file, Actor by) {
        return cases.active(cases.group(file, by)).stream()
                .filter(line -> !line.person().equals(by.person()))
                .map(deeds::named)
                .toList();
    }
}
