package limits.governance.project;

import limits.kernel.Key;

/** A LIMITS project: one territory, one agreement, one coordinator. Guidelines §1.1. */
public final class Project {

    /** Names one project. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }
}
