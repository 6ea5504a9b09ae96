/**
 * The charter as data, and the decision it makes: the statutory floor that ships with the product, the authority's own
 * charter that may only narrow it, and the gates of a decision, one small type each, citing the law. Touches the kernel
 * only; it never reads a situation, opens no content and keeps no access log. Guidelines §1.4; CSI L132-5.
 */
@NullMarked
package limits.casesharing.charter;

import org.jspecify.annotations.NullMarked;
