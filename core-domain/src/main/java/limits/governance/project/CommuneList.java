package limits.governance.project;

import limits.kernel.Area;

/** Answers whether a code names a commune, so that a project stands on a territory that exists. */
public interface CommuneList {

    boolean holds(Area area);
}
