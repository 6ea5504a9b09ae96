package limits.casesharing.blocks;

/** What became of one quarter: a whole release, or nothing but the word "delayed". */
public sealed interface Outcome permits Released, Delayed {}
