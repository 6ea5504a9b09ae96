/** Doors that tests plant into a house of their own; outside the programme's packages, so that no other house has them. */
@org.jspecify.annotations.NullMarked
package limits.planted;
