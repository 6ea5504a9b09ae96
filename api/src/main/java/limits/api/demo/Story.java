package limits.api.demo;

import java.util.List;

/** Everything that happened in Aubervelle, in order. */
final class Story {

    /** Draws the situations; printed, so that anybody can draw them again. */
    static final long SEED = 20_260_415L;

    private Story() {}

    static List<Step> of(Days days) {
        var script = new Script(days);
        FoundingTheProject.tell(script);
        SeatingTheCommittee.tell(script);
        MobilisingPartners.tell(script);
        SharingTheAssessment.tell(script);
        PlanningActions.tell(script);
        MeetingAndDeciding.tell(script);
        CarryingOutThePlan.tell(script);
        FormingTheGroup.tell(script);
        WritingTheCharter.tell(script);
        FixingTheCatalogue.tell(script);
        InesStory.tell(script);
        ManySituations.tell(script);
        return script.steps();
    }
}
