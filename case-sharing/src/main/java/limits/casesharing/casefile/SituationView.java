package limits.casesharing.casefile;

import java.util.List;

/** A situation as its team sees it. */
public record SituationView(SituationFile file, List<SituationStep> steps) {}
