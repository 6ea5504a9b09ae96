/**
 * A log as files that outsiders can check: leaf bytes, entry bundles, the folder of an export, and the product's own
 * verification of such a folder. May touch the tree, the notes and the file system; knows no database, no key that signs, no
 * Spring and no word of the domain, so that verifying needs nothing but the folder and the keys one trusts.
 */
@NullMarked
package limits.api.eventlog.export;

import org.jspecify.annotations.NullMarked;
