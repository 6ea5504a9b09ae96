package limits.casesharing.charter;

import java.time.LocalDate;
import limits.casesharing.charter.Charter.Because;
import limits.casesharing.charter.CharterCommand.AnswerReview;
import limits.casesharing.charter.CharterCommand.ConfirmReview;
import limits.casesharing.charter.CharterEvent.ReviewAnswered;
import limits.casesharing.charter.CharterEvent.ReviewConfirmed;
import limits.kernel.Person;
import limits.kernel.Refused;

/** The yearly review: the members confirm the text, then the data protection officer says her word. */
final class Reviewing {

    private Reviewing() {}

    static ReviewConfirmed confirmed(ConfirmReview ask, Version version, Person by, LocalDate today) {
        refuse(!version.reviewDue(today), Because.REVIEW_NOT_DUE);
        refuse(version.review() instanceof Review.Confirmed, Because.REVIEW_ALREADY_CONFIRMED);
        return new ReviewConfirmed(ask.charter(), ask.version(), by, today);
    }

    static ReviewAnswered answered(AnswerReview ask, Version version, Person by, LocalDate today) {
        if (!(version.review() instanceof Review.Confirmed confirmed)) {
            throw new Refused(Because.REVIEW_NOT_CONFIRMED);
        }
        refuse(confirmed.by().equals(by), Because.SAME_PERSON);
        return new ReviewAnswered(ask.charter(), ask.version(), ask.opinion(), today);
    }

    /** An unfavourable word leaves the review where it was: due. */
    static Review after(Version version, ReviewAnswered event) {
        return new Review.Done(
                event.opinion() == Opinion.UNFAVOURABLE ? version.review().lastOn() : event.on());
    }

    private static void refuse(boolean when, Because why) {
        if (when) {
            throw new Refused(why);
        }
    }
}
