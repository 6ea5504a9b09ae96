package limits.kernel;

/** Who asks: one person, under one mandate, for one organisation. Stamped by the front door, never by a request's body. */
public record Actor(Person person, Capacity capacity, Organisation organisation) {}
