package limits.api.web.group;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import limits.api.web.Say;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Colleague;
import limits.casesharing.charter.MemberReach;
import limits.casesharing.charter.Need;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.ReachMatrix;
import limits.casesharing.charter.Regime;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.group.GroupBoard.MemberLine;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import org.springframework.stereotype.Component;

/**
 * What each member could receive from the one who looks, or from anybody where she is no member herself, and why: the
 * answers of the decision, in words.
 */
@Component
public final class Whys {

    private final Say say;

    Whys(Say say) {
        this.say = say;
    }

    /** From whom it is told: the visitor herself, or whoever may give it. */
    public enum From {
        YOU,
        /** Her own line: what she may receive, from anybody. */
        TO_YOU,
        ANYBODY
    }

    /** One member, what she could receive, and what she could not. */
    public record Why(MemberLine member, From from, List<Line> may, List<Line> mayNot) {}

    /**
     * One kind for one member.
     *
     * @param giverRefers only where the visitor is the referent
     * @param sheRefers only where the member is the referent
     * @param reason in words, where it never passes
     */
    public record Line(
            Category kind,
            Regime channel,
            List<Need> needs,
            boolean giverRefers,
            boolean sheRefers,
            Set<Profession> givers,
            String reason) {
        /** Whether every member may give it. */
        public boolean fromEverybody() {
            return givers.size() == ReachMatrix.professions().size();
        }
    }

    List<Why> under(VersionSheet version, List<MemberLine> members, Actor by) {
        Optional<MemberLine> visitor = members.stream()
                .filter(line ->
                        by.capacity() == Capacity.MEMBER && line.person().equals(by.person()))
                .findFirst();
        return members.stream().map(line -> why(version, line, visitor)).toList();
    }

    private Why why(VersionSheet version, MemberLine member, Optional<MemberLine> visitor) {
        boolean own = visitor.filter(member::equals).isPresent();
        From from = own ? From.TO_YOU : visitor.isPresent() ? From.YOU : From.ANYBODY;
        Optional<Colleague> giver = from == From.YOU ? visitor.map(MemberLine::colleague) : Optional.empty();
        var reaches = MemberReach.of(version.terms(), member.colleague(), giver);
        return new Why(
                member,
                from,
                reaches.stream()
                        .filter(MemberReach::may)
                        .map(one -> line(version, one, from))
                        .toList(),
                reaches.stream()
                        .filter(one -> !one.may())
                        .map(one -> line(version, one, from))
                        .toList());
    }

    private Line line(VersionSheet version, MemberReach one, From from) {
        var terms = version.terms();
        return new Line(
                one.kind(),
                terms.rule(one.kind()).orElseThrow().regime(),
                terms.channel(one.kind()).orElseThrow().needs(),
                one.giverRefers(),
                one.sheRefers(),
                one.givers(),
                one.may() ? "" : reason(one, from));
    }

    private String reason(MemberReach one, From from) {
        if (one.answer().need().isPresent()) {
            String need = say.told("simulator.need." + one.answer().need().get());
            return say.told("group.why.lacking", need);
        }
        return switch (one.answer().gate()) {
            case R08_PURPOSE, R11, R13_GIVER, R14_RECEIVER ->
                say.told("group.why." + from + "." + one.answer().gate());
            default -> say.told("gate." + one.answer().code());
        };
    }
}
