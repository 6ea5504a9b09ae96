package limits.casesharing.planted;

import limits.governance.committee.Vote;

/** Planted fault. */
final class KnowsAVote {
    boolean carried(Vote vote) {
        return vote.carried();
    }
}
