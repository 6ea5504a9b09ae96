package limits.casesharing.charterfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a charter may repeat and cannot move, since it is so under every charter. A word of no list is a slip; what asks for
 * less than holds is noted, and does not count.
 */
final class UnmovedReader {

    /** The base of blocks before the data protection officer signs a smaller one. */
    private static final int FIRST_BASE = 11;

    private final List<Unmoved> found = new ArrayList<>();

    /** Signatures lapse with a material change, in the same instant. */
    UnmovedReader signature(Optional<Fields> said) {
        only(said, "resignOn", "MATERIAL_CHANGE");
        at(said, "graceDays").ifPresent(spot -> {
            int days = spot.number(0, Measures.ANY);
            noted(days > 0, spot, Integer.toString(days), "0");
        });
        return this;
    }

    /** Members are designated one by one, those of an association with its head's accord. Guidelines, 1.4. */
    UnmovedReader membership(Optional<Fields> said) {
        always(said, "individualDesignation", true);
        always(said, "orgHeadAccordForAssociations", true);
        return this;
    }

    UnmovedReader session(Optional<Fields> said) {
        only(said, "chair", "DESIGNATED");
        return this;
    }

    /** Auditors read the log and nothing else. */
    UnmovedReader audit(Optional<Fields> said) {
        all(said, "auditors", "DPO", "DESIGNATED_AUDITOR");
        always(said, "auditorSeesContent", false);
        always(said, "annualReview", true);
        return this;
    }

    UnmovedReader sanctions(Fields charter) {
        all(
                Optional.of(charter),
                "sanctions",
                "SUSPEND_ON_ALLEGATION",
                "EXCLUDE_ON_BREACH",
                "NOTIFY_EMPLOYER",
                "NOTIFY_DPO_72H");
        return this;
    }

    /** Numbers on persons leave in blocks, each quarter, and nobody asks for others. */
    UnmovedReader aggregates(Fields charter) {
        var said = charter.at("aggregates")
                .map(spot -> spot.fields(
                        "method", "base", "officerDecision", "cadence", "adHocQueries", "forbiddenDimensions"));
        only(said, "method", "BLOCKS");
        only(said, "cadence", "QUARTERLY");
        always(said, "adHocQueries", false);
        all(said, "forbiddenDimensions", "HEALTH", "OFFENCE_RELATED", "ORIGIN_BELIEF_SEXUALITY", "STREET");
        boolean signed = at(said, "officerDecision").flatMap(Spot::reference).isPresent();
        at(said, "base")
                .ifPresent(spot -> spot.word(named("5", "10", Integer.toString(FIRST_BASE)))
                        .ifPresent(base ->
                                noted(Integer.parseInt(base) < FIRST_BASE && !signed, spot, base, "" + FIRST_BASE)));
        return this;
    }

    List<Unmoved> found() {
        return List.copyOf(found);
    }

    private static Optional<Spot> at(Optional<Fields> said, String key) {
        return said.flatMap(fields -> fields.at(key));
    }

    private static void only(Optional<Fields> said, String key, String word) {
        at(said, key).ifPresent(spot -> spot.word(named(word)));
    }

    private void always(Optional<Fields> said, String key, boolean so) {
        at(said, key).ifPresent(spot -> {
            boolean written = spot.yes();
            noted(written != so, spot, Boolean.toString(written), Boolean.toString(so));
        });
    }

    /** Each of them is so, whichever the charter names. */
    private void all(Optional<Fields> said, String key, String... words) {
        at(said, key).ifPresent(spot -> {
            List<String> written = spot.each(item -> item.word(named(words)));
            noted(written.size() < words.length, spot, written.toString(), String.join(", ", words));
        });
    }

    private void noted(boolean less, Spot spot, String written, String counts) {
        if (less) {
            found.add(new Unmoved(spot.where(), written, counts));
        }
    }

    private static Map<String, String> named(String... words) {
        var named = new LinkedHashMap<String, String>();
        for (String word : words) {
            named.put(word, word);
        }
        return named;
    }
}
