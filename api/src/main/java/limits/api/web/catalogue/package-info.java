/**
 * What is counted of a project, for the data protection officer: she reads it and fixes it from public figures. Knows no
 * situation and no count. Guidelines §1.6.
 */
@NullMarked
package limits.api.web.catalogue;

import org.jspecify.annotations.NullMarked;
