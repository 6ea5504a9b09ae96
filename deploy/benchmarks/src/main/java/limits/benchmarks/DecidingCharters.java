package limits.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import limits.casesharing.charter.Act;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Circumstances;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Deciding;
import limits.casesharing.charter.Decision;
import limits.casesharing.charter.FamilyNotice;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Party;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Question;
import limits.casesharing.charter.Stage;
import limits.casesharing.charter.Terms;
import limits.casesharing.charter.Venue;
import limits.kernel.Area;
import limits.kernel.Capacity;
import limits.kernel.Key;
import limits.kernel.Organisation;

/** The charter's answer alone, on facts that are there: microseconds for one, on one thread, over thousands of questions. */
final class DecidingCharters implements Measurement {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int QUESTIONS = 4_096;
    private static final int ROUNDS = 500;

    private final Terms terms = new Terms(
            Floor.statute(),
            Clauses.widest(
                    new Area("99999"),
                    new Organisation(new Key("A".repeat(27))),
                    TODAY.minusDays(1),
                    TODAY.plusYears(2)),
            true,
            true);

    @Override
    public String name() {
        return "decide";
    }

    @Override
    public void measure(Setup setup, Report report) {
        var dice = new Random(Remarks.SEED);
        var mixed = drawn(dice, question -> true);
        var passing = drawn(dice, question -> Deciding.decide(terms, question).permitted());
        int rounds = Math.max(1, setup.options().scaled(ROUNDS));
        tell(setup, report, "any question", mixed, rounds);
        tell(setup, report, "every gate is passed", passing, rounds);
    }

    private void tell(Setup setup, Report report, String setting, List<Question> asked, int rounds) {
        micros(asked, rounds);
        var micros = new ArrayList<Double>();
        for (int round = 0; round < setup.options().rounds(); round++) {
            micros.add(micros(asked, rounds));
        }
        report.tell(new Series(name(), setting, "LIMITS", "µs", micros), Asked.atMost(2));
    }

    private double micros(List<Question> asked, int rounds) {
        long permitted = 0;
        long begun = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            for (Question question : asked) {
                Decision decision = Deciding.decide(terms, question);
                permitted += decision.permitted() ? 1 : 0;
            }
        }
        double took = (System.nanoTime() - begun) / 1e3 / rounds / asked.size();
        if (permitted == 0) {
            throw new IllegalStateException("some questions are permitted");
        }
        return took;
    }

    private static List<Question> drawn(Random dice, Predicate<Question> wanted) {
        var asked = new ArrayList<Question>();
        while (asked.size() < QUESTIONS) {
            var question = question(dice);
            if (wanted.test(question)) {
                asked.add(question);
            }
        }
        return asked;
    }

    private static Question question(Random dice) {
        var around = new Circumstances(
                Venue.AD_HOC,
                true,
                15,
                true,
                EnumSet.range(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P5_CARE),
                dice.nextInt(10) == 0,
                true,
                dice.nextBoolean(),
                true,
                FamilyNotice.INFORMED,
                true,
                false,
                dice.nextInt(20) > 0,
                true,
                Stage.ACTIVE,
                false,
                false,
                false);
        return new Question(
                dice.nextBoolean() ? Act.READ : Act.SHARE,
                TODAY,
                one(dice, Category.values()),
                one(dice, Purpose.values()),
                party(dice),
                party(dice),
                around);
    }

    private static Party party(Random dice) {
        return new Party(
                one(dice, Profession.values()),
                Capacity.MEMBER,
                dice.nextBoolean(),
                true,
                true,
                dice.nextInt(20) > 0,
                true,
                dice.nextInt(20) == 0,
                true,
                true,
                true,
                true,
                true,
                false,
                OffenceBasis.AUTHORITY,
                false);
    }

    private static <T> T one(Random dice, T[] of) {
        return of[dice.nextInt(of.length)];
    }
}
