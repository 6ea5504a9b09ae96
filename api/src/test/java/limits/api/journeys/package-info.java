/** The journeys of the house through its front door: the running application, over HTTP, on a real PostgreSQL. */
@org.jspecify.annotations.NullMarked
package limits.api.journeys;
