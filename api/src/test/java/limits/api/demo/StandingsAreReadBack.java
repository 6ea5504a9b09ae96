package limits.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import limits.api.contexts.Context;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.StableJson;
import limits.api.eventlog.axon.Standings;
import limits.kernel.Story;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A story that goes on from a written standing goes on as if it had been told whole. */
@Tag("postgres")
class StandingsAreReadBack {

    private final JsonMapper json = StableJson.mapper();

    @Test
    void after_each_event_of_the_demonstration() {
        try (var house = new DemonstrationForTests().start("first-start")) {
            var told = new TreeSet<String>();
            house.getBeansOfType(Context.class)
                    .values()
                    .forEach(context -> stories(context).forEach((key, events) -> {
                        Story<?, ?> story = context.names().story(key.substring(0, key.indexOf(' ')));
                        told.add(story.name());
                        follow(story, events);
                    }));
            assertThat(told)
                    .contains("Assessment", "Committee", "Project", "Partner", "ActionPlan", "Funding")
                    .contains("Situation", "Charter", "Group", "InformationItem", "Referral");
        }
    }

    private Map<String, List<Object>> stories(Context context) {
        var stories = new LinkedHashMap<String, List<Object>>();
        context.log().each((LogEntry entry) -> {
            var draft = entry.draft();
            stories.computeIfAbsent(draft.story() + " " + draft.stream(), key -> new ArrayList<>())
                    .add(context.names().read(draft, json));
        });
        return stories;
    }

    private static <S, E> void follow(Story<S, E> story, List<Object> events) {
        var standings = new Standings(story);
        S told = story.beginning();
        S readBack = story.beginning();
        for (Object event : events) {
            told = story.evolve().apply(told, story.events().cast(event));
            readBack = story.evolve()
                    .apply(again(standings, readBack), story.events().cast(event));
            assertThat(readBack).as(story.name()).isEqualTo(told);
        }
    }

    @SuppressWarnings("unchecked")
    private static <S> S again(Standings standings, S standing) {
        return (S) standings.standing(standings.text(standing));
    }
}
