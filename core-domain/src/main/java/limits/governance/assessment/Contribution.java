package limits.governance.assessment;

import limits.kernel.Key;

/** What one partner brought to one guiding question. Guidelines §1.3. */
public final class Contribution {

    private Contribution() {}

    /** Names one contribution; priorities and syntheses cite it. */
    public record Id(Key key) {
        @Override
        public String toString() {
            return key.text();
        }
    }
}
