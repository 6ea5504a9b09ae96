package limits.casesharing.charter;

import static limits.casesharing.charter.Need.*;
import static limits.casesharing.charter.Purpose.*;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The channels of the floor: what each asks, and what for. */
final class StatuteRegimes {

    private static final Set<Purpose> RELAY_AND_SUPPORT = Set.of(P1_IDENTIFY_AND_RELAY, P2_COORDINATE_SUPPORT);

    static final Map<Regime, RegimeRule> ALL = Map.of(
            Regime.A_CONFIDENTIAL,
            new RegimeRule(List.of(CASE_TASK), true, false, RELAY_AND_SUPPORT, "CSI L132-5"),
            Regime.A_ROUND,
            new RegimeRule(List.of(TASK_OR_SESSION), true, false, RELAY_AND_SUPPORT, "CSI L132-5"),
            Regime.A10_OFFENCE,
            new RegimeRule(
                    List.of(CASE_TASK, ART10_BOTH, NECESSITY_NOTE),
                    true,
                    false,
                    Set.of(P2_COORDINATE_SUPPORT),
                    "GDPR art. 10; LIL art. 46; CSI L132-2, L132-3"),
            Regime.B_SOCIAL_SECRET,
            new RegimeRule(
                    List.of(INTERVENES_WITH_FAMILY_BOTH, SOCIAL_ACTION_BOTH, NECESSITY_NOTE),
                    true,
                    true,
                    Set.of(P3_SOCIAL_ACTION),
                    "CASF L121-6-2"),
            Regime.C_CHILD_SECRET,
            new RegimeRule(
                    List.of(SECRECY_BOUND_BOTH, CHILD_PROTECTION_ROLE_BOTH, NECESSITY_NOTE),
                    true,
                    true,
                    Set.of(P4_CHILD_PROTECTION),
                    "CASF L226-2-2"),
            Regime.D_HEALTH,
            new RegimeRule(
                    List.of(R1110_2_BOTH, CARE_PARTICIPATION_BOTH, NECESSITY_NOTE, CONSENT_IF_NOT_SAME_TEAM),
                    false,
                    true,
                    Set.of(P5_CARE),
                    "CSP L1110-4, R1110-2"),
            Regime.F_JUDICIAL,
            new RegimeRule(
                    List.of(CONVENTION, PROSECUTOR_DOCUMENT, CASE_TASK, NECESSITY_NOTE),
                    true,
                    true,
                    Set.of(P2_COORDINATE_SUPPORT),
                    "CSI L132-2"),
            Regime.X_FORBIDDEN,
            new RegimeRule(List.of(NEVER), false, false, Set.of(), "each category says why"));

    private StatuteRegimes() {}
}
