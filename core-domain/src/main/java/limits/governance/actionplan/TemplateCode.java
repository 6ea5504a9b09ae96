package limits.governance.actionplan;

import java.util.Locale;

/** The pilots' actions that an action may be inspired by; {@link #NONE} for one that cites nobody. */
public enum TemplateCode {
    NONE,
    SARCELLES_VIDEO_CLIPS,
    LILLE_FORUM_THEATRE,
    LOOS_JUSTICE_AND_US,
    SARCELLES_AMBITION_DAYS,
    LOOS_AND_YOU,
    PRISME_TRAINING_COURSE,
    LILLE_BREAKAWAY_PATHWAY,
    LILLE_PARENTS_WORKSHOP,
    LILLE_MOTHERS_PODCAST,
    LOOS_FLORA_TRISTAN_TOWER;

    /** How the template is filed and addressed, such as {@code lille-forum-theatre}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
