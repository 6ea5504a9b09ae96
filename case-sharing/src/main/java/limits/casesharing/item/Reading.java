package limits.casesharing.item;

import limits.casesharing.sealing.ConfidentialText;

/** What came of asking to read an item. A refusal is a value, so that nothing undoes the entry that records it. */
public sealed interface Reading {

    /** Opened, for this reader, this once. */
    record Opened(ItemFile item, ConfidentialText words) implements Reading {}

    /** From outside the same as an item that does not exist. */
    record Refused() implements Reading {}

    /** Refused to somebody whose own list shows that it exists, so that she may hear which gate stopped her. */
    record Explained(TurnedAway why) implements Reading {}

    /** Permitted, and not opened after all; the access log says so. */
    record NotOpened() implements Reading {}
}
