/**
 * The only words that leave the confidential house: releases in blocks, under a public catalogue. They cannot name a
 * person, a date finer than a quarter or an exact count; how blocks are computed is not known here.
 */
@NullMarked
package limits.published;

import org.jspecify.annotations.NullMarked;
