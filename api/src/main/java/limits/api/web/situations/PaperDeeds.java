package limits.api.web.situations;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.casefile.Papers.Consent;
import limits.casesharing.casefile.ProsecutorsDocument;
import limits.casesharing.casefile.SituationCommand.EndProsecutorsDocument;
import limits.casesharing.casefile.SituationCommand.RecordConsent;
import limits.casesharing.casefile.SituationCommand.RecordProsecutorsDocument;
import limits.casesharing.casefile.SituationCommand.WithdrawConsent;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Category;
import limits.kernel.Actor;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** Putting consents and a document of the prosecutor on record, and taking them off again. */
@Component
final class PaperDeeds {

    private final Cases cases;
    private final Say say;

    PaperDeeds(Cases cases, Say say) {
        this.cases = cases;
        this.say = say;
    }

    /** Those that make sense now; a consent is recorded by whoever cares, a document by the mayor: the situation decides. */
    List<String> fitting(SituationFile file, Actor by) {
        var names = new ArrayList<String>();
        if (file.team().has(by.person(), by.organisation(), Task.CARE)) {
            names.add("consent");
        }
        if (!file.papers().consents().isEmpty()) {
            names.add("no-consent");
        }
        if (file.team().has(by.person(), by.organisation(), Task.COORDINATION)) {
            names.add("document");
        }
        if (file.papers().document().isPresent()) {
            names.add("no-document");
        }
        return names;
    }

    Deed named(Form form, SituationFile file, String name, List<Option> members) {
        var id = file.id();
        return switch (name) {
            case "consent" ->
                new Deed(
                        form.one("who", Option.of(Informed.values()))
                                .one("category", List.of(option(Category.HEALTH)))
                                .several("receivers", members, List.of())
                                .day("on", cases.groups().today()),
                        filled -> new RecordConsent(
                                id,
                                filled.one("who", Informed.class),
                                filled.one("category", Category.class),
                                filled.keys("receivers").stream()
                                        .map(Person::new)
                                        .toList(),
                                filled.day("on")));
            case "no-consent" ->
                new Deed(
                        form.one("who", Option.of(Informed.values())).one("category", consented(file)),
                        filled -> new WithdrawConsent(
                                id, filled.one("who", Informed.class), filled.one("category", Category.class)));
            case "document" -> document(form, file);
            case "no-document" -> new Deed(form, filled -> new EndProsecutorsDocument(id));
            default -> throw new NoSuchThing();
        };
    }

    private Deed document(Form form, SituationFile file) {
        var today = cases.groups().today();
        return new Deed(
                form.day("dated", today)
                        .number("number", 1)
                        .one("permits", Option.of(ProsecutorsDocument.Permits.values()))
                        .day("until", today.plusMonths(6)),
                filled -> new RecordProsecutorsDocument(
                        file.id(),
                        new ProsecutorsDocument(
                                filled.day("dated"),
                                filled.number("number"),
                                filled.one("permits", ProsecutorsDocument.Permits.class),
                                filled.day("until"))));
    }

    private List<Option> consented(SituationFile file) {
        Stream<Category> those = file.papers().consents().stream().map(Consent::category);
        return those.distinct().map(this::option).toList();
    }

    private Option option(Category category) {
        return Option.named(category, say.told("category." + category));
    }
}
