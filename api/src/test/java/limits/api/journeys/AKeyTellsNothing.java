package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import limits.api.PageSeen;
import limits.api.eventlog.Samples;
import limits.api.eventlog.StableJson;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.casefile.Situation;
import limits.casesharing.casefile.SituationCommand;
import limits.casesharing.casefile.SituationCommand.EndTask;
import limits.casesharing.casefile.SituationCommand.ReviewSituation;
import limits.casesharing.casefile.SituationCommand.ReviewSituation.ReviewOutcome;
import limits.casesharing.casefile.Task;
import limits.casesharing.charter.CharterCommand;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.danger.DangerCommand;
import limits.casesharing.danger.DangerCommand.ReportDanger;
import limits.casesharing.danger.DangerCommand.ReportDangerInSituation;
import limits.casesharing.group.EndGround;
import limits.casesharing.group.GroupCommand;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.item.ItemCommand;
import limits.casesharing.referral.Goal;
import limits.casesharing.referral.Referral;
import limits.casesharing.referral.ReferralCommand;
import limits.casesharing.referral.ReferralCommand.ProposeReferral;
import limits.governance.scheme.SchemeCode;
import limits.kernel.Key;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whoever comes across the key of a situation, an item or a referral cannot find out, by using it as the key of something
 * else, that it is one. Used as what it is: {@code NobodyElseIsLetIn}.
 */
@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AKeyTellsNothing {

    /** Everybody outside whose mandate opens such commands at all: members who left, never signed or have no task there. */
    private static final List<Persona> OUTSIDERS =
            List.of(Persona.EX_MEMBER, Persona.NEWCOMER, Persona.SOCIAL_WORKER, Persona.PROVIDER_CONTACT);

    /** These make something under a free key; each is tried once, under the key of another kind of thing. */
    private static final Set<Class<?>> MAKES =
            Set.of(ReportDanger.class, ReportDangerInSituation.class, DraftCharter.class, EstablishGroup.class);

    private AGroupAtWork at;
    private String situation;
    private String item;
    private String referral;

    @BeforeAll
    void a_situation_with_an_item_and_a_referral() {
        at = new AGroupAtWork();
        at.workUnderACharter();
        situation = at.situation();
        at.informTheFamily(situation);
        item = at.shared(situation, "Une phrase.", Persona.EDUCATOR);
        referral = FreshKey.draw().text();
        at.ask(
                Persona.SCHOOL_COUNSELLOR,
                new ProposeReferral(
                        new Referral.Id(new Key(referral)),
                        new Situation.Id(new Key(situation)),
                        SchemeCode.EDUCATIONAL_WORK,
                        Persona.PROVIDER_CONTACT.body().organisation(),
                        Persona.PROVIDER_CONTACT.person(),
                        List.of(Goal.FIRST_PAID_WORK)));
        at.ask(
                Persona.SCHOOL_COUNSELLOR,
                new EndTask(
                        new Situation.Id(new Key(situation)),
                        Persona.SOCIAL_WORKER.person(),
                        Task.EDUCATIONAL_SUPPORT));
    }

    @AfterAll
    void close() {
        at.close();
    }

    @Test
    void no_command_answers_a_known_key_otherwise_than_an_unknown_one() {
        for (Class<?> command : commands()) {
            String name = command.getRecordComponents()[0].getName();
            for (Persona who : OUTSIDERS) {
                for (String known : List.of(situation, item, referral)) {
                    String first = told(who, command, name, known);
                    String second = told(who, command, name, FreshKey.draw().text());
                    assertThat(first).as(who + " " + command.getSimpleName()).isEqualTo(second);
                }
            }
        }
    }

    @Test
    void a_known_key_is_free_for_another_kind_of_thing_as_an_unknown_one_is() {
        var report = "{\"report\":\"%s\",\"addressee\":\"DEPARTMENTAL_UNIT\",\"on\":\"" + AGroupAtWork.TODAY + "\"}";
        for (String known : List.of(situation, item, referral)) {
            var answered = handed(Persona.EDUCATOR, ReportDanger.class, report.formatted(known));
            assertThat(answered.status()).as(answered.body()).isEqualTo(204);
        }
        assertThat(at.reads(Persona.EDUCATOR, item).status()).isEqualTo(200);
        assertThat(at.person(Persona.EDUCATOR).get("/situations/" + situation).status())
                .isEqualTo(200);
        var goesOn = new ReviewSituation(
                new Situation.Id(new Key(situation)), ReviewOutcome.CONTINUE, AGroupAtWork.TODAY.plusMonths(1));
        at.ask(Persona.EDUCATOR, goesOn);
    }

    @Test
    void a_key_that_nothing_goes_by_is_not_written_down_by_the_machinery() {
        var log = LoggerFactory.getLogger("org.axonframework.modelling.command.AbstractRepository");
        assertThat(log.isWarnEnabled()).isFalse();
    }

    @Test
    void who_has_left_does_not_hear_again_what_she_did() {
        try (var own = new AGroupAtWork()) {
            own.workUnderACharter();
            String hers = own.situation();
            var review = new ReviewSituation(
                    new Situation.Id(new Key(hers)), ReviewOutcome.CONTINUE, AGroupAtWork.TODAY.plusMonths(1));
            String body = StableJson.mapper().writeValueAsString(review);
            String once = UUID.randomUUID().toString();
            assertThat(handed(own, Persona.EDUCATOR, review.getClass(), body, once)
                            .status())
                    .isEqualTo(204);
            assertThat(handed(own, Persona.EDUCATOR, review.getClass(), body, once)
                            .status())
                    .isEqualTo(204);
            own.ask(
                    Persona.COORDINATOR,
                    new EndMembership(own.group, Persona.EDUCATOR.person(), EndGround.MANDATE_ENDED));
            var left = handed(own, Persona.EDUCATOR, review.getClass(), body, once);
            assertThat(left.status()).as(left.body()).isEqualTo(404);
        }
    }

    private String told(Persona who, Class<?> command, String name, String key) {
        var body = (ObjectNode) StableJson.mapper().valueToTree(new Samples(20261122).of(command));
        body.put(name, key);
        var answer = handed(who, command, body.toString());
        return answer.status() + " " + answer.body();
    }

    private PageSeen handed(Persona who, Class<?> command, String body) {
        return handed(at, who, command, body, UUID.randomUUID().toString());
    }

    private static PageSeen handed(AGroupAtWork at, Persona who, Class<?> command, String body, String once) {
        String room = command.getPackageName().replace("limits.", "").replace('.', '/');
        String name =
                command.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return at.person(who)
                .sendJson(
                        at.token(who), "POST", "/api/v1/commands/" + room + "/" + name, body, "Idempotency-Key", once);
    }

    private static List<Class<?>> commands() {
        return Stream.of(
                        SituationCommand.class,
                        ItemCommand.class,
                        ReferralCommand.class,
                        GroupCommand.class,
                        CharterCommand.class,
                        DangerCommand.class)
                .flatMap(AKeyTellsNothing::leaves)
                .filter(command -> !MAKES.contains(command))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AKeyTellsNothing::leaves)
                : Stream.of(type);
    }
}
