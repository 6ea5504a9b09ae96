package limits.planted;

/** Planted fault: a word we do not use. */
final class PlanService {}
