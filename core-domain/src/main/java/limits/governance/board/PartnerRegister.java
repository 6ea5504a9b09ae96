package limits.governance.board;

import limits.governance.partner.Partner;
import limits.governance.partner.PartnerRoll;
import limits.governance.project.Project;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers who takes part, from the partner board's table; the partner's row is held until the decision ends. */
public final class PartnerRegister implements PartnerRoll {

    private final JdbcClient jdbc;

    public PartnerRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean takesPart(Partner.Id partner, Project.Id project) {
        return jdbc.sql("SELECT state FROM partner WHERE partner = ? AND project = ? FOR SHARE")
                .params(partner.toString(), project.toString())
                .query(String.class)
                .optional()
                .filter(state -> !state.equals(PartnerSheet.State.WITHDRAWN.name()))
                .isPresent();
    }
}
