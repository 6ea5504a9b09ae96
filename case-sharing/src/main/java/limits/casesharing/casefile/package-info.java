/**
 * A young person's situation under a pseudonym: opened by a member who knows her, tasks shared out, family informed or a
 * deferral confirmed by a second person, reviewed, closed. Touches the kernel, the charter's words and the group's rolls;
 * holds no name and no free word. Guidelines §1.4, 2.4; CNIL AU-038; CASF L226-2-2.
 *
 * <p>What this room does not do: it keeps no content (an item does), and it cannot tell whether a family was informed
 * well, only who said so and when.
 */
@NullMarked
package limits.casesharing.casefile;

import org.jspecify.annotations.NullMarked;
