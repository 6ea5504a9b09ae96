package limits.api.simulator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import limits.casesharing.charter.Act;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Circumstances;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Party;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Question;
import limits.casesharing.charter.Stage;
import limits.casesharing.charter.Venue;
import limits.kernel.Capacity;
import tools.jackson.databind.JsonNode;

/**
 * A question as one JSON object, for decisions asked from outside; docs/charter-format.md names its fields.
 *
 * <p>What this guarantees: a fact that is missing, of another kind or in no closed list counts as the one that denies. What it
 * does not: object to fields that it does not know, since none of them can permit anything.
 */
final class AskedInJson {

    private static final int NO_AGE = -1;

    private AskedInJson() {}

    /** The question; empty if it is not known what is to be done. */
    static Optional<Question> question(JsonNode asked) {
        return one(Act.class, asked.path("action"))
                .map(act -> new Question(
                        act,
                        day(asked.path("now")),
                        one(Category.class, asked.path("category")).orElse(Category.UNKNOWN),
                        one(Purpose.class, asked.path("purpose")).orElse(Purpose.UNKNOWN),
                        party(asked.path("giver")),
                        party(asked.path("receiver")),
                        circumstances(asked.path("context"))));
    }

    private static Party party(JsonNode who) {
        return new Party(
                one(Profession.class, who.path("profession")).orElse(Profession.UNKNOWN),
                capacity(who.path("capacity")),
                is(who, "referent"),
                is(who, "mfa"),
                is(who, "boundIdentity"),
                is(who, "inGroup"),
                is(who, "designated"),
                !isNot(who, "suspended"),
                is(who, "signed"),
                is(who, "secrecyAttested"),
                is(who, "task"),
                is(who, "intervenes"),
                is(who, "care"),
                !isNot(who, "conflict"),
                one(OffenceBasis.class, who.path("orgArt10Basis")).orElse(OffenceBasis.NONE),
                is(who, "art10OptIn"));
    }

    private static Circumstances circumstances(JsonNode so) {
        Optional<Stage> stage = one(Stage.class, so.path("stage"));
        return new Circumstances(
                one(Venue.class, so.path("venue")).orElse(Venue.UNKNOWN),
                is(so, "caseOpen"),
                so.path("age").isInt() ? so.path("age").intValue() : NO_AGE,
                is(so, "originatorCompetent"),
                purposes(so.path("casePurposes")),
                !isNot(so, "declaredSecret"),
                is(so, "necessity"),
                is(so, "sameTeam"),
                is(so, "consent"),
                one(FamilyNotice.class, so.path("info")).orElse(FamilyNotice.NONE),
                is(so, "prosecutorDocument"),
                !isNot(so, "expired"),
                is(so, "named"),
                is(so, "sessionValid"),
                stage.orElse(Stage.INTERMEDIATE),
                stage.isPresent() && is(so, "motivated"),
                !isNot(so, "frozen"),
                !isNot(so, "erased"));
    }

    private static Set<Purpose> purposes(JsonNode listed) {
        var purposes = EnumSet.noneOf(Purpose.class);
        listed.forEach(each -> one(Purpose.class, each).ifPresent(purposes::add));
        return purposes;
    }

    /** Individual information passes between members only: every other mandate is alike. */
    private static Capacity capacity(JsonNode word) {
        return word.isString() && word.stringValue().equals(Capacity.MEMBER.name())
                ? Capacity.MEMBER
                : Capacity.STEERING;
    }

    private static LocalDate day(JsonNode word) {
        try {
            return word.isString() ? LocalDate.parse(word.stringValue()) : LocalDate.MAX;
        } catch (DateTimeException none) {
            return LocalDate.MAX;
        }
    }

    private static boolean is(JsonNode of, String fact) {
        JsonNode said = of.path(fact);
        return said.isBoolean() && said.booleanValue();
    }

    private static boolean isNot(JsonNode of, String fact) {
        JsonNode said = of.path(fact);
        return said.isBoolean() && !said.booleanValue();
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> list, JsonNode word) {
        if (!word.isString()) {
            return Optional.empty();
        }
        for (E each : list.getEnumConstants()) {
            if (each.name().equals(word.stringValue())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
