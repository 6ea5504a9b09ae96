package limits.governance.publication;

import java.util.Optional;
import limits.governance.project.Project;
import limits.kernel.Fingerprint;
import limits.kernel.Quarter;
import limits.published.Catalogue;

/** What does a reader learn of small groups, once this release is shown with all before it? */
public interface Examinations {

    /** Empty where no such release has left the confidential house. */
    Optional<Examination> of(Project.Id project, Quarter quarter, Catalogue.Version catalogue, Fingerprint values);
}
