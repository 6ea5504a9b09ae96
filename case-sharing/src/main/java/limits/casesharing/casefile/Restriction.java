package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.Optional;
import limits.casesharing.casefile.Notice.Informed;
import limits.kernel.Person;

/**
 * Somebody asked that nothing passes any more, and from that moment nothing does: nobody shares, nobody reads, nothing is
 * referred, until the request is answered or the situation is closed. GDPR art. 18, 21.
 *
 * <p><b>What this guarantees:</b> it counts from the moment it is written down, without anybody's leave, and for as long as
 * one request stands; it ends by two persons and only once the one who asked was told.
 *
 * <p><b>What it does not:</b> it stops no report of danger (GDPR art. 18(2): the rights of another person), and cannot tell
 * whether somebody objected whom nobody wrote down.
 *
 * @param askedOn the day it was asked
 * @param lift what a first person proposes; empty while nobody does
 */
public record Restriction(Request request, LocalDate askedOn, Optional<Lift> lift) {

    /** Who asked, and on which ground. The same person may ask on several. */
    public record Request(Informed by, Ground ground) {}

    /** On which ground. */
    public enum Ground {
        /** She objects to it. GDPR art. 21(1), 18(1)(d). */
        OBJECTS,
        /** What is written is contested. GDPR art. 18(1)(a). */
        CONTESTS_ACCURACY,
        /** It was written without a right to, and she wants it kept rather than erased. GDPR art. 18(1)(b). */
        UNLAWFUL,
        /** She needs it for a claim of her own. GDPR art. 18(1)(c). */
        NEEDED_FOR_A_CLAIM
    }

    /** Why it ends. */
    public enum LiftedBecause {
        ASKED_NO_MORE,
        /** Grounds that weigh more than the objection. GDPR art. 21(1). */
        COMPELLING_GROUNDS,
        CHECKED_AND_RIGHT,
        CORRECTED,
        CLAIM_ENDED;

        /** Whether this answers a request on that ground. */
        public boolean answers(Ground ground) {
            return switch (this) {
                case ASKED_NO_MORE -> true;
                case COMPELLING_GROUNDS -> ground == Ground.OBJECTS;
                case CHECKED_AND_RIGHT, CORRECTED -> ground == Ground.CONTESTS_ACCURACY;
                case CLAIM_ENDED -> ground == Ground.NEEDED_FOR_A_CLAIM;
            };
        }
    }

    /**
     * A proposal to end it.
     *
     * @param by who proposed it, and so cannot confirm it
     */
    public record Lift(Person by, LiftedBecause because, LocalDate on) {}

    Restriction proposed(Lift one) {
        return new Restriction(request, askedOn, Optional.of(one));
    }

    /** The last day to answer the one who asked. GDPR art. 12(3). */
    public LocalDate answerBy() {
        return askedOn.plusMonths(1);
    }
}
