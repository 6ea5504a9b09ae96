package limits.casesharing.accesslog;

import java.time.Instant;
import java.util.List;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Edition;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Need;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.kernel.Actor;
import limits.kernel.EventName;
import limits.kernel.Fingerprint;
import limits.kernel.Key;

/**
 * Everything the access log can say. Each entry has a key of its own, an author and an instant; none has a free word.
 * Source: CNIL deliberation 2021-122 (author, time, nature of the operation, reference of what is concerned).
 */
public sealed interface AccessLogEvent {

    /** The key of this entry. */
    Key entry();

    /** Who asked, under which mandate, for which body. */
    Actor by();

    Instant at();

    /** The answer to somebody who asked. */
    enum Answer {
        PERMITTED,
        REFUSED
    }

    /** What somebody asked for that is not there, as far as she may know. */
    enum Asked {
        ITEM,
        SITUATION,
        SESSION
    }

    /** Which part of the confidential side somebody was refused in. */
    enum Part {
        CHARTER,
        GROUP,
        SITUATION,
        ITEM,
        REFERRAL,
        DANGER,
        SESSION,
        CATALOGUE
    }

    /** What somebody was refused: to see something, or to have something done. */
    enum Tried {
        TO_SEE,
        TO_ACT
    }

    /** A list that was shown. */
    enum Shown {
        OWN_SITUATIONS,
        ITEMS_OF_A_SITUATION,
        /** Who read what she gave. */
        READINGS_OF_OWN_ITEMS,
        OWN_REFERRALS,
        DANGER_REPORTS,
        SESSIONS,
        TABLE_OF_A_SESSION,
        /** Who asked about somebody whom she may accompany. */
        INDEX_NOTICES
    }

    /** What a visitor of the log looked at. */
    enum Looked {
        ENTRIES,
        AS_OF_AN_ENTRY,
        VERIFICATION,
        /** The committee's log, read from the same desk. */
        DECISIONS
    }

    /** Why an auditor needs the category of an item. */
    enum Motive {
        COMPLAINT,
        YEARLY_CONTROL,
        SUSPECTED_MISUSE,
        RIGHTS_OF_THE_FAMILY
    }

    /**
     * Somebody asked to read an item that exists.
     *
     * @param version of the text, from 1
     * @param ground the legal channel of the item's category
     * @param gate the gate that decided
     * @param missing the need that was not met, where the gate is that of the needs; empty otherwise
     * @param charter fingerprint of the version that decided
     * @param floor edition of the law over which it decided
     * @param facts fingerprint of the facts put before it; empty where no version was in force
     * @param seen what the decision rested on, so that it can be decided again
     */
    @EventName(value = "access.reading-answered", revision = 3)
    record ReadingAnswered(
            Key entry,
            Actor by,
            Key situation,
            Key item,
            int version,
            Category category,
            Purpose purpose,
            Regime ground,
            Answer answer,
            Gate gate,
            List<Need> missing,
            Fingerprint charter,
            Edition floor,
            List<Fingerprint> facts,
            List<Seen> seen,
            Instant at)
            implements AccessLogEvent {

        public ReadingAnswered {
            missing = List.copyOf(missing);
            facts = List.copyOf(facts);
            seen = List.copyOf(seen);
        }
    }

    /** A permitted reading was not opened after all; {@code reading} is the key of its entry. */
    @EventName("access.not-opened")
    record NotOpened(Key entry, Actor by, Key reading, Key item, int version, Instant at) implements AccessLogEvent {}

    /** Somebody asked for what does not exist. */
    @EventName("access.nothing-there")
    record NothingThere(Key entry, Actor by, Asked asked, Key key, Instant at) implements AccessLogEvent {}

    /** Somebody asked to see a situation: its team, its dates, its steps, never content. */
    @EventName("access.situation-answered")
    record SituationAnswered(Key entry, Actor by, Key situation, Answer answer, List<Seen> seen, Instant at)
            implements AccessLogEvent {

        public SituationAnswered {
            seen = List.copyOf(seen);
        }
    }

    /** Somebody was about to share what nobody she named may receive; nothing was kept. */
    @EventName("access.sharing-refused")
    record SharingRefused(Key entry, Actor by, Key situation, Category category, Purpose purpose, Gate gate, Instant at)
            implements AccessLogEvent {}

    /**
     * Somebody was refused: nothing was shown, or nothing was done. Whether what she named exists is not told.
     *
     * @param about the keys she named, where she named any
     */
    @EventName("access.turned-away")
    record TurnedAway(Key entry, Actor by, Tried tried, Part part, List<Key> about, Instant at)
            implements AccessLogEvent {

        public TurnedAway {
            about = List.copyOf(about);
        }
    }

    /** The screen warned of free words, and the giver said that it is none of it; which words is not told. */
    @EventName("access.warning-confirmed")
    record WarningConfirmed(Key entry, Actor by, Key situation, Category category, Instant at)
            implements AccessLogEvent {}

    /** A list was shown; how long it was is not told. */
    @EventName("access.list-shown")
    record ListShown(Key entry, Actor by, Shown list, Instant at) implements AccessLogEvent {}

    /** Somebody asked the group "who knows this person?"; about whom is told nowhere, nor whether anybody does. */
    @EventName("access.index-asked")
    record IndexAsked(Key entry, Actor by, Key group, Answer answer, Instant at) implements AccessLogEvent {}

    /** A lead entered the young person of her situation in the index, or took her out. */
    @EventName("access.index-entered")
    record IndexEntered(Key entry, Actor by, Key situation, boolean in, Instant at) implements AccessLogEvent {}

    /** Somebody looked at this log. */
    @EventName("access.log-visited")
    record LogVisited(Key entry, Actor by, Looked looked, Instant at) implements AccessLogEvent {}

    /** The category of the item in one entry was revealed, with a motive. */
    @EventName("access.category-revealed")
    record CategoryRevealed(Key entry, Actor by, Key revealed, Motive motive, Instant at) implements AccessLogEvent {}
}
