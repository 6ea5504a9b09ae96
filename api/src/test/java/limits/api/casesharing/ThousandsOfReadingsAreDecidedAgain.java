package limits.api.casesharing;

import static limits.casesharing.charter.Purpose.P2_COORDINATE_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import limits.api.CaseStory;
import limits.api.HouseForTests;
import limits.api.audit.Logs;
import limits.api.contexts.Sharer;
import limits.api.database.Role;
import limits.api.identity.Persona;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand.EndTask;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.Category;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.group.GroupCommand.ReinstateMember;
import limits.casesharing.group.GroupCommand.SuspendMember;
import limits.casesharing.group.SuspensionGround;
import limits.casesharing.item.InformationItem;
import limits.kernel.Actor;
import limits.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Readings drawn by chance while members are suspended and let back, tasks end, items come and go: each is decided again from
 * the logs alone and comes out as it was answered; an answer altered in one byte is named. With {@code -Pdeep}, as many as
 * {@code -Ddeep.readings} says.
 */
@Tag("postgres")
class ThousandsOfReadingsAreDecidedAgain {

    private static final int EACH_BUILD = 300;

    /** Something changes after so many readings. */
    private static final int BETWEEN = 10;

    private final Actor giver = CaseStory.somebody();
    private final List<Actor> readers =
            IntStream.range(0, 6).mapToObj(n -> CaseStory.somebody()).toList();
    private final List<Situation.Id> situations = new ArrayList<>();
    private final List<InformationItem.Id> items = new ArrayList<>();
    private HouseForTests house;
    private CaseStory story;

    @BeforeEach
    void a_group_with_five_situations() {
        house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
        story = new CaseStory(house);
        story.joined(giver, Profession.CPE, false, OffenceBasis.NONE);
        readers.forEach(one -> story.joined(one, Profession.SPECIALISED_PREVENTION, false, OffenceBasis.NONE));
        story.adopted(giver, story.widest());
        story.signed(giver);
        readers.forEach(story::signed);
        for (int n = 0; n < 5; n++) {
            var situation = story.opened(giver, Task.SCHOOLING, P2_COORDINATE_SUPPORT);
            story.informed(situation, giver);
            readers.subList(0, 4).forEach(one -> story.assigned(situation, giver, one, Task.EDUCATIONAL_SUPPORT));
            situations.add(situation);
            items.add(shared(situation, readers.get(0), readers.get(1)));
        }
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("T10: every reading comes out again as it was answered, and one altered byte is named")
    void each_comes_out_again() {
        again(Long.getLong("race.seed", System.nanoTime()), EACH_BUILD);
    }

    @Test
    @Tag("deep")
    @DisplayName("The same, ten thousand times")
    void ten_thousand_come_out_again() {
        again(Long.getLong("deep.seed", System.nanoTime()), Integer.getInteger("deep.readings", 10_000));
    }

    private void again(long seed, int readings) {
        System.out.println("readings decided again, seed " + seed);
        var chance = new Random(seed);
        for (int n = 0; n < readings; n++) {
            if (n % BETWEEN == 0) {
                changes(chance);
            }
            story.read(one(items, chance), one(readers, chance));
        }
        var logs = house.part(Logs.class);
        long begun = System.nanoTime();
        assertThat(logs.verified()).allMatch(Logs.Verified::whole);
        var again = logs.decidedAgain();
        long took = (System.nanoTime() - begun) / 1_000_000;
        long permitted = count("\"PERMITTED\"");
        System.out.println(readings + " readings, " + permitted + " permitted, verified and decided again in " + took
                + " ms, differing: " + again.differing());
        assertThat(again.differing()).isEmpty();
        assertThat(again.readings()).isEqualTo(readings);
        assertThat(permitted).isBetween(readings / 20L, readings - readings / 20L);
        oneAlteredByteIsNamed(logs, chance);
    }

    /** Whichever byte of whichever entry. */
    private void oneAlteredByteIsNamed(Logs logs, Random chance) {
        var leaves = owner().sql("SELECT l.position FROM access_log.leaf l JOIN access_log.entry e ON e.id = l.entry"
                        + " WHERE e.payload LIKE '%\"ground\"%' ORDER BY l.position")
                .query(Long.class)
                .list();
        long position = one(leaves, chance);
        String where = " WHERE id = (SELECT entry FROM access_log.leaf WHERE position = " + position + ")";
        String before = owner().sql("SELECT payload FROM access_log.entry" + where)
                .query(String.class)
                .single();
        int at = chance.nextInt(before.length());
        char other = before.charAt(at) == 'x' ? 'y' : 'x';
        owner().sql("UPDATE access_log.entry SET payload = ?" + where)
                .param(before.substring(0, at) + other + before.substring(at + 1))
                .update();
        assertThat(logs.verified())
                .filteredOn(found -> !found.whole())
                .singleElement()
                .satisfies(found -> assertThat(found.line()).contains(" " + position + " "));
    }

    /** What is refused changes nothing, which is as good. */
    private void changes(Random chance) {
        var who = one(readers, chance);
        var situation = one(situations, chance);
        try {
            switch (chance.nextInt(6)) {
                case 0 ->
                    story.ask(
                            Persona.DATA_PROTECTION_OFFICER,
                            new SuspendMember(story.group, who.person(), SuspensionGround.ALLEGED_BREACH));
                case 1, 2 -> story.ask(Persona.MAYOR, new ReinstateMember(story.group, who.person()));
                case 3 -> story.ask(giver, new EndTask(situation, who.person(), Task.EDUCATIONAL_SUPPORT));
                case 4 -> story.assigned(situation, giver, who, Task.EDUCATIONAL_SUPPORT);
                default -> {
                    items.add(shared(situation, who, one(readers, chance)));
                    house.part(Sharer.class).withdraw(items.getFirst(), giver, UUID.randomUUID());
                    items.removeFirst();
                }
            }
        } catch (Refused no) {
            // As if nobody had asked.
        }
    }

    private InformationItem.Id shared(Situation.Id situation, Actor... to) {
        return story.shared(
                story.draft(situation, Category.SUPPORT_NEED_CODE, P2_COORDINATE_SUPPORT, false, "Un stage.", to),
                giver);
    }

    private long count(String answer) {
        return owner().sql("SELECT count(*) FROM access_log.entry WHERE payload LIKE ?")
                .param("%\"ground\"%" + answer + "%")
                .query(Long.class)
                .single();
    }

    private JdbcClient owner() {
        var logins = house.logins();
        return JdbcClient.create(new DriverManagerDataSource(
                logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER)));
    }

    private static <E> E one(List<E> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }
}
