/**
 * A log as files that outsiders can check: leaf bytes, entry bundles, the folder of an export, and the product's own
 * verification of such a folder and of a log where it lies. May touch the tree, the notes, the file system and, to read a log,
 * its tables; knows no key that signs and no word of the domain. Verifying a folder needs nothing but the folder and the keys
 * one trusts.
 */
@NullMarked
package limits.api.eventlog.export;

import org.jspecify.annotations.NullMarked;
