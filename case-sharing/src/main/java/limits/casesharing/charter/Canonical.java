package limits.casesharing.charter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import limits.kernel.Area;
import limits.kernel.Fingerprint;
import limits.kernel.Key;
import limits.kernel.Organisation;

/**
 * The one way to write the machine terms of a charter: a line per clause, sorted within, so that equal terms are equal
 * bytes. Members sign the SHA-256 of these bytes.
 */
final class Canonical {

    private static final String FORM = "limits-charter 1";
    private static final String GRACE = "reviewGrace";

    private Canonical() {}

    static Fingerprint fingerprint(Clauses clauses) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return new Fingerprint(
                    HexFormat.of().formatHex(digest.digest(write(clauses).getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String write(Clauses of) {
        var text = new StringBuilder(FORM).append('\n');
        line(text, "territory", of.territory());
        line(text, "controller", of.controller());
        line(text, "text", of.text());
        line(text, "validFrom", of.validFrom());
        line(text, "validUntil", of.validUntil());
        line(text, "venues", joined(of.venues()));
        line(text, "purposes", joined(of.purposes()));
        line(text, "categories", joined(of.categories()));
        line(text, "offenceOptIns", joined(of.offenceOptIns()));
        line(text, "prosecutorConvention", of.prosecutorConvention());
        line(text, "minSignature", of.minSignature());
        line(text, "sizes", sizes(of.sizes()));
        line(text, "ages", ages(of.ages()));
        line(text, "clocks", clocks(of.clocks()));
        // Texts written before it could be said are the same bytes still, and so are their signatures.
        if (of.reviewGrace() != YearlyReview.LONGEST_GRACE) {
            line(text, GRACE, of.reviewGrace());
        }
        of.narrowings().forEach(less -> line(text, "narrow." + less.category(), narrowing(less)));
        return text.toString();
    }

    static Clauses read(String text) {
        var lines = new TreeMap<String, String>();
        text.lines()
                .filter(line -> !line.equals(FORM))
                .map(line -> line.split(": ?", 2))
                .forEach(pair -> lines.put(pair[0], pair[1]));
        return new Clauses(
                new Area(lines.get("territory")),
                organisation(lines.get("controller")),
                Integer.parseInt(lines.get("text")),
                LocalDate.parse(lines.get("validFrom")),
                LocalDate.parse(lines.get("validUntil")),
                each(lines.get("venues"), Venue::valueOf),
                each(lines.get("purposes"), Purpose::valueOf),
                each(lines.get("categories"), Category::valueOf),
                narrowings(lines),
                each(lines.get("offenceOptIns"), Canonical::organisation),
                Boolean.parseBoolean(lines.get("prosecutorConvention")),
                SignatureLevel.valueOf(lines.get("minSignature")),
                sizes(numbers(lines.get("sizes"))),
                ages(numbers(lines.get("ages"))),
                clocks(numbers(lines.get("clocks"))),
                Integer.parseInt(lines.getOrDefault(GRACE, Integer.toString(YearlyReview.LONGEST_GRACE))));
    }

    private static void line(StringBuilder text, String clause, Object value) {
        text.append(clause).append(": ").append(value).append('\n');
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String narrowing(Narrowing less) {
        return joined(less.givers()) + ">" + joined(less.receivers());
    }

    private static List<Narrowing> narrowings(TreeMap<String, String> lines) {
        return lines.tailMap("narrow.").entrySet().stream()
                .filter(line -> line.getKey().startsWith("narrow."))
                .map(line -> narrowing(line.getKey().substring("narrow.".length()), line.getValue()))
                .toList();
    }

    private static Narrowing narrowing(String category, String sides) {
        var side = sides.split(">", -1);
        return new Narrowing(
                Category.valueOf(category), each(side[0], Profession::valueOf), each(side[1], Profession::valueOf));
    }

    private static String sizes(Sizes of) {
        return joined(List.of(
                of.caseMembers(), of.membersPerOrganisation(), of.sessionOrganisations(), of.supportProfessionals()));
    }

    private static Sizes sizes(int... of) {
        return new Sizes(of[0], of[1], of[2], of[3]);
    }

    private static String ages(Ages of) {
        return joined(List.of(of.youngest(), of.oldest(), of.stop()));
    }

    private static Ages ages(int... of) {
        return new Ages(of[0], of[1], of[2]);
    }

    private static String clocks(Clocks of) {
        return joined(
                List.of(of.active(), of.intermediate(), of.accessLog(), of.review(), of.training(), of.signature()));
    }

    private static Clocks clocks(int... of) {
        return new Clocks(of[0], of[1], of[2], of[3], of[4], of[5]);
    }

    private static Organisation organisation(String key) {
        return new Organisation(new Key(key));
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static <T> List<T> each(String text, Function<String, T> read) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(read).toList();
    }
}
