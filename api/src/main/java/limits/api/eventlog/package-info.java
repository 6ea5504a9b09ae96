/**
 * The log engine: appends entries, chains them, reads them back, verifies them and folds their stories. Knows JDBC and
 * the kernel; knows no room of the domain, so that integrity can be checked without keys and without our decisions. Holds no personal content: entries carry references, codes and commitments.
 */
@NullMarked
package limits.api.eventlog;

import org.jspecify.annotations.NullMarked;
