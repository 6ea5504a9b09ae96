package limits.api.architecture;

/** Packages by the kind of room they are. */
final class Rooms {

    /** Rooms that decide. */
    static final String[] DECIDING = {
        "limits.kernel..",
        "limits.governance.project..",
        "limits.governance.committee..",
        "limits.governance.partner..",
        "limits.governance.assessment..",
        "limits.governance.actionplan..",
        "limits.governance.funding..",
        "limits.casesharing.catalogue..",
        "limits.governance.publication..",
        "limits.casesharing.charter..",
        "limits.casesharing.group..",
        "limits.casesharing.casefile..",
        "limits.casesharing.content..",
        "limits.casesharing.index..",
        "limits.casesharing.item..",
        "limits.casesharing.session..",
        "limits.casesharing.referral..",
        "limits.casesharing.danger..",
    };

    /** Hashing, apart from everything else. */
    static final String TREE = "limits.api.eventlog.tree..";

    /** Signed notes, on the tree's hashes alone. */
    static final String NOTE = "limits.api.eventlog.note..";

    /** Numbers of persons made into blocks, on indices alone. */
    static final String BLOCKS = "limits.casesharing.blocks..";

    /** The second search, which goes through native code. */
    static final String SOLVER = "limits.api.solver..";

    private Rooms() {}
}
