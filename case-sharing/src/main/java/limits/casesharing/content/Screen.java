package limits.casesharing.content;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks through free words for what does not belong there, and warns the giver before anything is kept. What it warns of is
 * told by kind alone: the words themselves go nowhere.
 *
 * <p><b>What this guarantees:</b> the same words give the same warnings. <b>What it does not:</b> it does not understand what
 * it reads. It warns of a street that bears a name, and lets pass what is put in other words; the giver decides.
 */
public final class Screen {

    /** What a text may hold that does not belong there. */
    public enum Warning {
        /** Somebody else is named. Minimisation, GDPR art. 5(1)(c); retaliation. */
        PERSON_NAMED,
        TELEPHONE,
        ADDRESS,
        /** The plate of a vehicle. */
        PLATE,
        /** Words of the criminal law: they travel in the channel of offences alone. GDPR art. 10; LIL art. 46. */
        OFFENCE,
        /** What somebody thinks, not what somebody saw or was told. CNIL, 7 January 2020. */
        OPINION
    }

    private static final String NAME = "\\p{Lu}[\\p{Ll}'’-]+";

    private static final List<Pattern> NAMES = List.of(
            Pattern.compile("\\b(?:M\\.|Mr\\.?|Mme\\.?|Mlle|Mrs\\.?|Ms\\.?|Monsieur|Madame|Mademoiselle)\\s+\\p{Lu}"),
            Pattern.compile("(?<=[\\p{Ll},;:]\\s)" + NAME),
            Pattern.compile("\\b" + NAME + "\\s+\\p{Lu}[\\p{Lu}\\p{Ll}'’-]+"));

    private static final Pattern TELEPHONES =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)33\\s?(?:\\(0\\))?\\s?|0)[1-9](?:[ .-]?\\d{2}){4}(?!\\d)");

    private static final List<Pattern> ADDRESSES = List.of(
            Pattern.compile("\\b\\d{1,4}(?:\\s?(?:bis|ter))?,?\\s+(?:rue|avenue|av\\.|boulevard|bd|place|allee|impasse"
                    + "|chemin|quai|cours|route|square|residence|cite|street|road)\\b"),
            Pattern.compile("(?<!\\d)(?:0[1-9]|[1-8]\\d|9[0-8])\\d{3}\\s+[a-z]{2,}"));

    private static final List<Pattern> PLATES = List.of(
            Pattern.compile("\\b[A-Z]{2}[- ]?\\d{3}[- ]?[A-Z]{2}\\b"),
            Pattern.compile("\\b\\d{1,4}[- ]?[A-Z]{2,3}[- ]?(?:\\d{2}|2[AB])\\b"));

    /** Stems, without accents. Source beside each line. */
    private static final Pattern OFFENCES = anyOf(
            // Code pénal 222-34 to 222-43; CSP L3421-1
            "trafi(?:c|qu)",
            "deal",
            "guetteu",
            "nourrice",
            "stupefiant",
            "cannabis",
            "cocaine",
            "heroine",
            // Code pénal 311-1, 312-1, 321-1
            "vol(?:e|es|ee|ees|er|eur|eurs|s)?\\b",
            "cambriol",
            "racket",
            "extor",
            "recel",
            "theft",
            "stole",
            // Code pénal 222-7 to 222-16, 222-22, 225-5
            "agress",
            "frapp",
            "viol(?:e|ee|er|eur|s)?\\b",
            "proxenet",
            "assault",
            // Code pénal 222-54; CSI L317-8
            "armes?\\b",
            "couteau",
            "weapon",
            // Code pénal 322-1, 433-5
            "degrad",
            "incendi",
            "outrage",
            "rebellion",
            // CPP 11, 62-2, 768
            "garde a vue",
            "mise? en examen",
            "condamn",
            "casier",
            "interpell",
            "arrest",
            "convict",
            "enquete");

    private static final Pattern OPINIONS = anyOf(
            "je (?:pense|crois|trouve|soupconne)",
            "a mon avis",
            "il parait",
            "on dit",
            "parait-il",
            "sans doute",
            "probablement",
            "surement",
            "a l'air",
            "semble",
            "louche",
            "mente",
            "manipul",
            "faineant",
            "paresseu",
            "ingerable",
            "asocial",
            "mal eleve",
            "mauvaise famille",
            "dangereu",
            "peu fiable",
            "i think",
            "i believe",
            "probably",
            "apparently",
            "seems",
            "rumou?r",
            "liar",
            "lazy",
            "dangerous");

    private Screen() {}

    /** What to warn of in these words. */
    public static Set<Warning> of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.FRENCH);
        var found = EnumSet.noneOf(Warning.class);
        note(found, Warning.PERSON_NAMED, NAMES, words);
        note(found, Warning.TELEPHONE, List.of(TELEPHONES), words);
        note(found, Warning.ADDRESS, ADDRESSES, plain);
        note(found, Warning.PLATE, PLATES, words);
        note(found, Warning.OFFENCE, List.of(OFFENCES), plain);
        note(found, Warning.OPINION, List.of(OPINIONS), plain);
        return found;
    }

    private static void note(Set<Warning> found, Warning warning, List<Pattern> patterns, String words) {
        if (patterns.stream().anyMatch(pattern -> pattern.matcher(words).find())) {
            found.add(warning);
        }
    }

    private static Pattern anyOf(String... stems) {
        return Pattern.compile("\\b(?:" + String.join("|", stems) + ")");
    }
}
