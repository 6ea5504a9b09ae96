package limits.casesharing.accesslog;

import limits.kernel.Key;

/**
 * One story as far as it was told when a decision rested on it: lets an auditor see what the decision saw.
 *
 * @param version sequence number of the last event seen, from 0
 */
public record Seen(Subject subject, Key stream, long version) {

    /** Which kind of story. */
    public enum Subject {
        GROUP("Group"),
        CHARTER("Charter"),
        SITUATION("Situation"),
        SESSION("Session"),
        ITEM("InformationItem");

        private final String story;

        Subject(String story) {
            this.story = story;
        }

        /** The name of the story in the log. */
        public String story() {
            return story;
        }
    }
}
