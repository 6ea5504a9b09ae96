package limits.api.identity;

import limits.kernel.Actor;
import limits.kernel.Key;

/** One mandate of one person: its own key, and who acts when it is chosen at sign-in. */
public record Mandate(Key key, Actor actor) {}
