package limits.governance.scheme;

import java.util.Map;

/**
 * What somebody tells about one situation in order to read a sheet with it. Lives for one question; nothing keeps it.
 *
 * @param age age in completed years, {@link Bound.Unstated} while unknown
 * @param said answers to the other facts; a fact that is absent is unknown
 */
public record Facts(Bound age, Map<Fact, Said> said) {

    public Facts {
        said = Map.copyOf(said);
    }

    Said said(Fact fact) {
        return said.getOrDefault(fact, Said.UNKNOWN);
    }
}
