package limits.casesharing.charter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import limits.kernel.Fingerprint;

/**
 * The one way to write the facts of a question down: a line for each, in this order, so that equal facts are equal bytes
 * on every machine and for ever. A fact added later is a new form with a number of its own.
 */
final class FactsInWords {

    private static final String FORM = "limits-facts 1";

    private final StringBuilder text = new StringBuilder(FORM).append('\n');

    private FactsInWords() {}

    static Fingerprint fingerprint(Question of) {
        try {
            byte[] written = write(of).getBytes(StandardCharsets.UTF_8);
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(written)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static String write(Question of) {
        var words = new FactsInWords();
        words.line("act", of.act());
        words.line("now", of.now());
        words.line("category", of.category());
        words.line("purpose", of.purpose());
        words.party("giver", of.giver());
        words.party("receiver", of.receiver());
        words.circumstances(of.circumstances());
        return words.text.toString();
    }

    private void party(String who, Party of) {
        line(who + ".profession", of.profession());
        line(who + ".capacity", of.capacity());
        line(who + ".referent", of.referent());
        line(who + ".mfa", of.mfa());
        line(who + ".boundIdentity", of.boundIdentity());
        line(who + ".inGroup", of.inGroup());
        line(who + ".designated", of.designated());
        line(who + ".suspended", of.suspended());
        line(who + ".signed", of.signed());
        line(who + ".secrecyAttested", of.secrecyAttested());
        line(who + ".task", of.task());
        line(who + ".intervenes", of.intervenes());
        line(who + ".care", of.care());
        line(who + ".conflict", of.conflict());
        line(who + ".orgArt10Basis", of.orgArt10Basis());
        line(who + ".art10OptIn", of.art10OptIn());
    }

    private void circumstances(Circumstances of) {
        line("venue", of.venue());
        line("caseOpen", of.caseOpen());
        line("age", of.age());
        line("originatorCompetent", of.originatorCompetent());
        line("casePurposes", of.casePurposes().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
        line("declaredSecret", of.declaredSecret());
        line("necessity", of.necessity());
        line("sameTeam", of.sameTeam());
        line("consent", of.consent());
        line("info", of.info());
        line("prosecutorDocument", of.prosecutorDocument());
        line("expired", of.expired());
        line("named", of.named());
        line("sessionValid", of.sessionValid());
        line("stage", of.stage());
        line("motivated", of.motivated());
        line("frozen", of.frozen());
        line("erased", of.erased());
    }

    private void line(String fact, Object value) {
        text.append(fact).append(": ").append(value).append('\n');
    }
}
