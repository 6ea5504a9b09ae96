package limits.reporting.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import limits.kernel.Quarter;
import limits.published.Catalogue;
import limits.published.PublishedRelease;

/** What may be shown today about persons: the approved releases, or the plain word that there is none, and why. */
public sealed interface Publication {

    /** Nothing may be shown. There is no number here, so a page cannot print a zero that nobody counted. */
    record NothingYet(Why why) implements Publication {}

    /** Releases in the order of the log; never empty, and no earlier release of the catalogue is missing between them. */
    record Released(Catalogue catalogue, List<PublishedRelease> releases) implements Publication {

        public Released {
            releases = List.copyOf(releases);
            if (releases.isEmpty()) {
                throw new IllegalArgumentException("no release is said with its reason");
            }
        }

        /** The same as it stood at the end of this quarter; empty where the series does not tell of it. */
        public Optional<Released> upTo(Quarter quarter) {
            return releases.stream().anyMatch(one -> one.quarter().equals(quarter))
                    ? Optional.of(new Released(
                            catalogue,
                            releases.stream()
                                    .filter(one -> one.quarter().compareTo(quarter) <= 0)
                                    .toList()))
                    : Optional.empty();
        }
    }

    /** Why nothing is published. The words for people are the front door's. */
    enum Why {
        /** The data protection officer has not yet fixed what is counted. */
        NO_CATALOGUE_FIXED,
        /** No quarter has been closed and computed. */
        NO_RELEASE_COMPUTED,
        /** A release is there; the second person has not approved it. */
        WAITING_FOR_APPROVAL;

        /** Key of the words for people, such as {@code nothing-yet.waiting-for-approval}. */
        public String code() {
            return "nothing-yet." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
