package limits.reporting.ledger;

import java.util.List;
import limits.published.PublishedRelease;

/** Which releases left the confidential house? Answered from the published log, which reporting may only read. */
public interface PublishedLog {

    /** Every release, in the order in which it was appended; empty as long as none was computed. */
    List<PublishedRelease> releases();
}
