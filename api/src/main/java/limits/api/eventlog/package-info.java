/**
 * The log engine: appends sealed entries, tells stories to those who decide and the sequenced log to those who read. Knows
 * JDBC and the kernel; knows no room of the domain, so that integrity can be checked without our decisions. Holds no
 * personal content: entries carry references, codes and commitments.
 */
@NullMarked
package limits.api.eventlog;

import org.jspecify.annotations.NullMarked;
