package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;

/** Questions and charters drawn by chance from a seed that the test prints. */
final class Chance {

    private final Random dice;

    Chance(long seed) {
        dice = new Random(seed);
    }

    /** A question with every field drawn; mostly favourable, so that the later gates are reached too. */
    Question question() {
        var exchange = Exchange.of(one(Category.values()), one(Profession.values()), one(Profession.values()));
        exchange.act = mostly(0.995) ? (dice.nextBoolean() ? Act.READ : Act.SHARE) : Act.REPORT_DANGER;
        exchange.now = Exchange.TODAY.plusDays(dice.nextInt(1200) - 300);
        if (!mostly(0.8)) {
            exchange.purpose = one(Purpose.values());
        }
        spoil(exchange.giver);
        spoil(exchange.receiver);
        exchange.venue = mostly(0.97) ? Venue.AD_HOC : one(Venue.values());
        exchange.caseOpen = mostly(0.97);
        exchange.age = mostly(0.9) ? 10 + dice.nextInt(15) : dice.nextInt();
        exchange.competent = mostly(0.97);
        exchange.casePurposes = mostly(0.9) ? EnumSet.allOf(Purpose.class) : EnumSet.of(one(Purpose.values()));
        exchange.secret = !mostly(0.8);
        exchange.necessity = mostly(0.9);
        exchange.sameTeam = dice.nextBoolean();
        exchange.consent = dice.nextBoolean();
        exchange.info = mostly(0.8) ? FamilyNotice.INFORMED : one(FamilyNotice.values());
        exchange.document = mostly(0.8);
        exchange.expired = !mostly(0.95);
        exchange.named = mostly(0.95);
        exchange.session = mostly(0.8);
        exchange.stage = mostly(0.9) ? Stage.ACTIVE : Stage.INTERMEDIATE;
        exchange.motivated = dice.nextBoolean();
        exchange.frozen = !mostly(0.97);
        exchange.erased = !mostly(0.97);
        return exchange.question();
    }

    private void spoil(Somebody who) {
        who.capacity = mostly(0.97) ? Capacity.MEMBER : one(Capacity.values());
        who.referent = dice.nextBoolean();
        who.mfa = mostly(0.97);
        who.boundIdentity = mostly(0.97);
        who.inGroup = mostly(0.97);
        who.designated = mostly(0.97);
        who.suspended = !mostly(0.97);
        who.signed = mostly(0.97);
        who.secrecyAttested = mostly(0.9);
        who.task = mostly(0.9);
        who.intervenes = mostly(0.9);
        who.care = mostly(0.9);
        who.conflict = !mostly(0.97);
        who.basis = one(OffenceBasis.values());
        who.optIn = dice.nextBoolean();
    }

    /** A charter with every field drawn, many of them wider than the law. */
    Clauses charter() {
        var from = Exchange.TODAY.plusDays(dice.nextInt(800) - 600);
        return new Clauses(
                Exchange.FICTIONAL,
                Exchange.TOWN,
                1 + dice.nextInt(9),
                from,
                from.plusDays(dice.nextInt(2000)),
                some(Venue.values()),
                some(Purpose.values()),
                some(Category.values()),
                narrowings(),
                mostly(0.5) ? List.of() : List.of(body(), body()),
                dice.nextBoolean(),
                one(SignatureLevel.values()),
                new Sizes(2 + dice.nextInt(40), 1 + dice.nextInt(9), 2 + dice.nextInt(4), 1 + dice.nextInt(4)),
                ages(),
                new Clocks(below(60), below(90), 6 + below(90), below(9), below(60), below(60)),
                dice.nextInt(90));
    }

    Organisation body() {
        return new Organisation(
                new Key("Body%022dA".formatted(dice.nextInt(1_000_000)).replace(' ', '-')));
    }

    LocalDate day() {
        return Exchange.TODAY.plusDays(dice.nextInt(1500) - 500);
    }

    private Ages ages() {
        int youngest = dice.nextInt(30);
        int oldest = youngest + dice.nextInt(30);
        return new Ages(youngest, oldest, oldest + 1 + dice.nextInt(30));
    }

    private List<Narrowing> narrowings() {
        return some(Category.values()).stream()
                .filter(category -> !mostly(0.7))
                .map(category -> new Narrowing(category, some(Profession.values()), some(Profession.values())))
                .toList();
    }

    private int below(int bound) {
        return 1 + dice.nextInt(bound);
    }

    private boolean mostly(double odds) {
        return dice.nextDouble() < odds;
    }

    private <T> T one(T[] of) {
        return of[dice.nextInt(of.length)];
    }

    private <T> List<T> some(T[] of) {
        double share = 0.3 + 0.7 * dice.nextDouble();
        return Arrays.stream(of).filter(each -> mostly(share)).collect(Collectors.toCollection(ArrayList::new));
    }
}
