package limits.casesharing.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import limits.casesharing.casefile.Notice.Informed;
import limits.casesharing.charter.Category;
import limits.kernel.Person;

/**
 * What is on record beside what the family was told: who consented to what, that a document of the prosecutor exists, and who
 * asked that nothing passes any more.
 */
public record Papers(List<Consent> consents, Optional<ProsecutorsDocument> document, List<Restriction> restrictions) {

    public static final Papers NONE = new Papers(List.of(), Optional.empty(), List.of());

    /**
     * Somebody consented before to an exchange beyond the care team. CSP L1110-4.
     *
     * @param category what may be exchanged
     * @param receivers with whom, one by one
     * @param on the day she said so
     */
    public record Consent(Informed by, Category category, List<Person> receivers, LocalDate on) {

        public Consent {
            receivers = receivers.stream().distinct().toList();
        }

        boolean isOf(Informed who, Category what) {
            return by == who && category == what;
        }
    }

    public Papers {
        consents = List.copyOf(consents);
        restrictions = List.copyOf(restrictions);
    }

    /** The newest word of somebody on a category takes the place of the one before. */
    Papers consented(Consent one) {
        var others = withdrawn(one.by(), one.category()).consents();
        return new Papers(Stream.concat(others.stream(), Stream.of(one)).toList(), document, restrictions);
    }

    Papers withdrawn(Informed by, Category category) {
        return new Papers(
                consents.stream().filter(one -> !one.isOf(by, category)).toList(), document, restrictions);
    }

    Papers documented(Optional<ProsecutorsDocument> paper) {
        return new Papers(consents, paper, restrictions);
    }

    Papers restricted(Restriction one) {
        var others = restrictions.stream().filter(other -> !other.request().equals(one.request()));
        return new Papers(
                consents, document, Stream.concat(others, Stream.of(one)).toList());
    }

    Papers liftProposed(Restriction.Request request, Restriction.Lift lift) {
        return restriction(request).map(one -> restricted(one.proposed(lift))).orElse(this);
    }

    Papers lifted(Restriction.Request request) {
        var left = restrictions.stream().filter(one -> !one.request().equals(request));
        return new Papers(consents, document, left.toList());
    }

    Optional<Restriction> restriction(Restriction.Request request) {
        return restrictions.stream()
                .filter(one -> one.request().equals(request))
                .findFirst();
    }

    boolean has(Informed by, Category category) {
        return consents.stream().anyMatch(one -> one.isOf(by, category));
    }

    /**
     * Whether this may be exchanged with this receiver beyond the care team: the young person consented, and while she is
     * a minor the parents too.
     */
    public boolean consentedTo(Category category, Person receiver, boolean ofAge) {
        return said(Informed.YOUNG_PERSON, category, receiver) && (ofAge || said(Informed.PARENTS, category, receiver));
    }

    /** Whether the prosecutor's document lets something be told on this day. */
    public boolean documentedOn(LocalDate day) {
        return document.filter(paper -> paper.opensOn(day)).isPresent();
    }

    private boolean said(Informed by, Category category, Person receiver) {
        return consents.stream()
                .anyMatch(one -> one.isOf(by, category) && one.receivers().contains(receiver));
    }
}
