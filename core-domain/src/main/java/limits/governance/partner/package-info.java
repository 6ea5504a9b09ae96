/**
 * Decides how a partner stands towards the project: identified, informed, engaged, reserved or withdrawn. Guidelines
 * §1.1, 1.2. Holds bodies and services, no address book of people.
 */
@NullMarked
package limits.governance.partner;

import org.jspecify.annotations.NullMarked;
