package limits.published;

import limits.kernel.Quarter;

/** Planted fault: an exact count among the published words. */
record PlantedCount(Quarter quarter, int persons) {}
