package limits.api.demo;

import static limits.api.identity.Persona.EDUCATOR;
import static limits.api.identity.Persona.EX_MEMBER;
import static limits.api.identity.Persona.SCHOOL_COUNSELLOR;
import static limits.api.identity.Persona.SOCIAL_WORKER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import limits.api.identity.Persona;
import limits.casesharing.casefile.Closing;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.casefile.Notice.Manner;
import limits.casesharing.casefile.Notice.WaitsBecause;
import limits.casesharing.casefile.Origin;
import limits.casesharing.casefile.SituationCommand.ReviewSituation.ReviewOutcome;
import limits.casesharing.casefile.Task;
import limits.kernel.Sex;

/** Forty situations over eight quarters, drawn from the seed; nobody lived any of them. */
final class ManySituations {

    /** How many are drawn. */
    static final int MANY = 40;

    private static final int FIRST = -101;
    /** The last week in which anything happens here, so that the story ends with the committee. */
    private static final int LATEST = -2;

    private static final List<Closing> REASONS = List.of(
            Closing.NEED_MET,
            Closing.NEED_MET,
            Closing.RELAYED_TO_MAINSTREAM,
            Closing.RELAYED_TO_MAINSTREAM,
            Closing.NO_LONGER_NECESSARY,
            Closing.FAMILY_WITHDREW,
            Closing.MOVED_AWAY);

    private final Random dice = new Random(Story.SEED);
    private final Set<Integer> numbers = new HashSet<>();

    private ManySituations() {}

    static void tell(Script script) {
        var many = new ManySituations();
        for (int n = 0; n < MANY; n++) {
            many.one(new Supporting(script.scene("situation-" + n), "number-" + n), n);
        }
    }

    private void one(Supporting support, int n) {
        int week = FIRST + n * 95 / MANY + dice.nextInt(2);
        int years = 12 + dice.nextInt(9);
        var team = team();
        var opener = team.getFirst();
        support.opened(week, opener, number(), years, 4 + dice.nextInt(4), origin(opener), task(opener));
        counted(support, week, opener, n);
        team.stream().skip(1).forEach(member -> support.joined(week, opener, member, task(member)));
        if (team.contains(EDUCATOR)) {
            support.referent(week, opener, EDUCATOR);
        }
        told(support, week, n, years, team);
        words(support, week, n, team);
        int free = new DrawnReferral(support, dice).draw(week + 4, years, opener, n);
        rest(support, week, free, opener);
    }

    /** Dice of their own, so that what is counted changes nothing of what happens. Of every tenth nobody said anything. */
    private static void counted(Supporting support, int week, Persona opener, int n) {
        var own = new Random(Story.SEED + n);
        if (n % 10 != 9) {
            var places = List.of(
                    FixingTheCatalogue.TOWN,
                    FixingTheCatalogue.MILL,
                    FixingTheCatalogue.MILL,
                    FixingTheCatalogue.EMBANKMENTS);
            support.counted(week, opener, NeutralTexts.one(places, own), own.nextInt(3) == 0 ? Sex.GIRL : Sex.BOY);
        }
    }

    /** The opener first, then one other, and often the third. */
    private List<Persona> team() {
        var all = new ArrayList<>(List.of(SCHOOL_COUNSELLOR, EDUCATOR, SOCIAL_WORKER));
        Collections.shuffle(all, dice);
        return dice.nextInt(3) == 0 ? List.copyOf(all.subList(0, 2)) : all;
    }

    private void told(Supporting support, int week, int n, int years, List<Persona> team) {
        boolean waits = n % 13 == 5;
        int when = waits ? week + 6 : week;
        if (waits) {
            support.deferred(week, team.get(0), team.get(1), WaitsBecause.PARENTS_NOT_REACHED, 8);
        }
        if (when > LATEST) {
            return;
        }
        support.informed(when, 2, team.getFirst(), Informed.YOUNG_PERSON, Manner.TOLD_IN_PERSON);
        if (years < 18) {
            var manner = NeutralTexts.one(List.of(Manner.values()), dice);
            support.informed(when, 3, team.getFirst(), Informed.PARENTS, manner);
        }
    }

    private void words(Supporting support, int week, int n, List<Persona> team) {
        var giver = team.get(0);
        var reader = team.get(1);
        int until = week + 40 + dice.nextInt(30);
        support.shared(week + 1, 0, giver, "n" + n + "/a", notes(giver, reader), until, reader);
        if (dice.nextInt(3) > 0) {
            support.read(week + 1, 1, reader, "n" + n + "/a");
        }
        if (dice.nextBoolean()) {
            support.shared(week + 2, 0, reader, "n" + n + "/b", NeutralTexts.need(dice), until, giver);
            support.read(week + 2, 1, giver, "n" + n + "/b");
        }
        if (n % 6 == 0 && week < FormingTheGroup.LEFT - 8) {
            support.joined(week + 1, giver, EX_MEMBER, Task.HOUSING);
            support.shared(week + 3, 0, giver, "n" + n + "/c", NeutralTexts.need(dice), until, EX_MEMBER);
            support.read(week + 3, 1, EX_MEMBER, "n" + n + "/c");
            support.read(FormingTheGroup.LEFT + 2, 1, EX_MEMBER, "n" + n + "/c");
        }
    }

    private Notes notes(Persona giver, Persona reader) {
        if (giver == SCHOOL_COUNSELLOR) {
            boolean attendance = reader == SOCIAL_WORKER && dice.nextBoolean();
            return attendance ? NeutralTexts.attendance(dice) : NeutralTexts.schooling(dice);
        }
        if (reader == SCHOOL_COUNSELLOR) {
            return dice.nextBoolean() ? NeutralTexts.need(dice) : NeutralTexts.family(dice);
        }
        return dice.nextBoolean() ? NeutralTexts.social(dice) : NeutralTexts.family(dice);
    }

    /** Looked at every eleven weeks until it is closed, if it is. */
    private void rest(Supporting support, int week, int free, Persona opener) {
        int closed = free + 1 + dice.nextInt(10);
        boolean closes = dice.nextInt(4) > 0 && closed <= LATEST;
        int end = closes ? closed : LATEST;
        for (int review = week + 11; review < end; review += 11) {
            support.reviewed(review, opener, dice.nextInt(4) == 0 ? ReviewOutcome.CHANGE : ReviewOutcome.CONTINUE);
        }
        if (closes) {
            support.closed(closed, opener, NeutralTexts.one(REASONS, dice));
        }
    }

    private int number() {
        int drawn = 100_000 + dice.nextInt(900_000);
        return drawn != InesStory.NUMBER && numbers.add(drawn) ? drawn : number();
    }

    private Origin origin(Persona opener) {
        var possible = switch (opener) {
            case SCHOOL_COUNSELLOR -> List.of(Origin.SCHOOL, Origin.SCHOOL, Origin.FAMILY);
            case EDUCATOR -> List.of(Origin.SPECIALISED_PREVENTION, Origin.YOUNG_PERSON, Origin.LEISURE_OR_SPORT);
            default -> List.of(Origin.SOCIAL_SERVICE, Origin.FAMILY, Origin.TOWN_HALL);
        };
        return NeutralTexts.one(possible, dice);
    }

    private static Task task(Persona member) {
        return switch (member) {
            case SCHOOL_COUNSELLOR -> Task.SCHOOLING;
            case EDUCATOR -> Task.EDUCATIONAL_SUPPORT;
            default -> Task.SOCIAL_SUPPORT;
        };
    }
}
