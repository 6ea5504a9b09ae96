package limits.casesharing.charter;

import static limits.casesharing.charter.Category.SITUATION_FLAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import limits.kernel.Capacity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * For every gate and every need: its article, what it lets pass and what it stops. A gate or a need without its line here
 * does not compile; one whose code does not cite the same article fails.
 */
final class EveryGateCitesItsArticle {

    private static final Path ROOM = Path.of("src", "main", "java", "limits", "casesharing", "charter");

    /** What stops at a gate or lacks a need, each alone in an exchange that otherwise passes. */
    private record Stopped(String article, Clauses charter, List<Consumer<Exchange>> spoilt) {

        @SafeVarargs
        static Stopped by(String article, Consumer<Exchange>... spoilt) {
            return new Stopped(article, Exchange.wide(), List.of(spoilt));
        }

        /** By the charter itself, whatever the exchange. */
        static Stopped byTheCharter(String article, Clauses charter) {
            return new Stopped(article, charter, List.of(so -> {}));
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Gate.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"R00", "R15_NEED", "R99"})
    void each_gate_stops_what_its_article_stops(Gate gate) throws IOException {
        Stopped stopped = of(gate);
        assertThat(step(gate)).contains(stopped.article());
        stopped.spoilt().forEach(spoilt -> {
            var exchange = Exchange.of(gate == Gate.R19 ? Category.SESSION_SCRATCH : SITUATION_FLAG);
            assertThat(exchange.decided()).isEqualTo(new Decision.Permitted(Gate.R99));
            assertThat(exchange.but(spoilt).decidedUnder(stopped.charter())).isEqualTo(new Decision.Denied(gate));
        });
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = Gate.class,
            names = {"R00", "R99"})
    void two_gates_permit(Gate gate) throws IOException {
        var exchange = Exchange.of(SITUATION_FLAG).but(so -> so.act = gate == Gate.R00 ? Act.REPORT_DANGER : Act.SHARE);
        assertThat(exchange.decided()).isEqualTo(new Decision.Permitted(gate));
        assertThat(of(gate).spoilt()).isEmpty();
        assertThat(javadoc(gate, "Gate.java")).contains(of(gate).article());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Need.class)
    void each_need_stops_what_its_article_stops(Need need) throws IOException {
        Stopped stopped = of(need);
        assertThat(javadoc(need, "Need.java")).contains(stopped.article());
        if (need != Need.NEVER) {
            assertThat(under(need, Exchange.wide(), between(need))).isEqualTo(new Decision.Permitted(Gate.R99));
        }
        stopped.spoilt().forEach(spoilt -> {
            var exchange = between(need);
            assertThat(under(need, stopped.charter(), exchange.but(spoilt))).isEqualTo(new Decision.Lacking(need));
        });
    }

    private static Stopped of(Gate gate) {
        return switch (gate) {
            case R00 -> Stopped.by("CASF L226-2-1");
            case R01_IDENTITY ->
                Stopped.by("GDPR art. 32", so -> so.giver.mfa = false, so -> so.giver.boundIdentity = false);
            case R02_FROZEN -> Stopped.by("GDPR art. 17, 18, 21", so -> so.erased = true, so -> so.frozen = true);
            case R03_CHARTER -> Stopped.by("CSI L132-5", so -> so.now = Exchange.TODAY.plusYears(9));
            case R04_MEMBERSHIP ->
                Stopped.by(
                        "CSI L132-4",
                        so -> so.giver.designated = false,
                        so -> so.receiver.inGroup = false,
                        so -> so.receiver.suspended = true,
                        so -> so.giver.profession = Profession.UNKNOWN);
            case R05_SIGNATURE ->
                Stopped.by("Code civil 1367", so -> so.giver.signed = false, so -> so.receiver.signed = false);
            case R06_VENUE ->
                Stopped.by(
                        "CSI L132-5",
                        so -> so.venue = Venue.RESTRICTED,
                        so -> so.giver.capacity = Capacity.MAYOR,
                        so -> so.receiver.capacity = Capacity.STEERING);
            case R07_CASE ->
                Stopped.by(
                        "CNIL AU-038 art. 5", so -> so.caseOpen = false, so -> so.competent = false, so -> so.age = 25);
            case R08_PURPOSE ->
                Stopped.by(
                        "GDPR art. 5(1)(b)",
                        so -> so.purpose = Purpose.UNKNOWN,
                        so -> so.casePurposes = EnumSet.of(Purpose.P1_IDENTIFY_AND_RELAY));
            case R09_CONTENT -> Stopped.by("GDPR art. 9, 10", so -> so.category = Category.CRIMINAL_RECORD);
            case R10 -> Stopped.byTheCharter("CSI L132-5", Exchange.wide().withCategories(Set.of(Category.HEALTH)));
            case R11 -> Stopped.by("GDPR art. 5(1)(b)", so -> so.purpose = Purpose.P3_SOCIAL_ACTION);
            case R12 -> Stopped.by("Code pénal 226-13", so -> so.secret = true);
            case R13_GIVER ->
                Stopped.by("CSI L132-2, L132-5", so -> {
                    so.category = Category.ATTENDANCE_CONCERN;
                    so.giver.profession = Profession.LANDLORD;
                });
            case R14_RECEIVER ->
                Stopped.by("LIL art. 46", so -> {
                    so.category = Category.ATTENDANCE_CONCERN;
                    so.receiver.profession = Profession.LANDLORD;
                });
            case R15_NEED -> throw new IllegalStateException("each need has its own line");
            case R16_FAMILY_INFO ->
                Stopped.by("CASF L226-2-2", so -> so.info = FamilyNotice.NONE, so -> so.info = FamilyNotice.PLANNED);
            case R17 -> Stopped.by("CSI L132-5", so -> so.named = false);
            case R18 ->
                Stopped.by("Code pénal 226-22", so -> so.giver.conflict = true, so -> so.receiver.conflict = true);
            case R19 -> Stopped.by("CSTS", so -> so.session = false);
            case R20 -> Stopped.by("CNIL AU-038 art. 5", so -> so.expired = true, so -> so.stage = Stage.INTERMEDIATE);
            case R99 -> Stopped.by("It cites no article: whatever the law asks has been asked by the gates before.");
        };
    }

