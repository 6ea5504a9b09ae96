package limits.api.web.situations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.Team;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.content.Wording;
import limits.casesharing.item.InformationItem;
import limits.casesharing.item.ItemDraft;
import limits.casesharing.item.ItemSource;
import limits.casesharing.item.Necessity;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** What is asked before something is shared: its kind, what for, who may read it by name, why, until when. */
@Component
final class ShareForm {

    private final Cases cases;
    private final SituationDeeds deeds;
    private final ContentForm contents;
    private final Say say;

    ShareForm(Cases cases, SituationDeeds deeds, ContentForm contents, Say say) {
        this.cases = cases;
        this.deeds = deeds;
        this.contents = contents;
        this.say = say;
    }

    /** The form of one kind of information. */
    Form of(SituationFile file, Category category, Actor by) {
        var form = Form.of(Act.of("item.share", "/situations/" + file.id() + "/share", Capacity.MEMBER))
                .told(file.pseudonym().toString(), say.told("category." + category))
                .draws("item")
                .hidden("category", category);
        return contents.asking(form, category, team(file))
                .one("source", sources())
                .one(
                        "purpose",
                        file.purposes().stream()
                                .sorted()
                                .map(OpeningDeed::purpose)
                                .toList())
                .several("readers", readers(file, by), List.of())
                .one("necessity", Option.of(Necessity.values()))
                .words(Wording.WHY)
                .ifAny()
                .yes("secret", false)
                .day("expiresOn", until(category, cases.groups().today()));
    }

    /** What is offered: half a year, or what is left of a shorter life of this kind. */
    static LocalDate until(Category category, LocalDate today) {
        LocalDate later = today.plusMonths(6);
        return Optional.ofNullable(Floor.statute().categories().get(category))
                .map(rule -> rule.readableUntil(later, today))
                .orElse(later);
    }

    /** What was answered becomes confidential at once, and leaves this draft only sealed; empty where it is not of the form. */
    Optional<ItemDraft> draft(SituationFile file, Category category, Filled filled) {
        return wording(category, filled)
                .filter(read -> filled.complete())
                .map(wording -> new ItemDraft(
                        new InformationItem.Id(filled.key("item")),
                        file.id(),
                        filled.one("purpose", Purpose.class),
                        filled.keys("readers").stream().map(Person::new).toList(),
                        filled.one("necessity", Necessity.class),
                        filled.one("source", ItemSource.class),
                        filled.yes("secret"),
                        filled.day("expiresOn"),
                        wording));
    }

    /** What was written, with why, and whether the giver confirmed that the screen warned of nothing that is there. */
    Optional<Wording> wording(Category category, Filled filled) {
        return contents.read(category, filled)
                .flatMap(content -> contents.because(content, filled))
                .map(wording -> wording.confirmed(filled.yes("screened")));
    }

    /** Those who may be said to do something: the team. */
    List<Option> team(SituationFile file) {
        return file.team().held().stream()
                .map(Team.Held::person)
                .distinct()
                .map(one -> Option.named(one, say.person(one)))
                .toList();
    }

    /** Where the giver may have it from. */
    static List<Option> sources() {
        return Stream.of(ItemSource.values())
                .filter(one -> one != ItemSource.NOT_ASKED)
                .map(Option::of)
                .toList();
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
