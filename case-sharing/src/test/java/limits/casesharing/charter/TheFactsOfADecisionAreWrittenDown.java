package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import limits.kernel.Capacity;
import limits.kernel.Fingerprint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a decision rested on has one written form, for ever: an auditor who decides again knows that she asks the same. */
final class TheFactsOfADecisionAreWrittenDown {

    private static final String WRITTEN = """
            limits-facts 1
            act: READ
            now: 2026-05-04
            category: SITUATION_FLAG
            purpose: P2_COORDINATE_SUPPORT
            giver.profession: CPE
            giver.capacity: MEMBER
            giver.referent: false
            giver.mfa: true
            giver.boundIdentity: true
            giver.inGroup: true
            giver.designated: true
            giver.suspended: false
            giver.signed: true
            giver.secrecyAttested: true
            giver.task: true
            giver.intervenes: true
            giver.care: true
            giver.conflict: false
            giver.orgArt10Basis: AUTHORITY
            giver.art10OptIn: false
            receiver.profession: SPECIALISED_PREVENTION
            receiver.capacity: MEMBER
            receiver.referent: false
            receiver.mfa: true
            receiver.boundIdentity: true
            receiver.inGroup: true
            receiver.designated: true
            receiver.suspended: false
            receiver.signed: true
            receiver.secrecyAttested: true
            receiver.task: true
            receiver.intervenes: true
            receiver.care: true
            receiver.conflict: false
            receiver.orgArt10Basis: AUTHORITY
            receiver.art10OptIn: false
            venue: AD_HOC
            caseOpen: true
            age: 15
            originatorCompetent: true
            casePurposes: P1_IDENTIFY_AND_RELAY P2_COORDINATE_SUPPORT
            declaredSecret: false
            necessity: true
            sameTeam: true
            consent: false
            info: INFORMED
            prosecutorDocument: true
            expired: false
            named: true
            sessionValid: true
            stage: ACTIVE
            motivated: false
            frozen: false
            erased: false
            """;

    /** Each fact of a question, one after the other, otherwise than it was. */
    private static final List<Consumer<Exchange>> OTHERWISE = List.of(
            so -> so.act = Act.SHARE,
            so -> so.now = so.now.plusDays(1),
            so -> so.category = Category.IDENTITY_MIN,
            so -> so.purpose = Purpose.P1_IDENTIFY_AND_RELAY,
            so -> so.venue = Venue.RESTRICTED,
            so -> so.caseOpen = false,
            so -> so.age = 16,
            so -> so.competent = false,
            so -> so.casePurposes = EnumSet.of(Purpose.P1_IDENTIFY_AND_RELAY),
            so -> so.secret = true,
            so -> so.necessity = false,
            so -> so.sameTeam = false,
            so -> so.consent = true,
            so -> so.info = FamilyNotice.PLANNED,
            so -> so.document = false,
            so -> so.expired = true,
            so -> so.named = false,
            so -> so.session = false,
            so -> so.stage = Stage.INTERMEDIATE,
            so -> so.motivated = true,
            so -> so.frozen = true,
            so -> so.erased = true);

    private static final List<Consumer<Somebody>> OF_SOMEBODY = List.of(
            who -> who.profession = Profession.ASE_AGENT,
            who -> who.capacity = Capacity.MAYOR,
            who -> who.referent = true,
            who -> who.mfa = false,
            who -> who.boundIdentity = false,
            who -> who.inGroup = false,
            who -> who.designated = false,
            who -> who.suspended = true,
            who -> who.signed = false,
            who -> who.secrecyAttested = false,
            who -> who.task = false,
            who -> who.intervenes = false,
            who -> who.care = false,
            who -> who.conflict = true,
            who -> who.basis = OffenceBasis.NONE,
            who -> who.optIn = true);

    @Test
    @DisplayName("Every fact stands on a line of its own, in this order, in these words")
    void every_fact_stands_on_a_line_of_its_own() {
        assertThat(FactsInWords.write(asked().question())).isEqualTo(WRITTEN);
    }

    @Test
    void the_fingerprint_is_that_of_the_written_form() throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(WRITTEN.getBytes(StandardCharsets.UTF_8));
        assertThat(asked().question().fingerprint())
                .isEqualTo(new Fingerprint(HexFormat.of().formatHex(digest)));
    }

    @Test
    @DisplayName("No fact can be otherwise without another fingerprint, the giver's and the receiver's alike")
    void each_fact_alone_makes_another_fingerprint() {
        var fingerprints = new HashSet<Fingerprint>();
        fingerprints.add(asked().question().fingerprint());
        OTHERWISE.forEach(one -> fingerprints.add(asked().but(one).question().fingerprint()));
        for (Consumer<Somebody> one : OF_SOMEBODY) {
            fingerprints.add(asked().but(so -> one.accept(so.giver)).question().fingerprint());
            fingerprints.add(
                    asked().but(so -> one.accept(so.receiver)).question().fingerprint());
        }
        assertThat(OTHERWISE).hasSize(4 + Circumstances.class.getRecordComponents().length);
        assertThat(OF_SOMEBODY).hasSize(Party.class.getRecordComponents().length);
        assertThat(fingerprints).hasSize(1 + OTHERWISE.size() + 2 * OF_SOMEBODY.size());
    }

    @Test
    void the_order_in_which_purposes_were_given_is_no_fact() {
        var listed = Arrays.asList(Purpose.P2_COORDINATE_SUPPORT, Purpose.P1_IDENTIFY_AND_RELAY);
        assertThat(asked().but(so -> so.casePurposes = new HashSet<>(listed))
                        .question()
                        .fingerprint())
                .isEqualTo(asked().question().fingerprint());
    }

    private static Exchange asked() {
        return Exchange.of(Category.SITUATION_FLAG)
                .read()
                .but(so -> so.casePurposes = EnumSet.of(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P2_COORDINATE_SUPPORT));
    }
}
