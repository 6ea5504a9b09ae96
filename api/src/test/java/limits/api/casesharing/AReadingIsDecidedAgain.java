package limits.api.casesharing;

import static limits.api.casesharing.ConfidentialSide.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import limits.casesharing.accesslog.AccessLogEvent.ReadingAnswered;
import limits.casesharing.accesslog.Seen;
import limits.casesharing.casefile.*;
import limits.casesharing.casefile.SituationCommand.*;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.Edition;
import limits.casesharing.charter.Floor;
import limits.casesharing.charter.Gate;
import limits.casesharing.charter.Purpose;
import limits.casesharing.content.Content;
import limits.casesharing.content.Wording;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.SuspensionGround;
import limits.casesharing.item.*;
import limits.casesharing.item.ReadingAgain.Outcome;
import limits.kernel.Actor;
import limits.kernel.Quarter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Past readings on a real PostgreSQL, decided again from the log alone: what the tables said then must have been so. */
@Tag("postgres")
class AReadingIsDecidedAgain {

    private static final InformationItem.Id ITEM = new InformationItem.Id(key("item"));

    @TempDir
    Path directory;

    private ConfidentialSide side;

    @BeforeEach
    void an_item_is_shared_with_karim() {
        side = new ConfidentialSide();
        side.ask(
                new OpenSituation(
                        SITUATION,
                        GROUP,
                        new Pseudonym(204_817),
                        new Youth(15, new Quarter(2011, 1)),
                        Origin.SCHOOL,
                        List.of(Purpose.P1_IDENTIFY_AND_RELAY, Purpose.P2_COORDINATE_SUPPORT),
                        true,
                        Task.SCHOOLING),
                SAMIRA);
        side.ask(new AssignTask(SITUATION, KARIM.person(), Task.EDUCATIONAL_SUPPORT), SAMIRA);
        for (var who : Notice.Informed.values()) {
            side.ask(new RecordFamilyInformed(SITUATION, who, TODAY, Notice.Manner.TOLD_IN_PERSON, true), SAMIRA);
        }
        side.sharing(directory).share(draft(), SAMIRA, NOON, command -> side.ask(command, SAMIRA));
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void it_comes_out_the_same_long_after_everything_has_changed() {
        var permitted = answered(KARIM);
        var refused = answered(SAMIRA);
        side.ask(new EndTask(SITUATION, KARIM.person(), Task.EDUCATIONAL_SUPPORT), SAMIRA);
        var withoutATask = answered(KARIM);
        side.ask(new SuspendMember(GROUP, KARIM.person(), SuspensionGround.ALLEGED_BREACH), OFFICER);
        var suspended = answered(KARIM);
        side.ask(new CloseSituation(SITUATION, Closing.NEED_MET), SAMIRA);
        assertThat(List.of(permitted, refused, withoutATask, suspended))
                .extracting(ReadingAnswered::gate)
                .containsExactly(Gate.R99, Gate.R17, Gate.R15_NEED, Gate.R04_MEMBERSHIP);
        assertThat(List.of(permitted, refused, withoutATask, suspended))
                .allSatisfy(entry -> assertThat(again(entry)).isEqualTo(Outcome.SAME));
    }

    @Test
    void a_table_that_was_changed_behind_our_back_is_seen() {
        side.database
                .client()
                .sql("UPDATE ad_hoc_member SET secrecy_attested = NOT secrecy_attested WHERE person = ?")
                .param(KARIM.person().toString())
                .update();
        var entry = answered(KARIM);
        assertThat(entry.gate()).isEqualTo(Gate.R99);
        assertThat(again(entry)).isEqualTo(Outcome.OTHER_FACTS);
    }

    @Test
    void a_charter_that_was_not_applied_is_seen() {
        var entry = answered(SAMIRA);
        assertThat(again(permitting(entry))).isEqualTo(Outcome.OTHER_ANSWER);
    }

    @Test
    void it_is_decided_over_the_edition_of_the_law_that_its_entry_names() {
        var entry = answered(KARIM);
        assertThat(entry.floor()).isEqualTo(Edition.FR_2026_04);
        assertThat(ReadingAgain.of(entry, this::upTo, Edition::floor)).isEqualTo(Outcome.SAME);
        assertThat(ReadingAgain.of(entry, this::upTo, edition -> forbidding(edition.floor())))
                .as("a later law that lets nothing pass")
                .isEqualTo(Outcome.OTHER_ANSWER);
    }

    private static Floor forbidding(Floor law) {
        return new Floor(
                law.edition(),
                law.venues(),
                Set.of(),
                law.secrecy(),
                law.circles(),
                law.regimes(),
                law.categories(),
                law.minSignature(),
                law.sizes(),
                law.ages(),
                law.clocks());
    }

    @Test
    void a_story_that_is_not_told_as_far_as_the_entry_saw_is_no_ground() {
        var entry = answered(KARIM);
        assertThat(ReadingAgain.of(
                        entry,
                        seen -> side.told(seen).subList(0, side.told(seen).size() - 1)))
                .isEqualTo(Outcome.NOT_TOLD);
    }

    private ReadingAnswered answered(Actor by) {
        side.reading(directory).read(ITEM, by, NOON);
        return side.entries.stream()
                .filter(ReadingAnswered.class::isInstance)
                .map(ReadingAnswered.class::cast)
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private Outcome again(ReadingAnswered entry) {
        return ReadingAgain.of(entry, this::upTo);
    }

    private List<?> upTo(Seen seen) {
        return side.told(seen).stream().limit(seen.version() + 1).toList();
    }

    private static ReadingAnswered permitting(ReadingAnswered of) {
        return new ReadingAnswered(
                of.entry(),
                of.by(),
                of.situation(),
                of.item(),
                of.version(),
                of.category(),
                of.purpose(),
                of.ground(),
                limits.casesharing.accesslog.AccessLogEvent.Answer.PERMITTED,
                Gate.R99,
                List.of(),
                of.charter(),
                of.floor(),
                of.facts(),
                of.seen(),
                of.at());
    }

    private static ItemDraft draft() {
        return new ItemDraft(
                ITEM,
                SITUATION,
                Purpose.P2_COORDINATE_SUPPORT,
                List.of(KARIM.person()),
                Necessity.FOR_THE_READERS_TASK,
                limits.casesharing.item.ItemSource.SEEN,
                false,
                TODAY.plusMonths(2),
                Wording.of(Content.of(Category.SUPPORT_NEED_CODE, Map.of("needs", List.of("JOB"))))
                        .because("To find a paid placement in time."));
    }
}
