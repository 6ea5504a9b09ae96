/**
 * The pages everybody shares: the frame around each page, the way in, the exits for a child in danger, and how a refusal
 * or a fault is told. May touch Spring MVC, Thymeleaf and who is acting; decides nothing, touches no SQL and no
 * aggregate. Each room's own pages stand in a package below. Guidelines §1.5.
 */
@NullMarked
package limits.api.web;

import org.jspecify.annotations.NullMarked;
