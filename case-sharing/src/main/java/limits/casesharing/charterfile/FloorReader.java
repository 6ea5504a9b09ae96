package limits.casesharing.charterfile;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import limits.casesharing.charter.Ages;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Circles;
import limits.casesharing.charter.Clocks;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Need;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.Purpose;
import limits.casesharing.charter.Regime;
import limits.casesharing.charter.RegimeRule;
import limits.casesharing.charter.SecrecyStatus;

/** The floor of a file. What a floor does not say, such as sizes, is as in the one that ships with the product. */
final class FloorReader {

    private static final String[] KEYS = {
        "version",
        "purposes",
        "forbiddenPurposes",
        "capacities",
        "secrecyStatus",
        "art10Never",
        "neverReceives",
        "referentCapable",
        "regimes",
        "r1110_2",
        "socialAction",
        "childProtection",
        "categories",
        "retention"
    };
    /** Mandates as files name them. Members exchange; all others are named to say that they do not. */
    private static final Map<String, String> CAPACITIES =
            List.of("MEMBER", "STEERING", "OBSERVER", "AUDITOR", "ADMINISTRATOR").stream()
                    .collect(Collectors.toMap(Function.identity(), Function.identity()));

    private static final Floor SHIPPED = Floor.statute();

    private final Fields floor;
    private final Optional<Fields> retention;

    private FloorReader(Fields floor) {
        this.floor = floor;
        this.retention = floor.need("retention")
                .map(spot -> spot.fields(
                        "activeMax",
                        "intermediateAfterClosure",
                        "hardAgeStop",
                        "accessLogDefault",
                        "accessLogMax",
                        "disposal"));
    }

    static Floor read(Spot spot) {
        return new FloorReader(spot.fields(KEYS)).floor();
    }

    private Floor floor() {
        Circles circles = circles();
        floor.need("capacities").ifPresent(spot -> spot.each(item -> item.word(CAPACITIES)));
        floor.need("forbiddenPurposes").ifPresent(spot -> spot.each(Words::purpose));
        return new Floor(
                floor.need("version").map(Spot::text).orElse(""),
                SHIPPED.venues(),
                floor.need("purposes").map(FloorReader::purposes).orElse(Set.of()),
                floor.need("secrecyStatus").map(FloorReader::secrecy).orElse(Map.of()),
                circles,
                floor.need("regimes").map(FloorReader::regimes).orElse(Map.of()),
                floor.need("categories")
                        .map(spot -> new CategoriesReader(circles).read(spot))
                        .orElse(Map.of()),
                SHIPPED.minSignature(),
                SHIPPED.sizes(),
                ages(),
                clocks());
    }

    private static Set<Purpose> purposes(Spot spot) {
        var purposes = new HashSet<Purpose>();
        spot.keyed(Words::allowedPurpose).forEach((purpose, rule) -> {
            rule.fields("label", "basis").need("basis").ifPresent(Words::source);
            purposes.add(purpose);
        });
        return purposes;
    }

    private static Map<Profession, SecrecyStatus> secrecy(Spot spot) {
        var bound = new EnumMap<Profession, SecrecyStatus>(Profession.class);
        spot.keyed(key -> key.word(Spot.names(SecrecyStatus.class, SecrecyStatus.UNKNOWN)))
                .forEach((status, list) -> list.each(item -> {
                    Optional<Profession> who = Words.profession(item);
                    who.filter(bound::containsKey)
                            .ifPresent(twice -> item.slip(Slip.Wrong.TWICE, twice.name(), List.of()));
                    who.ifPresent(one -> bound.putIfAbsent(one, status));
                    return who;
                }));
        return bound;
    }

    private Circles circles() {
        var regimes = new HashMap<Profession, Set<Regime>>();
        var categories = new HashMap<Profession, Set<Category>>();
        floor.need("neverReceives").ifPresent(spot -> never(spot, regimes, categories));
        return new Circles(
                professions("referentCapable"),
                professions("socialAction"),
                professions("childProtection"),
                professions("r1110_2"),
                professions("art10Never"),
                regimes,
                categories);
    }

    /** Channels and kinds of information stand side by side in one list. */
    private static void never(
            Spot spot, Map<Profession, Set<Regime>> regimes, Map<Profession, Set<Category>> categories) {
        var either = new LinkedHashMap<String, Enum<?>>(Spot.names(Regime.class));
        either.putAll(Spot.names(Category.class, Category.UNKNOWN));
        spot.keyed(Words::profession).forEach((who, list) -> {
            var ways = new HashSet<Regime>();
            var kinds = new HashSet<Category>();
            for (Enum<?> word : list.each(item -> item.word(either))) {
                if (word instanceof Regime way) {
                    ways.add(way);
                } else {
                    kinds.add((Category) word);
                }
            }
            regimes.put(who, Set.copyOf(ways));
            categories.put(who, Set.copyOf(kinds));
        });
    }

    private Set<Profession> professions(String key) {
        return floor.need(key)
                .map(spot -> Set.copyOf(spot.each(Words::profession)))
                .orElse(Set.of());
    }

    private static Map<Regime, RegimeRule> regimes(Spot spot) {
        var rules = new EnumMap<Regime, RegimeRule>(Regime.class);
        spot.keyed(key -> key.word(Spot.names(Regime.class)))
                .forEach((regime, rule) -> rules.put(regime, regime(rule)));
        return rules;
    }

    private static RegimeRule regime(Spot spot) {
        Fields rule = spot.fields("basis", "needs", "info", "secretAllowed", "purposes");
        var deferrable = Map.of("PRIOR_OR_REASON", true, "PRIOR", false);
        return new RegimeRule(
                rule.need("needs")
                        .map(needs -> needs.each(item -> item.word(Spot.names(Need.class))))
                        .orElse(List.of(Need.NEVER)),
                rule.at("info").flatMap(info -> info.word(deferrable)).orElse(false),
                rule.at("secretAllowed").map(Spot::yes).orElse(false),
                rule.at("purposes")
                        .map(purposes -> Set.copyOf(purposes.each(Words::allowedPurpose)))
                        .orElse(Set.of()),
                rule.need("basis").map(Words::source).orElse(""));
    }

    private Ages ages() {
        Ages shipped = SHIPPED.ages();
        int stop = retention
                .flatMap(terms -> terms.need("hardAgeStop"))
                .flatMap(spot -> spot.fields("years", "source").need("years"))
                .map(years -> years.number(1, 25))
                .orElse(shipped.stop());
        int oldest = Math.min(shipped.oldest(), stop - 1);
        return new Ages(Math.min(shipped.youngest(), oldest), oldest, stop);
    }

    private Clocks clocks() {
        Clocks shipped = SHIPPED.clocks();
        return new Clocks(
                retention
                        .flatMap(all -> all.need("activeMax"))
                        .map(Words::months)
                        .orElse(shipped.active()),
                retention
                        .flatMap(all -> all.need("intermediateAfterClosure"))
                        .map(Words::months)
                        .orElse(shipped.intermediate()),
                retention
                        .flatMap(all -> all.need("accessLogMax"))
                        .map(Words::months)
                        .orElse(shipped.accessLog()),
                shipped.review(),
                shipped.training(),
                shipped.signature());
    }
}
