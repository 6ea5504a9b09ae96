package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import limits.casesharing.charter.CharterEvent.CharterAdopted;
import limits.casesharing.charter.CharterEvent.CharterDrafted;
import limits.casesharing.charter.CharterEvent.CharterFrozen;
import limits.casesharing.charter.CharterEvent.CharterProposed;
import limits.casesharing.charter.CharterEvent.CharterRepealed;
import limits.casesharing.charter.CharterEvent.CharterSuperseded;
import limits.casesharing.charter.CharterEvent.FreezeAsked;
import limits.casesharing.charter.CharterEvent.FreezeConfirmed;
import limits.casesharing.charter.CharterEvent.FreezeLifted;
import limits.casesharing.charter.CharterEvent.OpinionRecorded;
import limits.casesharing.charter.CharterEvent.ReviewAnswered;
import limits.casesharing.charter.CharterEvent.ReviewConfirmed;

/** What becomes of the versions of a charter, and which of them binds; freezing touches none of them. */
final class Versions {

    private Versions() {}

    static List<Version> after(List<Version> so, CharterEvent event) {
        return switch (event) {
            case CharterDrafted d -> and(so, drafted(d));
            case CharterProposed p -> changed(so, p, with(new Version.State.Proposed(p.on())));
            case CharterAdopted a -> changed(so, a, with(new Version.State.Adopted(a.deliberation())));
            case CharterSuperseded s -> changed(so, s, with(new Version.State.Superseded(s.by(), s.from())));
            case CharterRepealed r -> changed(so, r, with(new Version.State.Repealed(r.on())));
            case OpinionRecorded o -> changed(so, o, version -> version.with(o.opinion()));
            case ReviewConfirmed r ->
                changed(
                        so,
                        r,
                        version -> version.with(
                                new Review.Confirmed(version.review().lastOn(), r.by())));
            case ReviewAnswered r -> changed(so, r, version -> version.with(Reviewing.after(version, r)));
            case FreezeAsked asked -> so;
            case CharterFrozen frozen -> so;
            case FreezeConfirmed confirmed -> so;
            case CharterEvent.LiftAsked asked -> so;
            case FreezeLifted lifted -> so;
        };
    }

    /** The newest that stands adopted. */
    static Optional<Version> adopted(List<Version> so) {
        return so.stream()
                .filter(each -> each.state() instanceof Version.State.Adopted)
                .reduce((older, newer) -> newer);
    }

    /** The newest adopted one whose day has come, unless it ended or was repealed. */
    static Optional<Version> inForce(List<Version> so, LocalDate on) {
        return so.stream()
                .filter(each -> each.wasAdopted() && !each.clauses().validFrom().isAfter(on))
                .reduce((older, newer) -> newer)
                .filter(newest -> !(newest.state() instanceof Version.State.Repealed))
                .filter(newest -> newest.terms().inForce(on));
    }

    private static Version drafted(CharterDrafted event) {
        return new Version(
                event.version(),
                event.clauses(),
                event.text(),
                Opinion.AWAITED,
                new Version.State.Drafted(),
                new Review.Done(event.clauses().validFrom()));
    }

    private static UnaryOperator<Version> with(Version.State next) {
        return version -> version.with(next);
    }

    private static List<Version> and(List<Version> so, Version next) {
        var all = new ArrayList<>(so);
        all.add(next);
        return all;
    }

    private static List<Version> changed(List<Version> so, CharterEvent event, UnaryOperator<Version> how) {
        return so.stream()
                .map(each -> each.number() == event.version() ? how.apply(each) : each)
                .toList();
    }
}
