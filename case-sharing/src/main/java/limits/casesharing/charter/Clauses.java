package limits.casesharing.charter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import limits.kernel.Area;
import limits.kernel.Organisation;

/**
 * The machine terms of one version of an authority's charter. Lists are kept sorted and without repeats, so that the
 * same terms always have the same fingerprint. Beyond the statute nothing counts: see {@link Terms}.
 *
 * @param territory the commune whose council adopts it. CSI L132-4
 * @param controller the authority responsible for the processing. GDPR art. 4(7), 26
 * @param text edition of the wording that stands beside these terms
 * @param venues where individual situations may be spoken of
 * @param narrowings categories for which fewer professions are left in
 * @param offenceOptIns bodies managing a public service that may hold offence data. LIL art. 46
 * @param prosecutorConvention a convention with the prosecutor is signed. CSI L132-2
 * @param reviewGrace days after a yearly review is due until it is told as late; design value, 60 at most
 */
public record Clauses(
        Area territory,
        Organisation controller,
        int text,
        LocalDate validFrom,
        LocalDate validUntil,
        List<Venue> venues,
        List<Purpose> purposes,
        List<Category> categories,
        List<Narrowing> narrowings,
        List<Organisation> offenceOptIns,
        boolean prosecutorConvention,
        SignatureLevel minSignature,
        Sizes sizes,
        Ages ages,
        Clocks clocks,
        int reviewGrace) {

    public Clauses {
        if (text < 1) {
            throw new IllegalArgumentException("editions of the wording count from 1");
        }
        if (reviewGrace < 0) {
            throw new IllegalArgumentException("no review is late before it is due");
        }
        if (validUntil.isBefore(validFrom)) {
            throw new IllegalArgumentException("a charter ends after it begins");
        }
        if (narrowings.stream().map(Narrowing::category).distinct().count() != narrowings.size()) {
            throw new IllegalArgumentException("a category is narrowed once");
        }
        venues = venues.stream().distinct().sorted().toList();
        purposes = purposes.stream().distinct().sorted().toList();
        categories = categories.stream().distinct().sorted().toList();
        narrowings = narrowings.stream()
                .sorted(Comparator.comparing(Narrowing::category))
                .toList();
        offenceOptIns = offenceOptIns.stream().distinct().sorted(Clauses::byKey).toList();
    }

    /** The same, with the longest grace for a yearly review. */
    public Clauses(
            Area territory,
            Organisation controller,
            int text,
            LocalDate validFrom,
            LocalDate validUntil,
            List<Venue> venues,
            List<Purpose> purposes,
            List<Category> categories,
            List<Narrowing> narrowings,
            List<Organisation> offenceOptIns,
            boolean prosecutorConvention,
            SignatureLevel minSignature,
            Sizes sizes,
            Ages ages,
            Clocks clocks) {
        this(
                territory,
                controller,
                text,
                validFrom,
                validUntil,
                venues,
                purposes,
                categories,
                narrowings,
                offenceOptIns,
                prosecutorConvention,
                minSignature,
                sizes,
                ages,
                clocks,
                YearlyReview.LONGEST_GRACE);
    }

    /** As wide as the statute lets a charter be. */
    public static Clauses widest(Area territory, Organisation controller, LocalDate from, LocalDate until) {
        var floor = Floor.statute();
        return new Clauses(
                territory,
                controller,
                1,
                from,
                until,
                List.copyOf(floor.venues()),
                List.copyOf(floor.purposes()),
                List.copyOf(floor.shareable()),
                List.of(),
                List.of(),
                false,
                floor.minSignature(),
                floor.sizes(),
                floor.ages(),
                floor.clocks());
    }

    /** These terms as far as the statute lets them count. */
    Clauses within(Floor floor) {
        return new Clauses(
                territory,
                controller,
                text,
                validFrom,
                validUntil,
                venues.stream().filter(floor.venues()::contains).toList(),
                purposes.stream().filter(floor.purposes()::contains).toList(),
                categories.stream().filter(floor.shareable()::contains).toList(),
                narrowings,
                offenceOptIns,
                prosecutorConvention,
                minSignature.meets(floor.minSignature()) ? minSignature : floor.minSignature(),
                sizes.within(floor.sizes()),
                ages.within(floor.ages()),
                clocks.within(floor.clocks()),
                Math.min(reviewGrace, YearlyReview.LONGEST_GRACE));
    }

    /** The same terms with these categories only. */
    public Clauses withCategories(Set<Category> those) {
        return with(validFrom, List.copyOf(those), narrowings);
    }

    /** The same terms from this day on. */
    public Clauses from(LocalDate day) {
        return with(day, categories, narrowings);
    }

    /**
     * The same terms with one category left to fewer professions, whatever was left to whom before.
     *
     * @param to empty leaves it to all whom the statute names
     */
    public Clauses narrowed(Category category, Optional<Narrowing> to) {
        var others = narrowings.stream().filter(one -> one.category() != category);
        return with(validFrom, categories, Stream.concat(others, to.stream()).toList());
    }

    private Clauses with(LocalDate from, List<Category> those, List<Narrowing> narrower) {
        return new Clauses(
                territory,
                controller,
                text,
                from,
                validUntil,
                venues,
                purposes,
                those,
                narrower,
                offenceOptIns,
                prosecutorConvention,
                minSignature,
                sizes,
                ages,
                clocks,
                reviewGrace);
    }

    boolean enables(Category category) {
        return categories.contains(category);
    }

    private static int byKey(Organisation one, Organisation other) {
        return one.toString().compareTo(other.toString());
    }
}
