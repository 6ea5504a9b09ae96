package limits.api.web.group;

import java.util.List;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Regime;
import limits.casesharing.charter.VersionSheet;
import limits.casesharing.group.GroupBoard.MemberLine;

/**
 * One line of the picture of a charter: a kind of information, the channel of the law it travels in, and who could
 * receive it.
 *
 * @param members one answer for each member, in the order of the page
 */
public record Reached(Category category, Regime channel, List<Boolean> members) {

    public Reached {
        members = List.copyOf(members);
    }

    static List<Reached> under(VersionSheet version, List<MemberLine> members) {
        var terms = version.terms();
        return terms.clauses().categories().stream()
                .flatMap(category -> terms.rule(category).stream()
                        .map(rule -> new Reached(
                                category,
                                rule.regime(),
                                members.stream()
                                        .map(line -> line.mayReceive().contains(category))
                                        .toList())))
                .toList();
    }
}
