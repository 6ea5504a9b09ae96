/**
 * Decides the action plan of a project: priorities that cite the shared assessment, actions that cite a priority,
 * evaluation planned before adoption, adoption by the committee's vote, then how each action goes. Guidelines §1.4, 1.6,
 * Table 1. Asks the committee, the assessment and the partners through their questions; speaks of publics and places,
 * never of a person.
 */
@NullMarked
package limits.governance.actionplan;

import org.jspecify.annotations.NullMarked;
