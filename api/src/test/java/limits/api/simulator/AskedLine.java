package limits.api.simulator;

/** A question in a line that every gate lets pass, and what is answered to it or to nonsense. */
final class AskedLine {

    private static final String PARTY = """
            {"profession":"SOCIAL_WORKER","capacity":"MEMBER","referent":false,"mfa":true,"boundIdentity":true,"inGroup":true,\
            "designated":true,"suspended":false,"signed":true,"secrecyAttested":true,"task":true,"intervenes":true,"care":false,\
            "conflict":false,"orgArt10Basis":"NONE","art10OptIn":false}""";
    static final String QUESTION = """
            {"action":"SHARE","now":"2026-05-01","category":"SUPPORT_NEED_CODE","purpose":"P2_COORDINATE_SUPPORT","giver":%s,\
            "receiver":%s,"context":{"venue":"AD_HOC","caseOpen":true,"age":15,"originatorCompetent":true,\
            "casePurposes":["P2_COORDINATE_SUPPORT"],"declaredSecret":false,"necessity":true,"sameTeam":false,"consent":false,\
            "info":"INFORMED","prosecutorDocument":false,"expired":false,"named":true,"sessionValid":false,"stage":"ACTIVE",\
            "motivated":false,"frozen":false,"erased":false}}""".formatted(PARTY, PARTY);

    static final String PERMITTED = "{\"decision\":\"PERMIT\",\"gate\":\"R99\"}";
    static final String MALFORMED = "{\"decision\":\"DENY\",\"gate\":\"MALFORMED\"}";

    private AskedLine() {}
}
