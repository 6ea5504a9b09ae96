package limits.published;

import limits.kernel.EventName;
import limits.kernel.Quarter;

/** No numbers for this quarter: the contract could not be kept. It says nothing else; the next release includes it. */
@EventName("published.quarter-delayed")
public record ReleaseDelayed(Quarter quarter, Catalogue.Version catalogue) implements Published {}
