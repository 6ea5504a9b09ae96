package limits.governance.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every scheme of the guidelines as an immutable sheet, with its words in French and in English. */
public final class SchemeCatalogue {

    private final Map<SchemeCode, SchemeSheet> sheets = new EnumMap<>(SchemeCode.class);
    private final Map<SchemeCode, SheetWords> french = new EnumMap<>(SchemeCode.class);
    private final Map<SchemeCode, SheetWords> english = new EnumMap<>(SchemeCode.class);

    private SchemeCatalogue(Sheets facts, Sheets inFrench, Sheets inEnglish) {
        for (SchemeCode code : SchemeCode.values()) {
            sheets.put(code, sheet(code, facts));
            french.put(code, words(code, inFrench));
            english.put(code, words(code, inEnglish));
        }
    }

    /** Reads the sheets that ship with the product; a sheet that is missing or misspelt is a fault, not an empty sheet. */
    public static SchemeCatalogue ofTheGuidelines() {
        return new SchemeCatalogue(
                Sheets.read("schemes.properties"),
                Sheets.read("schemes_fr.properties"),
                Sheets.read("schemes_en.properties"));
    }

    /** All sheets, in the order of the guidelines. */
    public List<SchemeSheet> sheets() {
        return List.copyOf(sheets.values());
    }

    public SchemeSheet sheet(SchemeCode code) {
        return sheets.get(code);
    }

    /** French for a French reader, English for everybody else. */
    public SheetWords words(SchemeCode code, Locale reader) {
        return (Locale.FRENCH.getLanguage().equals(reader.getLanguage()) ? french : english).get(code);
    }

    private static SchemeSheet sheet(SchemeCode code, Sheets facts) {
        String slug = code.slug();
        return new SchemeSheet(
                code,
                new AgeRange(bound(facts.or(slug + ".from", "")), bound(facts.or(slug + ".to", ""))),
                bound(facts.or(slug + ".to-with-disability", "")),
                facts.list(slug + ".requires").stream().map(Fact::valueOf).toList(),
                facts.or(slug + ".conditions", "unstated").equals("stated"),
                SchemeSheet.Pay.valueOf(facts.or(slug + ".pay", "UNSTATED")),
                facts.one(slug + ".source"),
                LocalDate.parse(facts.one("verified-on")));
    }

    private static SheetWords words(SchemeCode code, Sheets language) {
        var lines = new EnumMap<SheetWords.Line, String>(SheetWords.Line.class);
        Arrays.stream(SheetWords.Line.values()).forEach(line -> {
            String text = language.or(code.slug() + "." + slug(line), "");
            if (!text.isEmpty()) {
                lines.put(line, text);
            }
        });
        return new SheetWords(language.one(code.slug() + ".name"), language.one(code.slug() + ".summary"), lines);
    }

    private static String slug(SheetWords.Line line) {
        return line.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Bound bound(String written) {
        return switch (written) {
            case "" -> new Bound.Unstated();
            case "open" -> new Bound.Open();
            default -> new Bound.Years(Integer.parseInt(written));
        };
    }
}
