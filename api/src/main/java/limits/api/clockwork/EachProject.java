package limits.api.clockwork;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import limits.governance.project.Project;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one thing for every project; the fault of one keeps no other from its turn.
 *
 * <p>What this guarantees: a fault is logged by its type alone, since a message may repeat what somebody wrote. What it does
 * not: mend it; the next turn tries again.
 */
final class EachProject {

    private static final Logger LOG = LoggerFactory.getLogger(EachProject.class);

    private final String what;
    private final Set<Project.Id> failing = ConcurrentHashMap.newKeySet();

    /** @param what is done, as the log names it */
    EachProject(String what) {
        this.what = what;
    }

    void in(Collection<Project.Id> projects, Consumer<Project.Id> deed) {
        projects.forEach(project -> one(project, deed));
    }

    private void one(Project.Id project, Consumer<Project.Id> deed) {
        try {
            deed.accept(project);
            failing.remove(project);
        } catch (RuntimeException fault) {
            failing.add(project);
            LOG.error(
                    "{} does not succeed for the project {}: {}",
                    what,
                    project,
                    fault.getClass().getName());
        }
    }

    /** Projects whose last turn failed. */
    int failing() {
        return failing.size();
    }
}
