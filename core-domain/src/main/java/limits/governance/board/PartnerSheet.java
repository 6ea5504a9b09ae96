package limits.governance.board;

import java.time.LocalDate;
import limits.governance.partner.Category;
import limits.governance.partner.Channel;
import limits.governance.partner.Circle;
import limits.governance.partner.Objective;
import limits.governance.partner.Partner;
import limits.governance.partner.Usefulness;
import limits.governance.project.Project;
import limits.kernel.Organisation;
import limits.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * One partner as its page shows it. Guidelines §1.1, 1.2.
 *
 * @param informedOn day it was last told; absent while nobody has told it
 * @param interest what it would gain by acting; absent until it is known
 * @param reluctance the latest reason to hesitate; kept after it was overcome
 * @param engagedFrom absent while it does not take part
 * @param withdrawnFor why it left; absent while it stays
 * @param voice the body whose seat on the committee speaks for it; absent where none was named
 */
public record PartnerSheet(
        Partner.Id partner,
        Project.Id project,
        Words name,
        Category category,
        Circle circle,
        State state,
        @Nullable LocalDate informedOn,
        @Nullable Channel channel,
        @Nullable Objective objective,
        @Nullable Words interest,
        @Nullable Words reluctance,
        @Nullable LocalDate engagedFrom,
        @Nullable Words withdrawnFor,
        @Nullable Organisation voice,
        @Nullable Opinion opinion) {

    /**
     * How useful the partner last said it finds what is done together, why, and on which day that was written down.
     *
     * @param own by the seat that speaks for it, not by the coordinator
     */
    public record Opinion(Usefulness usefulness, Words reason, LocalDate on, boolean own) {}

    /** How the partner stands towards the project. */
    public enum State {
        IDENTIFIED,
        INFORMED,
        RESERVED,
        ENGAGED,
        WITHDRAWN
    }

    /** Whether somebody still has to tell it of the project, the least that is owed to each partner. */
    public boolean stillToBeTold() {
        return state == State.IDENTIFIED;
    }
}