    private static Stopped of(Need need) {
        return switch (need) {
            case CASE_TASK -> Stopped.by("LIL art. 46", so -> so.receiver.task = false);
            case TASK_OR_SESSION ->
                Stopped.by("CSI L132-5; CSTS", so -> {
                    so.receiver.task = false;
                    so.session = false;
                });
            case ART10_BOTH ->
                Stopped.by(
                        "GDPR art. 10; LIL art. 46",
                        so -> so.giver.basis = OffenceBasis.NONE,
                        so -> so.receiver.basis = OffenceBasis.PUBLIC_SERVICE,
                        so -> so.giver.profession = Profession.LANDLORD);
            case NECESSITY_NOTE -> Stopped.by("CSI L132-5; CASF L226-2-2", so -> so.necessity = false);
            case INTERVENES_WITH_FAMILY_BOTH ->
                Stopped.by("CASF L121-6-2", so -> so.giver.intervenes = false, so -> so.receiver.intervenes = false);
            case SOCIAL_ACTION_BOTH ->
                Stopped.by(
                        "CASF L121-6-2",
                        so -> so.giver.profession = Profession.CPE,
                        so -> so.receiver.profession = Profession.CPE);
            case SECRECY_BOUND_BOTH ->
                Stopped.by(
                        "CASF L226-2-2",
                        so -> so.giver.secrecyAttested = false,
                        so -> so.receiver.secrecyAttested = false,
                        so -> so.receiver.profession = Profession.CPE);
            case CHILD_PROTECTION_ROLE_BOTH ->
                Stopped.by(
                        "CASF L226-2-2",
                        so -> so.giver.profession = Profession.CPE,
                        so -> so.receiver.profession = Profession.CPE);
            case R1110_2_BOTH ->
                Stopped.by(
                        "CSP R1110-2",
                        so -> so.giver.profession = Profession.CPE,
                        so -> so.receiver.profession = Profession.CPE);
            case CARE_PARTICIPATION_BOTH ->
                Stopped.by("CSP L1110-4", so -> so.giver.care = false, so -> so.receiver.care = false);
            case CONSENT_IF_NOT_SAME_TEAM -> Stopped.by("CSP L1110-4", so -> so.sameTeam = false);
            case CONVENTION ->
                Stopped.byTheCharter(
                        "CSI L132-2",
                        Clauses.widest(Exchange.FICTIONAL, Exchange.TOWN, Exchange.TODAY, Exchange.TODAY.plusYears(1)));
            case PROSECUTOR_DOCUMENT -> Stopped.by("CSI L132-2", so -> so.document = false);
            case NEVER -> Stopped.by("GDPR art. 9, 10", so -> {});
        };
    }

    /** Two professions that the need lets exchange. */
    private static Exchange between(Need need) {
        return need == Need.R1110_2_BOTH
                ? Exchange.of(SITUATION_FLAG, Profession.SCHOOL_NURSE, Profession.CSAPA_PRO)
                : Exchange.of(SITUATION_FLAG, Profession.SOCIAL_WORKER, Profession.ASE_AGENT);
    }

    /** Decided where this need is all that the channel asks, and anybody may give and receive. */
    private static Decision under(Need need, Clauses charter, Exchange exchange) {
        var law = Floor.statute();
        var anybody = Map.of(
                SITUATION_FLAG,
                new CategoryRule(Regime.A_ROUND, Entitled.ANYONE, Entitled.ANYONE, CategoryRule.Kept.CASE, "a test"));
        var asksThis = Map.of(
                Regime.A_ROUND,
                new RegimeRule(
                        List.of(need),
                        true,
                        false,
                        law.regimes().get(Regime.A_ROUND).purposes(),
                        "a test"));
        var wider = new Floor(
                "a test",
                law.venues(),
                law.purposes(),
                law.secrecy(),
                law.circles(),
                asksThis,
                anybody,
                law.minSignature(),
                law.sizes(),
                law.ages(),
                law.clocks());
        return Deciding.decide(new Terms(wider, charter, true, true), exchange.question());
    }

    /** The code of the one type that decides at this gate. */
    private static String step(Gate gate) throws IOException {
        try (Stream<Path> files = Files.list(ROOM)) {
            for (Path file : files.toList()) {
                String code = Files.readString(file);
                if (code.contains("implements Step") && code.contains("return Gate." + gate + ";")) {
                    return code.replaceAll("\\s*\\n \\*\\s*", " ");
                }
            }
        }
        throw new AssertionError("no step decides " + gate);
    }

    /** What stands directly above a gate or a need. */
    private static String javadoc(Enum<?> constant, String file) throws IOException {
        String[] lines = Files.readString(ROOM.resolve(file)).split("\n");
        int at = Arrays.stream(lines)
                .map(line -> line.strip().replace(",", ""))
                .toList()
                .indexOf(constant.name());
        return lines[at - 1];
    }
}
