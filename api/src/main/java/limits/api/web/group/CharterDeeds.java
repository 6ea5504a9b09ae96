package limits.api.web.group;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.DATA_PROTECTION_OFFICER;
import static limits.kernel.Capacity.MAYOR;
import static limits.kernel.Capacity.MEMBER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import limits.api.web.NoSuchThing;
import limits.api.web.Say;
import limits.api.web.form.Act;
import limits.api.web.form.Deed;
import limits.api.web.form.Filled;
import limits.api.web.form.Form;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.CharterCommand.AdoptCharter;
import limits.casesharing.charter.CharterCommand.AnswerReview;
import limits.casesharing.charter.CharterCommand.ConfirmReview;
import limits.casesharing.charter.CharterCommand.ProposeCharter;
import limits.casesharing.charter.CharterCommand.RecordOpinion;
import limits.casesharing.charter.CharterCommand.RepealCharter;
import limits.casesharing.charter.Deliberation;
import limits.casesharing.charter.Opinion;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.charter.YearlyReview;
import limits.casesharing.group.GroupBoard.GroupSheet;
import limits.casesharing.group.GroupCommand.SignCharter;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import org.springframework.stereotype.Component;

/** What may be done with one version of a charter, each as a form and its command. */
@Component
final class CharterDeeds {

    private final Say say;

    CharterDeeds(Say say) {
        this.say = say;
    }

    static Act draftAct(GroupSheet group) {
        return Act.of("charter.draft", "/group/" + group.group() + "/charter/draft", COORDINATOR, MEMBER);
    }

    static Act bringAct(GroupSheet group) {
        return Act.of("charter.bring", "/group/" + group.group() + "/charter/bring", COORDINATOR, MEMBER);
    }

    static Act narrowAct(GroupSheet group, Category category) {
        return Act.of("charter.narrow", "/group/" + group.group() + "/charter/narrow/" + category, COORDINATOR, MEMBER);
    }

    /** Whether it is the signature, which is asked beside the text itself. */
    static boolean signs(Act act) {
        return act.code().equals("charter.sign");
    }

    /** What makes sense for a version that stands like this; the charter itself decides. */
    List<Act> now(GroupSheet group, VersionSheet version, LocalDate today) {
        List<String> names = switch (version.standing(today)) {
            case DRAFTED -> List.of("propose", "opinion");
            case PROPOSED -> version.opinion() == Opinion.AWAITED ? List.of("opinion") : List.of("adopt");
            case TO_COME, FROZEN -> List.of("sign", "repeal");
            case IN_FORCE -> inForce(version, today);
            case ENDED, SUPERSEDED, REPEALED -> List.of();
        };
        return names.stream().map(name -> named(group, version, name).act()).toList();
    }

    private static List<String> inForce(VersionSheet version, LocalDate today) {
        boolean due = version.review().on(today) != YearlyReview.Stands.NOT_DUE;
        String review = version.review().confirmed() ? "answer-review" : "review";
        return due ? List.of(review, "sign", "repeal") : List.of("sign", "repeal");
    }

    Deed named(GroupSheet group, VersionSheet version, String name) {
        var charter = group.charter();
        int number = version.number();
        return switch (name) {
            case "propose" ->
                new Deed(form(group, version, name, MEMBER), filled -> new ProposeCharter(charter, number));
            case "opinion" ->
                new Deed(
                        opinion(group, version, name),
                        filled -> new RecordOpinion(charter, number, filled.one("opinion", Opinion.class)));
            case "review" -> new Deed(form(group, version, name, MEMBER), filled -> new ConfirmReview(charter, number));
            case "answer-review" ->
                new Deed(
                        opinion(group, version, name),
                        filled -> new AnswerReview(charter, number, filled.one("opinion", Opinion.class)));
            case "adopt" ->
                new Deed(
                        deliberated(form(group, version, name, MAYOR)),
                        filled -> new AdoptCharter(
                                charter, number, new Deliberation(filled.day("on"), filled.number("number"))));
            case "repeal" ->
                new Deed(
                        deliberated(form(group, version, name, MAYOR)),
                        filled -> new RepealCharter(
                                charter, number, new Deliberation(filled.day("on"), filled.number("number"))));
            case "sign" -> sign(group, version);
            default -> throw new NoSuchThing();
        };
    }

    /** The text that is signed is the one that was shown: its fingerprint travels with the form. */
    private Deed sign(GroupSheet group, VersionSheet version) {
        var form = form(group, version, "sign", MEMBER).hidden("text", version.text());
        if (!asksForEvidence(version)) {
            return new Deed(form, filled -> SignCharter.simply(group.group(), text(filled)));
        }
        var levels = Arrays.stream(SignatureLevel.values())
                .filter(level -> level.meets(version.clauses().minSignature()))
                .toArray(SignatureLevel[]::new);
        return new Deed(
                form.one("level", GroupDeeds.labelled("signature", levels)).line("evidence"),
                filled -> new SignCharter(
                        group.group(), text(filled), filled.one("level", SignatureLevel.class), evidence(filled)));
    }

    /** Whether a click is not enough: the charter asks for an advanced or a qualified signature, made elsewhere. */
    static boolean asksForEvidence(VersionSheet version) {
        return version.clauses().minSignature() != SignatureLevel.SIMPLE;
    }

    private static Fingerprint text(Filled filled) {
        return new Fingerprint(filled.carried("text"));
    }

    private static List<Fingerprint> evidence(Filled filled) {
        String file = filled.carried("evidence").strip().toLowerCase(Locale.ROOT);
        if (!file.matches("[0-9a-f]{64}")) {
            filled.refuse("evidence", "invalid.evidence");
            return List.of();
        }
        return List.of(new Fingerprint(file));
    }

    private Form opinion(GroupSheet group, VersionSheet version, String name) {
        return form(group, version, name, DATA_PROTECTION_OFFICER)
                .one(
                        "opinion",
                        GroupDeeds.labelled(
                                "opinion",
                                Arrays.stream(Opinion.values())
                                        .filter(one -> one != Opinion.AWAITED)
                                        .toArray(Opinion[]::new)));
    }

    private static Form deliberated(Form form) {
        return form.day("on").number("number", 1);
    }

    private Form form(GroupSheet group, VersionSheet version, String name, Capacity... openTo) {
        String path = "/group/" + group.group() + "/charter/" + version.number() + "/" + name;
        return Form.of(Act.of("charter." + name, path, openTo))
                .told(
                        version.number(),
                        version.text().hex(),
                        say.day(version.clauses().validFrom()));
    }
}
