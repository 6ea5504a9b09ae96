package limits.published;

import limits.kernel.AgeBand;
import limits.kernel.Area;

/** One cell of a published table: what was counted, where, and in which age band. */
public record Cell(Measure measure, Area area, AgeBand ages) {}
