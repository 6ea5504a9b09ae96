/**
 * The pages of the partners: who is counted on, why they would act, how far each has come. Bodies and services, never an
 * address book of people. Reads the board and hands in commands, decides nothing. Guidelines §1.1, 1.2.
 */
@NullMarked
package limits.api.web.partner;

import org.jspecify.annotations.NullMarked;
