package limits.casesharing.charterfile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.Clocks;
import limits.casesharing.charter.Narrowing;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.VersionSheet;
import limits.kernel.Key;

/** Writes a version down as {@link CharterReader} reads it. Every word of it is of a closed list, a number, a day or a key. */
final class CharterWriter {

    private final StringBuilder text = new StringBuilder();

    CharterWriter(int model) {
        text.append("modelVersion: ").append(model).append("\ncharter:\n");
    }

    String text(Key id, VersionSheet version) {
        var clauses = version.clauses();
        line("id", quoted(id.text()));
        line("version", version.number());
        line("territory", "INSEE-" + clauses.territory().code());
        line("controller", quoted(clauses.controller().toString()));
        line("proposedByGroup", version.proposed().isPresent());
        line(
                "adoptedByCouncil",
                version.adopted()
                        .map(by -> "{ref: " + quoted(by.toString()) + ", date: " + by.on() + "}")
                        .orElse("null"));
        line("prosecutorConvention", clauses.prosecutorConvention() ? "signed" : "null");
        line("wording", clauses.text());
        line("validFrom", clauses.validFrom());
        line("validUntil", clauses.validUntil());
        list("venues", clauses.venues());
        list("purposes", clauses.purposes());
        list("enabledCategories", clauses.categories());
        narrowed("givers", clauses, Narrowing::givers);
        narrowed("receivers", clauses, Narrowing::receivers);
        list(
                "offenceOptIns",
                clauses.offenceOptIns().stream()
                        .map(body -> quoted(body.toString()))
                        .toList());
        measures(clauses);
        return text.toString();
    }

    private void measures(Clauses clauses) {
        Clocks clocks = clauses.clocks();
        var sizes = clauses.sizes();
        var ages = clauses.ages();
        line(
                "retention",
                "{activeMax: {months: %d}, intermediateAfterClosure: {months: %d}, hardAgeStop: {years: %d}}"
                        .formatted(clocks.active(), clocks.intermediate(), ages.stop()));
        line("signature", "{minLevel: %s, periodicMonths: %d}".formatted(level(clauses), clocks.signature()));
        line(
                "membership",
                "{trainingValidMonths: %d, maxMembersPerOrg: %d}"
                        .formatted(clocks.training(), sizes.membersPerOrganisation()));
        line(
                "session",
                "{minOrganisations: %d, minSupportPros: %d}"
                        .formatted(sizes.sessionOrganisations(), sizes.supportProfessionals()));
        line(
                "case",
                "{maxMembers: %d, reviewEveryMonths: %d, ageAtOpening: [%d, %d]}"
                        .formatted(sizes.caseMembers(), clocks.review(), ages.youngest(), ages.oldest()));
        line("review", "{graceDays: %d}".formatted(clauses.reviewGrace()));
        line("audit", "{logRetentionMonths: %d%s}".formatted(clocks.accessLog(), documented(clocks)));
    }

    private static String documented(Clocks clocks) {
        return clocks.longLog() ? ", needs: " + Measures.MISUSE_RISK : "";
    }

    private static String level(Clauses clauses) {
        return Measures.LEVELS.entrySet().stream()
                .filter(level -> level.getValue() == clauses.minSignature())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void narrowed(String key, Clauses clauses, Function<Narrowing, List<Profession>> kept) {
        line(
                key,
                clauses.narrowings().stream()
                        .map(one -> "\n    " + one.category() + ": " + listed(kept.apply(one)))
                        .collect(Collectors.joining())
                        .transform(lines -> lines.isEmpty() ? "{}" : lines));
    }

    private void list(String key, Collection<?> words) {
        line(key, listed(words));
    }

    private static String listed(Collection<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A key may look like a number. */
    private static String quoted(String key) {
        return '"' + key + '"';
    }

    private void line(String key, Object value) {
        text.append("  ").append(key).append(": ").append(value).append('\n');
    }
}
