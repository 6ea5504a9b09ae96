package limits.casesharing.charterfile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Narrowing;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Venue;
import limits.casesharing.charterfile.Slip.Wrong;
import limits.kernel.Area;
import limits.kernel.Key;
import limits.kernel.Organisation;

/** The charter of a file. What it leaves out is as the floor has it, but for the categories, which it must name. */
final class CharterReader {

    private static final String[] KEYS = {
        "id",
        "version",
        "territory",
        "body",
        "controller",
        "proposedByGroup",
        "adoptedByCouncil",
        "prosecutorConvention",
        "validFrom",
        "validUntil",
        "venues",
        "purposes",
        "enabledCategories",
        "givers",
        "receivers",
        "offenceOptIns",
        "wording",
        "retention",
        "review",
        "signature",
        "membership",
        "session",
        "case",
        "aggregates",
        "sanctions",
        "audit"
    };
    /** Stands for a controller whom the file does not name: no decision asks who it is. */
    private static final Organisation UNNAMED = new Organisation(new Key("A".repeat(27)));

    private static final Area NOWHERE = new Area("99999");
    private static final int ANY = 1_000;
    private final Fields charter;
    private final Floor floor;
    private final Measures measures;

    private CharterReader(Fields charter, Floor floor) {
        this.charter = charter;
        this.floor = floor;
        this.measures = new Measures(charter, floor);
    }

    static WrittenCharter read(Spot spot, Floor floor) {
        return new CharterReader(spot.fields(KEYS), floor).charter();
    }

    private WrittenCharter charter() {
        charter.at("body").ifPresent(body -> body.word(Map.of("CLSPD", true, "CISPD", true)));
        return new WrittenCharter(
                charter.need("id").map(Spot::text).orElse(""),
                charter.need("version").map(version -> version.number(1, ANY)).orElse(1),
                charter.need("proposedByGroup").map(Spot::yes).orElse(false),
                adopted(),
                clauses(),
                measures.unmoved().sanctions(charter).aggregates(charter).found());
    }

    private Optional<LocalDate> adopted() {
        Optional<Fields> deliberation = charter.need("adoptedByCouncil")
                .filter(spot -> !spot.isNothing())
                .map(spot -> spot.fields("ref", "date"));
        deliberation.flatMap(said -> said.need("ref")).ifPresent(Spot::reference);
        return deliberation.flatMap(said -> said.need("date")).map(Spot::day);
    }

    private Clauses clauses() {
        LocalDate from = charter.need("validFrom").map(Spot::day).orElse(LocalDate.EPOCH);
        Optional<Spot> end = charter.need("validUntil");
        LocalDate until = end.map(Spot::day).orElse(from);
        if (until.isBefore(from)) {
            end.ifPresent(spot -> spot.slip(Wrong.ENDS_BEFORE_IT_BEGINS, spot.text(), List.of("≥ " + from)));
        }
        return new Clauses(
                charter.need("territory").map(CharterReader::territory).orElse(NOWHERE),
                charter.at("controller").map(CharterReader::organisation).orElse(UNNAMED),
                charter.at("wording").map(edition -> edition.number(1, ANY)).orElse(1),
                from,
                until.isBefore(from) ? from : until,
                listed("venues", CharterReader::venue).orElse(List.copyOf(floor.venues())),
                listed("purposes", Words::purpose).orElse(List.copyOf(floor.purposes())),
                charter.need("enabledCategories")
                        .map(spot -> spot.each(Words::category))
                        .orElse(List.of()),
                narrowings(),
                listed("offenceOptIns", spot -> Optional.of(organisation(spot))).orElse(List.of()),
                charter.at("prosecutorConvention").flatMap(Spot::reference).isPresent(),
                measures.level(),
                measures.sizes(),
                measures.ages(),
                measures.clocks(),
                measures.reviewGrace());
    }

    private <E> Optional<List<E>> listed(String key, Function<Spot, Optional<E>> word) {
        return charter.at(key).map(spot -> spot.each(word));
    }

    private static Optional<Venue> venue(Spot spot) {
        return spot.word(Spot.names(Venue.class, Venue.UNKNOWN));
    }

    private static Area territory(Spot spot) {
        String text = spot.text();
        try {
            return new Area(text.replaceFirst("^INSEE-", ""));
        } catch (IllegalArgumentException none) {
            spot.slip(Wrong.NOT_A_COMMUNE, text, List.of());
            return NOWHERE;
        }
    }

    private static Organisation organisation(Spot spot) {
        try {
            return new Organisation(new Key(spot.text()));
        } catch (IllegalArgumentException none) {
            spot.slip(Wrong.NOT_A_KEY, spot.text(), List.of());
            return UNNAMED;
        }
    }

    private List<Narrowing> narrowings() {
        var givers = kept("givers");
        var receivers = kept("receivers");
        var narrowed = new TreeSet<>(givers.keySet());
        narrowed.addAll(receivers.keySet());
        return narrowed.stream()
                .map(category -> new Narrowing(
                        category,
                        givers.getOrDefault(category, Narrowing.EVERYBODY),
                        receivers.getOrDefault(category, Narrowing.EVERYBODY)))
                .toList();
    }

    private Map<Category, List<Profession>> kept(String key) {
        var kept = new EnumMap<Category, List<Profession>>(Category.class);
        charter.at(key)
                .ifPresent(spot -> spot.keyed(Words::category)
                        .forEach((category, list) -> kept.put(category, list.each(Words::profession))));
        return kept;
    }
}
