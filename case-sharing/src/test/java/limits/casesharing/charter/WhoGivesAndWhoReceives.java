package limits.casesharing.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Gates R13 and R14: the decision table, profession by profession. */
final class WhoGivesAndWhoReceives {

    @Test
    @DisplayName("CE L131-8: attendance comes from the school, and goes to school, social services and coordination")
    void attendance_is_given_by_the_school_and_received_by_few() {
        stopsAt(
                Gate.R13_GIVER,
                Exchange.of(Category.ATTENDANCE_CONCERN, Profession.LANDLORD, Profession.SOCIAL_WORKER));
        receivers(
                Exchange.of(Category.ATTENDANCE_CONCERN),
                EnumSet.of(
                        Profession.CLSPD_COORDINATOR,
                        Profession.LIMITS_COORDINATOR,
                        Profession.SOCIAL_WORKER,
                        Profession.SCHOOL_SOCIAL_WORKER,
                        Profession.SCHOOL_NURSE,
                        Profession.PRE_AGENT));
    }

    @Test
    @DisplayName("CASF L226-2-2: a school counsellor never receives a fact of child protection (T4)")
    void a_school_counsellor_never_receives_a_child_protection_fact() {
        stopsAt(
                Gate.R14_RECEIVER,
                Exchange.of(Category.CHILD_PROTECTION_FACT, Profession.SOCIAL_WORKER, Profession.CPE));
        stopsAt(Gate.R13_GIVER, Exchange.of(Category.CHILD_PROTECTION_FACT, Profession.CPE, Profession.SOCIAL_WORKER));
    }

    @Test
    @DisplayName(
            "LIL art. 46: a landlord never receives offences, measures, attendance or scratch, whatever the opt-in (T3)")
    void a_landlord_never_receives_what_could_cost_a_home() {
        for (var category : Set.of(
                Category.OFFENCE_RELATED,
                Category.JUDICIAL_MEASURE,
                Category.ATTENDANCE_CONCERN,
                Category.SESSION_SCRATCH)) {
            for (var basis : OffenceBasis.values()) {
                stopsAt(Gate.R14_RECEIVER, Exchange.of(category).but(so -> {
                    so.receiver.profession = Profession.LANDLORD;
                    so.receiver.basis = basis;
                    so.receiver.optIn = true;
                    so.receiver.referent = true;
                }));
            }
        }
    }

    @Test
    @DisplayName("CSI L132-5: but a landlord may flag a situation")
    void a_landlord_may_flag() {
        var flag = Exchange.of(Category.SITUATION_FLAG, Profession.LANDLORD, Profession.LIMITS_COORDINATOR);
        assertThat(flag.decided().permitted()).isTrue();
    }

    @Test
    @DisplayName("GDPR art. 10; LIL art. 46: authority, or a public service that the charter opts in, with a task")
    void offence_data_go_between_legal_persons_the_law_allows() {
        stopsAt(Gate.R13_GIVER, Exchange.of(Category.OFFENCE_RELATED).but(so -> so.giver.basis = OffenceBasis.NONE));
        stopsAt(
                Gate.R14_RECEIVER,
                Exchange.of(Category.OFFENCE_RELATED).but(so -> so.receiver.basis = OffenceBasis.PUBLIC_SERVICE));
        stopsAt(Gate.R14_RECEIVER, Exchange.of(Category.OFFENCE_RELATED).but(so -> so.receiver.task = false));
        var optedIn = Exchange.of(Category.OFFENCE_RELATED).but(so -> {
            so.receiver.profession = Profession.SPECIALISED_PREVENTION;
            so.receiver.basis = OffenceBasis.PUBLIC_SERVICE;
            so.receiver.optIn = true;
        });
        assertThat(optedIn.decided().permitted()).isTrue();
    }

    @Test
    @DisplayName("CSI L132-2: measures go from prosecutor and mayor to mayor and coordination")
    void a_judicial_measure_stays_with_the_mayor() {
        receivers(
                Exchange.of(Category.JUDICIAL_MEASURE),
                EnumSet.of(
                        Profession.MAYOR,
                        Profession.MAYOR_DELEGATE,
                        Profession.CLSPD_COORDINATOR,
                        Profession.LIMITS_COORDINATOR));
        stopsAt(Gate.R13_GIVER, Exchange.of(Category.JUDICIAL_MEASURE, Profession.POLICE_NATIONAL, Profession.MAYOR));
    }

    @Test
    @DisplayName("CASF L121-6-2: social assessments stay among professionals of social action")
    void a_social_assessment_stays_in_social_action() {
        receivers(
                Exchange.of(Category.SOCIAL_ASSESSMENT),
                Floor.statute().circles().socialAction());
    }

    @Test
    @DisplayName("CASF L226-2-2: what was suffered stays among those bound to secrecy")
    void exposure_stays_in_child_protection() {
        receivers(
                Exchange.of(Category.EXPOSURE_OR_EXPLOITATION),
                Floor.statute().circles().childProtection());
    }

    @Test
    @DisplayName("CSP R1110-2: care stays in the closed list")
    void health_stays_in_the_list_of_the_public_health_code() {
        receivers(Exchange.of(Category.HEALTH), Floor.statute().circles().care());
    }

    @Test
    @DisplayName("CNIL AU-038 art. 3: the referent, where the profession can be one")
    void a_referent_writes_the_follow_up_where_her_profession_can_be_one() {
        stopsAt(Gate.R13_GIVER, Exchange.of(Category.DECISION_RECORD, Profession.MISSION_LOCALE, Profession.CPE));
        var referent = Exchange.of(Category.DECISION_RECORD, Profession.MISSION_LOCALE, Profession.CPE)
                .but(so -> so.giver.referent = true);
        assertThat(referent.decided().permitted()).isTrue();
        stopsAt(
                Gate.R13_GIVER,
                Exchange.of(Category.DECISION_RECORD, Profession.LANDLORD, Profession.CPE)
                        .but(so -> so.giver.referent = true));
    }

    private static void receivers(Exchange exchange, Set<Profession> allowed) {
        for (var profession : EnumSet.complementOf(EnumSet.of(Profession.UNKNOWN))) {
            exchange.receiver.profession = profession;
            if (allowed.contains(profession)) {
                assertThat(exchange.decided().permitted()).as("%s", profession).isTrue();
            } else {
                stopsAt(Gate.R14_RECEIVER, exchange);
            }
        }
    }

    private static void stopsAt(Gate gate, Exchange exchange) {
        assertThat(exchange.decided()).isEqualTo(new Decision.Denied(gate));
    }
}
