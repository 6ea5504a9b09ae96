package limits.reporting.ledger;

import limits.governance.project.Project;
import limits.published.Series;

/** What left the confidential house? Answered from the published log, which reporting may only read. */
public interface PublishedLog {

    /** Everything told of one project, in the order in which it was appended; an empty series as long as nothing was. */
    Series of(Project.Id project);
}
