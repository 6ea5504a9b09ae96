package limits.governance.actionplan;

import java.util.List;
import limits.governance.assessment.Contribution;
import limits.kernel.Key;
import limits.kernel.Words;

/**
 * What the project chooses to work on first, and the contributions to the assessment that say why. Guidelines §1.4.
 *
 * @param evidence the contributions it cites, each once
 */
public record Priority(Id id, Kind kind, Words title, List<Contribution.Id> evidence) {

    /** Names one priority of one plan. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }

    /** The three choices of the guidelines, which complement each other. Guidelines §1.4. */
    public enum Kind {
        /** Primary prevention, for a fairly broad population. */
        PRIMARY,
        /** Prevention targeted at particularly vulnerable young people. */
        TARGETED,
        /** A problematic area on which efforts focus. */
        AREA
    }

    public Priority {
        evidence = evidence.stream().distinct().toList();
    }
}
