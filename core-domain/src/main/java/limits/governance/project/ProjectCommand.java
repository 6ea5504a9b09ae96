package limits.governance.project;

import static limits.kernel.Capacity.COORDINATOR;
import static limits.kernel.Capacity.DATA_PROTECTION_OFFICER;
import static limits.kernel.Capacity.MAYOR;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import limits.kernel.Area;
import limits.kernel.Ask;
import limits.kernel.Capacity;
import limits.kernel.Euros;
import limits.kernel.Fingerprint;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Words;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything one may ask of a project. */
public sealed interface ProjectCommand extends Ask {

    Project.Id project();

    @Override
    default Set<Capacity> openTo() {
        return Set.of(COORDINATOR, MAYOR);
    }

    /**
     * Writes the project down.
     *
     * @param lead the authority that steers
     * @param territory communes, each once, at least one
     */
    record DraftProject(
            @TargetAggregateIdentifier Project.Id project,
            Words title,
            LeadAuthority authority,
            Organisation lead,
            List<Area> territory,
            Term term)
            implements ProjectCommand {

        public DraftProject {
            territory = List.copyOf(territory);
            if (territory.isEmpty() || new HashSet<>(territory).size() != territory.size()) {
                throw new IllegalArgumentException("a territory is one or more communes, each once");
            }
        }

        /** The usual term of three years. */
        public static DraftProject forThreeYears(
                Project.Id project,
                Words title,
                LeadAuthority authority,
                Organisation lead,
                List<Area> territory,
                LocalDate starts) {
            return new DraftProject(project, title, authority, lead, territory, Term.usualFrom(starts));
        }

        @Override
        public Set<Capacity> openTo() {
            return Set.of(COORDINATOR);
        }
    }

    /**
     * Fixes the text of the agreement, so that nothing but signatures follows.
     *
     * @param text fingerprint of the document to be signed
     * @param granted what MILDECA grants
     * @param contributed what the authority adds of its own
     * @param ends last day of the agreement
     */
    record SubmitAgreementForSignature(
            @TargetAggregateIdentifier Project.Id project,
            Fingerprint text,
            Euros granted,
            Euros contributed,
            LocalDate ends)
            implements ProjectCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(COORDINATOR);
        }
    }

    /**
     * Signs for the local authority, or records the act by which another party signed.
     *
     * @param text fingerprint of what was signed
     * @param reference where the signed act can be found
     */
    record SignAgreement(
            @TargetAggregateIdentifier Project.Id project,
            Party party,
            Fingerprint text,
            LocalDate signedOn,
            Words reference)
            implements ProjectCommand {}

    /** Records that a party will not sign this text; it returns to drafting and signatures given so far lapse. */
    record RefuseSignature(@TargetAggregateIdentifier Project.Id project, Party party, Words reason)
            implements ProjectCommand {}

    /** Entrusts the operational work to somebody; the steering authority's own act. Guidelines §1.1. */
    record AppointCoordinator(
            @TargetAggregateIdentifier Project.Id project, Person coordinator, Attachment attachment, LocalDate from)
            implements ProjectCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(MAYOR);
        }
    }

    /** Hands the work over, so that it goes on without a gap. Guidelines §1.1. */
    record ReplaceCoordinator(
            @TargetAggregateIdentifier Project.Id project,
            Person successor,
            Attachment attachment,
            LocalDate from,
            Words reason)
            implements ProjectCommand {

        @Override
        public Set<Capacity> openTo() {
            return Set.of(MAYOR);
        }
    }

    /**
     * Says what neighbourhoods are called, so that tables need no codes.
     *
     * @param places at least one, each place and each name once
     */
    record NamePlaces(@TargetAggregateIdentifier Project.Id project, List<PlaceName> places) implements ProjectCommand {

        public NamePlaces {
            places = List.copyOf(places);
            long named = places.stream().map(PlaceName::place).distinct().count();
            long names = places.stream().map(PlaceName::name).distinct().count();
            if (places.isEmpty() || named != places.size() || names != places.size()) {
                throw new IllegalArgumentException("one or more places, each place and each name once");
            }
        }

        @Override
        public Set<Capacity> openTo() {
            return Set.of(DATA_PROTECTION_OFFICER);
        }
    }

    /** Opens the project to its partners. */
    record LaunchProject(@TargetAggregateIdentifier Project.Id project) implements ProjectCommand {}
}
