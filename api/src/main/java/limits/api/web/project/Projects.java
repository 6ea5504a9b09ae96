package limits.api.web.project;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limits.api.identity.Door;
import limits.api.web.NoSuchThing;
import limits.api.web.form.Act;
import limits.governance.board.ProjectBoard;
import limits.governance.board.ProjectSheet;
import limits.governance.project.Project;
import limits.kernel.Actor;
import limits.kernel.Capacity;
import limits.kernel.Key;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The way into governance: which projects there are, for whoever may read them.
 *
 * <p><b>What this guarantees:</b> every governance page asks here first, and a mandate that does not read governance sees
 * what "no such project" sees. <b>What it does not:</b> who may change anything.
 */
@Component
public final class Projects {

    private static final Set<Capacity> READERS = EnumSet.of(
            Capacity.COORDINATOR,
            Capacity.MAYOR,
            Capacity.STEERING,
            Capacity.DATA_PROTECTION_OFFICER,
            Capacity.AUDITOR);

    private final ProjectBoard board;

    Projects(ProjectBoard board) {
        this.board = board;
    }

    /** Refuses, as if nothing were there, whoever does not read governance. */
    public void open(Actor by) {
        if (!READERS.contains(by.capacity())) {
            throw new NoSuchThing();
        }
    }

    /** The project of this address. */
    public ProjectSheet one(String key, Actor by) {
        open(by);
        return board.project(new Project.Id(known(key))).orElseThrow(NoSuchThing::new);
    }

    /** Behind a door without a project in the address: the only project's page, or the list to choose from. */
    public ModelAndView entrance(Door door, Actor by) {
        open(by);
        var projects = board.projects();
        return projects.size() == 1
                ? new ModelAndView(
                        "redirect:" + door.path() + "/" + projects.getFirst().project())
                : list(door, by, projects);
    }

    /** Every project that there is, for whoever reads governance. */
    public List<ProjectSheet> all(Actor by) {
        open(by);
        return board.projects();
    }

    /** Every project, also where there is only one. */
    ModelAndView list(Door door, Actor by) {
        open(by);
        return list(door, by, board.projects());
    }

    private static ModelAndView list(Door door, Actor by, List<ProjectSheet> projects) {
        return new ModelAndView(
                "project/list", Map.of("door", door, "projects", projects, "acts", Act.openTo(by, ProjectDeeds.DRAFT)));
    }

    /** A name found in an address; one that is none names nothing. */
    public static Key known(String key) {
        try {
            return new Key(key);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchThing();
        }
    }
}
