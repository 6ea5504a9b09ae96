package limits.api.web.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import limits.api.web.Say;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.FamilyText;
import limits.casesharing.charter.FamilyText.Sentence;
import limits.casesharing.charter.Terms;
import limits.kernel.Organisation;

/**
 * A paragraph of the charter as families read it.
 *
 * @param points what it lists, where it lists something
 */
public record ForFamilies(String text, List<String> points) {

    private static final List<String> POINTS = List.of("charter.family.kind.", "charter.family.purpose.");

    public ForFamilies {
        points = List.copyOf(points);
    }

    static List<ForFamilies> of(Terms terms, Say say) {
        return said(FamilyText.of(terms), say);
    }

    /** Sentences one by one, also where what they are listed under is not among them. */
    static List<String> alone(List<Sentence> sentences, Say say) {
        return sentences.stream()
                .map(sentence -> say.told(sentence.key(), values(sentence, say)))
                .toList();
    }

    private static List<ForFamilies> said(List<Sentence> sentences, Say say) {
        var said = new ArrayList<ForFamilies>();
        for (Sentence sentence : sentences) {
            String words = say.told(sentence.key(), values(sentence, say));
            if (POINTS.stream().anyMatch(sentence.key()::startsWith)) {
                var before = said.removeLast();
                var points = new ArrayList<>(before.points());
                points.add(words);
                said.add(new ForFamilies(before.text(), points));
            } else {
                said.add(new ForFamilies(words, List.of()));
            }
        }
        return List.copyOf(said);
    }

    private static Object[] values(Sentence sentence, Say say) {
        return sentence.values().stream().map(value -> value(value, say)).toArray();
    }

    private static Object value(Object value, Say say) {
        return switch (value) {
            case LocalDate day -> say.day(day);
            case Organisation body -> say.body(body);
            case Category kind -> say.told("category." + kind);
            case List<?> professions ->
                professions.stream().map(one -> say.told("profession." + one)).collect(Collectors.joining(", "));
            default -> value;
        };
    }
}
