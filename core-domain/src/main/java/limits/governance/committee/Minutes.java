package limits.governance.committee;

import limits.kernel.Person;

/** The record of a meeting: drafted by one person, approved by another who was there. */
public sealed interface Minutes {

    record NotDrafted() implements Minutes {}

    /**
     * Written, open to changes.
     *
     * @param draft counts the drafts, from 1
     */
    record Drafted(int draft, Person drafter) implements Minutes {}

    /** Closed: neither text nor decisions change any more. */
    record Approved(int draft, Person drafter, Person approver) implements Minutes {}
}
