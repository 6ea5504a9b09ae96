package limits.api.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import limits.casesharing.casefile.Closing;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationEvent.SituationOpened;
import limits.casesharing.casefile.Support;
import limits.casesharing.charter.FamilyNotice;

/**
 * One situation as it stood: its number and what was arranged around it, nothing of what was said.
 *
 * @param told sequence number of its last event, from 0
 * @param number the number it goes by in its group; empty if it was not opened by then
 * @param notice what the family had been told, as far as it counted that day
 * @param team how many members were around it
 */
public record SituationThen(
        long told,
        String number,
        Optional<LocalDate> openedOn,
        FamilyNotice notice,
        int team,
        Optional<LocalDate> reviewBy,
        Optional<End> end) {

    /** How it ended. */
    public record End(LocalDate on, Closing because) {}

    static SituationThen of(Situation.Standing standing, List<?> happened, long told, LocalDate day) {
        return switch (standing) {
            case Situation.Standing.NotOpened nothing ->
                new SituationThen(told, "", Optional.empty(), FamilyNotice.NONE, 0, Optional.empty(), Optional.empty());
            case Situation.Standing.Open open -> of(open.support(), happened, told, day, Optional.empty());
            case Situation.Standing.Closed closed ->
                of(closed.support(), happened, told, day, Optional.of(new End(closed.on(), closed.because())));
        };
    }

    private static SituationThen of(Support support, List<?> happened, long told, LocalDate day, Optional<End> end) {
        var opened = happened.stream()
                .filter(SituationOpened.class::isInstance)
                .map(SituationOpened.class::cast)
                .findFirst();
        return new SituationThen(
                told,
                opened.map(it -> it.pseudonym().toString()).orElse(""),
                opened.map(SituationOpened::on),
                support.notice().on(day, support.youth().ofAgeOn(day)),
                support.team().size(),
                Optional.of(support.reviewBy()),
                end);
    }
}
