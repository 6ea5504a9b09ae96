/**
 * PostgreSQL as a place: the embedded server, one login per role, the migrations, and what is refused at start-up. Knows
 * no room of the domain.
 */
@NullMarked
package limits.api.database;

import org.jspecify.annotations.NullMarked;
