package limits.api.web.situations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Form;
import limits.api.web.form.Option;
import limits.casesharing.casefile.SituationFile;
import limits.casesharing.item.ContestedBy;
import limits.casesharing.item.Disclosure;
import limits.casesharing.item.ItemAnswer;
import limits.casesharing.item.ItemCommand.*;
import limits.casesharing.item.ItemQuestion;
import limits.casesharing.item.ItemSheet;
import limits.casesharing.item.TakenOut;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Person;
import org.springframework.stereotype.Component;

/** What may be done with one item, each as a form and its command; the item itself decides. */
@Component
final class ItemDeeds {

    private final Say say;

    ItemDeeds(Say say) {
        this.say = say;
    }

    /** What makes sense now for this visitor. */
    List<Act> acts(SituationFile file, ItemSheet item, Actor by, LocalDate today) {
        var names = new ArrayList<String>();
        boolean giver = item.file().giver().equals(by.person());
        boolean referent = file.team().isReferent(by);
        if (item.takenOut().isPresent() || !item.runs(today)) {
            return List.of();
        }
        if (giver) {
            names.addAll(ofGiver(item));
        } else {
            names.addAll(item.understood() ? List.of("ask") : List.of("understood", "ask"));
        }
        if (item.contested().isEmpty() && (referent || !giver)) {
            names.add("contest");
        }
        return names.stream().map(name -> act(item, name)).toList();
    }

    private static List<String> ofGiver(ItemSheet item) {
        var names = new ArrayList<String>();
        if (item.contested().isPresent()) {
            names.add("keep");
        } else {
            names.add("extend");
        }
        if (item.file().readers().size() > 1) {
            names.add("restrict");
        }
        names.addAll(List.of("correct", "withdraw"));
        return names;
    }

    /** The forms that hand in one command each; extending, correcting and withdrawing have pages of their own. */
    Deed named(SituationFile file, ItemSheet item, String name, Actor by) {
        var id = item.file().id();
        return switch (name) {
            case "understood" ->
                new Deed(
                        form(item, name).hidden("version", item.file().version()),
                        filled -> new AcknowledgeItem(id, Integer.parseInt(filled.carried("version"))));
            case "ask" ->
                new Deed(
                        form(item, name).one("question", Option.of(ItemQuestion.values())),
                        filled -> new AskAboutItem(id, filled.one("question", ItemQuestion.class)));
            case "restrict" ->
                new Deed(
                        form(item, name)
                                .several("readers", people(item.file().readers()), List.of())
                                .one("because", Option.of(TakenOut.values())),
                        filled -> new RestrictItem(
                                id,
                                filled.keys("readers").stream().map(Person::new).toList(),
                                filled.one("because", TakenOut.class)));
            case "contest" ->
                new Deed(
                        form(item, name).one("who", contesting(file, item, by)),
                        filled -> new ContestItem(id, filled.one("who", ContestedBy.class)));
            case "keep" -> new Deed(form(item, name), filled -> new KeepContestedItem(id));
            default -> throw new NoSuchThing();
        };
    }

    /** The giver's answer to one question of one reader. */
    Deed answer(ItemSheet item, Disclosure.Open asked) {
        var form = Form.of(Act.of("item.answer", address(item, answerTo(asked)), Capacity.MEMBER))
                .told(say.person(asked.reader()), say.word(asked.question()))
                .one("answer", Option.of(ItemAnswer.to(asked.question()).toArray(Enum<?>[]::new)));
        return new Deed(
                form,
                filled ->
                        new AnswerAboutItem(item.file().id(), asked.reader(), filled.one("answer", ItemAnswer.class)));
    }

    /** A question that waits for the giver, as a link to its answer. */
    List<Act> waiting(ItemSheet item, Actor by, LocalDate today) {
        boolean hers = item.file().giver().equals(by.person()) && item.runs(today);
        return hers
                ? item.questions().stream()
                        .map(asked -> Act.of("item.answer", address(item, answerTo(asked)), Capacity.MEMBER)
                                .told(say.person(asked.reader()), say.word(asked.question())))
                        .toList()
                : List.of();
    }

    static Act act(ItemSheet item, String name) {
        return Act.of("item." + name, address(item, name), Capacity.MEMBER);
    }

    static String address(ItemSheet item, String name) {
        return "/situations/" + item.file().situation() + "/items/"
                + item.file().id() + "/" + name;
    }

    Form form(ItemSheet item, String name) {
        return Form.of(act(item, name))
                .told(
                        say.told("category." + item.file().category()),
                        say.day(item.file().expiresOn()));
    }

    /** A question, from an address; what is no question names nothing. */
    static Disclosure.Open asked(String reader, String question) {
        try {
            return new Disclosure.Open(new Person(new Key(reader)), ItemQuestion.valueOf(question));
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchThing();
        }
    }

    private static String answerTo(Disclosure.Open asked) {
        return "answer/" + asked.reader() + "/" + asked.question();
    }

    private static List<Option> contesting(SituationFile file, ItemSheet item, Actor by) {
        boolean reader = item.file().readers().contains(by.person());
        boolean referent = file.team().isReferent(by);
        return Stream.of(ContestedBy.values())
                .filter(who -> who == ContestedBy.READER ? reader : referent)
                .map(Option::of)
                .toList();
    }

    private List<Option> people(List<Person> people) {
        return people.stream().map(one -> Option.named(one, say.person(one))).toList();
    }
}
