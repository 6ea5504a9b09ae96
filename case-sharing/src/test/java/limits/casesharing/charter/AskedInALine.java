package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import limits.kernel.Capacity;

/**
 * A question as one short line, by the names of things and never by their places in a list, so that a word that is added
 * later changes no line: {@code act day category purpose giver receiver around}.
 */
final class AskedInALine {

    private AskedInALine() {}

    static String write(Question of) {
        return String.join(
                " ",
                of.act().name(),
                of.now().toString(),
                of.category().name(),
                of.purpose().name(),
                party(of.giver()),
                party(of.receiver()),
                around(of.circumstances()));
    }

    static Question read(String line) {
        String[] words = line.split(" ");
        return new Question(
                Act.valueOf(words[0]),
                LocalDate.parse(words[1]),
                Category.valueOf(words[2]),
                Purpose.valueOf(words[3]),
                party(words[4]),
                party(words[5]),
                around(words[6]));
    }

    /** The same question with no purposes around it but those that some floor knows. */
    static Question plain(Question of) {
        return read(write(of));
    }

    private static String party(Party of) {
        return String.join(
                "/",
                of.profession().name(),
                of.capacity().name(),
                of.orgArt10Basis().name(),
                yes(
                        of.referent(),
                        of.mfa(),
                        of.boundIdentity(),
                        of.inGroup(),
                        of.designated(),
                        of.suspended(),
                        of.signed(),
                        of.secrecyAttested(),
                        of.task(),
                        of.intervenes(),
                        of.care(),
                        of.conflict(),
                        of.art10OptIn()));
    }

    private static Party party(String word) {
        String[] of = word.split("/");
        BitSet yes = yes(of[3]);
        return new Party(
                Profession.valueOf(of[0]),
                Capacity.valueOf(of[1]),
                yes.get(0),
                yes.get(1),
                yes.get(2),
                yes.get(3),
                yes.get(4),
                yes.get(5),
                yes.get(6),
                yes.get(7),
                yes.get(8),
                yes.get(9),
                yes.get(10),
                yes.get(11),
                OffenceBasis.valueOf(of[2]),
                yes.get(12));
    }

    private static String around(Circumstances of) {
        return String.join(
                "/",
                of.venue().name(),
                Integer.toString(of.age()),
                of.info().name(),
                of.stage().name(),
                of.casePurposes().stream()
                        .filter(purpose -> !purpose.forbidden())
                        .sorted()
                        .map(purpose -> purpose.name().substring(1, 2))
                        .collect(Collectors.joining("", "P", "")),
                yes(
                        of.caseOpen(),
                        of.originatorCompetent(),
                        of.declaredSecret(),
                        of.necessity(),
                        of.sameTeam(),
                        of.consent(),
                        of.prosecutorDocument(),
                        of.expired(),
                        of.named(),
                        of.sessionValid(),
                        of.motivated(),
                        of.frozen(),
                        of.erased()));
    }

    private static Circumstances around(String word) {
        String[] of = word.split("/");
        BitSet yes = yes(of[5]);
        return new Circumstances(
                Venue.valueOf(of[0]),
                yes.get(0),
                Integer.parseInt(of[1]),
                yes.get(1),
                purposes(of[4].substring(1)),
                yes.get(2),
                yes.get(3),
                yes.get(4),
                yes.get(5),
                FamilyNotice.valueOf(of[2]),
                yes.get(6),
                yes.get(7),
                yes.get(8),
                yes.get(9),
                Stage.valueOf(of[3]),
                yes.get(10),
                yes.get(11),
                yes.get(12));
    }

    private static Set<Purpose> purposes(String words) {
        var found = EnumSet.noneOf(Purpose.class);
        words.chars()
                .mapToObj(number -> "P" + (char) number + "_")
                .map(begin -> Arrays.stream(Purpose.values())
                        .filter(purpose -> purpose.name().startsWith(begin))
                        .findFirst()
                        .orElseThrow())
                .forEach(found::add);
        return found;
    }

    private static String yes(boolean... facts) {
        var text = new StringBuilder();
        for (boolean fact : facts) {
            text.append(fact ? '1' : '0');
        }
        return text.toString();
    }

    private static BitSet yes(String facts) {
        var yes = new BitSet();
        for (int at = 0; at < facts.length(); at++) {
            yes.set(at, facts.charAt(at) == '1');
        }
        return yes;
    }
}
