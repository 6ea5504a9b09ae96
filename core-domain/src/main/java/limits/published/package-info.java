/**
 * The only words that leave the confidential house: releases in blocks, under a public catalogue, told in one series for
 * each project. They cannot name a person, a date finer than a quarter or an exact count; how blocks are computed is not known here.
 */
@NullMarked
package limits.published;

import org.jspecify.annotations.NullMarked;
