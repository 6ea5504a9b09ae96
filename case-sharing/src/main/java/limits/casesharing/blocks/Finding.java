package limits.casesharing.blocks;

/** What the gate found wrong with a proposal. It never leaves the room: outside, only "delayed" is known. */
enum Finding {
    /** Not one number for each atom and each cell, or one below 0. */
    SHAPE,
    /** A cell is farther from its count than its tolerance: the only rule that looks at counts. */
    CONTRACT,
    /** An atom has fewer blocks than in the release before. */
    GROWTH,
    /** A cell is not the sum of its atoms. */
    ADDITIVITY,
    /** A lower atom exceeds its upper. */
    LINKS,
    /** Somewhere nobody could be added: the window of a group would not reach up. */
    RAISED_WORLD,
    /** Somewhere nobody could be taken away: the window of a group would not reach down. */
    LOWERED_WORLD
}
