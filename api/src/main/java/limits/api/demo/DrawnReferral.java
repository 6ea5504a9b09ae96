package limits.api.demo;

import java.util.List;
import java.util.Random;
import limits.api.identity.Persona;
import limits.casesharing.referral.Completion;
import limits.casesharing.referral.Completion.Ended;
import limits.casesharing.referral.Completion.NextStep;
import limits.casesharing.referral.Completion.Outcome;
import limits.casesharing.referral.Declined;
import limits.casesharing.referral.Goal;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Actor;

/** One referral drawn by the dice, as far as the weeks allow; most ends are told, some are still awaited. */
final class DrawnReferral {

    /** Where to, with whom and what for. */
    private record Way(SchemeCode scheme, Actor contact, Goal goal) {}

    private static final Way SUCCESS =
            new Way(SchemeCode.EDUCATIONAL_SUCCESS, Fictional.EDUCATIONAL_SUCCESS.actor(), Goal.BACK_TO_SCHOOL);
    private static final Way HOLIDAYS =
            new Way(SchemeCode.VILLE_VIE_VACANCES, Fictional.HOLIDAYS.actor(), Goal.LEISURE_AND_CONFIDENCE);
    private static final Way WORK =
            new Way(SchemeCode.EDUCATIONAL_WORK, Persona.PROVIDER_CONTACT.actor(), Goal.FIRST_PAID_WORK);
    private static final Way LOCAL_MISSION =
            new Way(SchemeCode.LOCAL_MISSION, Fictional.LOCAL_MISSION.actor(), Goal.QUALIFICATION);

    private static final List<Completion> ENDS = List.of(
            new Completion(Outcome.GOALS_REACHED, NextStep.TRAINING, Ended.NOT_ENDED),
            new Completion(Outcome.GOALS_REACHED, NextStep.SCHOOL, Ended.NOT_ENDED),
            new Completion(Outcome.GOALS_REACHED, NextStep.PATHWAY_ENDED, Ended.STANDS_ON_OWN_FEET),
            new Completion(Outcome.PARTLY_REACHED, NextStep.SUPPORT_BY_THE_TEAM, Ended.NOT_ENDED),
            new Completion(Outcome.BROKEN_OFF, NextStep.PATHWAY_ENDED, Ended.YOUNG_PERSON_WANTS_NO_MORE));

    private static final int LATEST = -2;
    /** Later than any week of the story: somebody still waits for something. */
    private static final int UNDER_WAY = 1_000;

    private final Supporting support;
    private final Random dice;

    DrawnReferral(Supporting support, Random dice) {
        this.support = support;
        this.dice = dice;
    }

    /** Plays it; tells the week from which nobody waits for anything any more. */
    int draw(int week, int years, Persona team, int n) {
        if (dice.nextInt(4) == 0 || week > LATEST) {
            return week;
        }
        var way = way(years);
        var referral = new Referring(support, team, way.contact, "n" + n);
        referral.proposed(week, way.scheme, way.goal);
        if (week + 4 > LATEST) {
            return UNDER_WAY;
        }
        boolean yes = dice.nextInt(8) > 0;
        referral.agreed(week + 2, years >= 18, yes);
        if (!yes) {
            return week + 3;
        }
        referral.sent(week + 2);
        return answered(referral, week + 4);
    }

    private int answered(Referring referral, int week) {
        if (dice.nextInt(6) == 0) {
            referral.declined(week, NeutralTexts.one(List.of(Declined.values()), dice));
            return week + 1;
        }
        referral.accepted(week);
        if (week + 4 > LATEST) {
            return UNDER_WAY;
        }
        if (dice.nextInt(5) == 0) {
            referral.missed(week + 3);
        }
        referral.started(week + 4);
        int end = week + 8 + dice.nextInt(12);
        if (end > LATEST) {
            return UNDER_WAY;
        }
        referral.completed(end, NeutralTexts.one(ENDS, dice));
        return end + 1;
    }

    private Way way(int years) {
        boolean first = dice.nextBoolean();
        if (years < 16) {
            return first ? SUCCESS : HOLIDAYS;
        }
        return first ? WORK : LOCAL_MISSION;
    }
}
