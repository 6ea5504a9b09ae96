package limits.api.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import limits.api.EngineForTests;
import limits.api.HouseForTests;
import limits.api.PageSeen;
import limits.api.TestPerson;
import limits.api.contexts.Engine;
import limits.api.database.Database;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.eventlog.LogEntry;
import limits.api.eventlog.StableJson;
import limits.api.identity.Persona;
import limits.api.web.form.FreshKey;
import limits.casesharing.charter.Charter;
import limits.casesharing.charter.CharterCommand.DraftCharter;
import limits.casesharing.charter.Clauses;
import limits.casesharing.charter.OffenceBasis;
import limits.casesharing.charter.Profession;
import limits.casesharing.charter.SignatureLevel;
import limits.casesharing.group.Designation;
import limits.casesharing.group.EndGround;
import limits.casesharing.group.Group;
import limits.casesharing.group.GroupCommand.ApproveMember;
import limits.casesharing.group.GroupCommand.DesignateMember;
import limits.casesharing.group.GroupCommand.EndMembership;
import limits.casesharing.group.GroupCommand.EstablishGroup;
import limits.casesharing.group.GroupCommand.RecordTraining;
import limits.governance.project.Project;
import limits.kernel.Area;
import limits.kernel.Ask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A house without the demonstration's content, a group in it, and people at its front door. */
final class AGroupAtWork implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/Paris"));
    final HouseForTests house = HouseForTests.open(List.of("demo"), List.of("--limits.demo.load=never"));
    final Group.Id group = new Group.Id(FreshKey.draw());
    final Charter.Id charter = new Charter.Id(FreshKey.draw());
    final Project.Id project;
    private final Map<Persona, TestPerson> people = new EnumMap<>(Persona.class);
    private final Map<Persona, String> tokens = new EnumMap<>(Persona.class);
    private final int caseMembers;
    private Instant tokensUntil = Instant.MIN;

    /** Four members designated, approved and trained, one of them about to leave; no charter yet. */
    AGroupAtWork() {
        this(8);
    }

    /** @param caseMembers most members around a situation, as its charter will say */
    AGroupAtWork(int caseMembers) {
        this(caseMembers, new Project.Id(FreshKey.draw()));
    }

    /** @param project that the group belongs to, so that two houses can tell of the same one */
    AGroupAtWork(int caseMembers, Project.Id project) {
        this.caseMembers = caseMembers;
        this.project = project;
        ask(Persona.COORDINATOR, new EstablishGroup(group, project, charter, FreshKey.draw()));
        join(Persona.SCHOOL_COUNSELLOR, Profession.CPE);
        join(Persona.EDUCATOR, Profession.SPECIALISED_PREVENTION);
        join(Persona.SOCIAL_WORKER, Profession.SOCIAL_WORKER);
        join(Persona.NEWCOMER, Profession.MISSION_LOCALE);
        join(Persona.EX_MEMBER, Profession.LANDLORD);
    }

    void draftACharter() {
        draftACharter(SignatureLevel.SIMPLE);
    }

    /** @param level that members have to sign with */
    void draftACharter(SignatureLevel level) {
        var town = Persona.COORDINATOR.body().organisation();
        var widest = Clauses.widest(new Area("99999"), town, TODAY, TODAY.plusYears(2));
        ask(Persona.COORDINATOR, new DraftCharter(charter, AsWideAsTheLaw.but(widest, caseMembers, level), true));
    }

    /** Proposed, commented, adopted and signed; one has left since and one has never signed. */
    void workUnderACharter() {
        draftACharter();
        String version = "/group/" + group + "/charter/1/";
        sent(Persona.SCHOOL_COUNSELLOR, version + "propose", Map.of());
        sent(Persona.DATA_PROTECTION_OFFICER, version + "opinion", Map.of("opinion", "FAVOURABLE"));
        sent(Persona.MAYOR, version + "adopt", Map.of("on", TODAY.toString(), "number", "7"));
        for (Persona signs :
                List.of(Persona.SCHOOL_COUNSELLOR, Persona.EDUCATOR, Persona.SOCIAL_WORKER, Persona.EX_MEMBER)) {
            sent(signs, version + "sign", Map.of());
        }
        ask(Persona.COORDINATOR, new EndMembership(group, Persona.EX_MEMBER.person(), EndGround.MANDATE_ENDED));
    }

    /** A situation with the counsellor, the educator and the social worker around it; the family is not informed. */
    String situation() {
        String situation = openedBy(Persona.SCHOOL_COUNSELLOR);
        for (Persona member : List.of(Persona.EDUCATOR, Persona.SOCIAL_WORKER)) {
            sent(
                    Persona.SCHOOL_COUNSELLOR,
                    "/situations/" + situation + "/task",
                    Map.of("member", member.person().toString(), "task", "EDUCATIONAL_SUPPORT"));
        }
        return situation;
    }

    void informTheFamily(String situation) {
        for (String who : List.of("YOUNG_PERSON", "PARENTS")) {
            sent(
                    Persona.SCHOOL_COUNSELLOR,
                    "/situations/" + situation + "/informed",
                    Map.of("who", who, "on", TODAY.toString(), "manner", "TOLD_IN_PERSON", "charterHandedOver", "yes"));
        }
    }

    /** What the sharing form sends, with the identifiers it drew. */
    Map<String, String> sharing(String situation, String words, Persona reader) {
        var fields = new LinkedHashMap<>(
                hidden(Persona.SCHOOL_COUNSELLOR, "/situations/" + situation + "/share?category=IDENTITY_MIN"));
        fields.put("purpose", "P2_COORDINATE_SUPPORT");
        fields.put("readers", reader.person().toString());
        fields.put("content.name", words);
        fields.put("content.sex", "NOT_SAID");
        fields.put("content.birth", "2011-03-01");
        fields.put("necessity", "FOR_THE_READERS_TASK");
        fields.put("source", "SEEN");
        fields.put("why", "Pour accompagner la rentrée.");
        fields.put("expiresOn", TODAY.plusMonths(3).toString());
        return fields;
    }

    /** Shared by the counsellor with one reader; the key of the item. */
    String shared(String situation, String words, Persona reader) {
        var fields = sharing(situation, words, reader);
        fields.put("step", "share");
        PageSeen done = person(Persona.SCHOOL_COUNSELLOR).postAsIs("/situations/" + situation + "/share", fields);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        return fields.get("item");
    }

    PageSeen reads(Persona who, String item) {
        return person(who).post("/situations/items/" + item + "/read", Map.of());
    }

    PageSeen readsAsAProgram(Persona who, String item) {
        return person(who).sendJson(token(who), "POST", "/api/v1/items/" + item + "/readings", "{}");
    }

    /** Fills in the form at this address and sends it; it must be done. */
    PageSeen sent(Persona who, String form, Map<String, String> answers) {
        PageSeen done = sends(who, form, answers);
        assertThat(done.status()).as(who + " " + form + " " + done.text()).isEqualTo(200);
        assertThat(done.body()).as(done.text()).contains("class=\"done\"");
        return done;
    }

    /** Fills in the form at this address and sends it, whatever comes of it. */
    PageSeen sends(Persona who, String form, Map<String, String> answers) {
        var fields = new LinkedHashMap<>(hidden(who, form));
        fields.putAll(answers);
        return person(who).postAsIs(form, fields);
    }

    /** Hands in a command as a program does; it must be decided. */
    void ask(Persona who, Ask ask) {
        PageSeen done = asks(who, ask);
        assertThat(done.status()).as(who + " " + ask + " " + done.body()).isEqualTo(204);
    }

    PageSeen asks(Persona who, Ask ask) {
        String room = ask.getClass().getPackageName().replace("limits.", "").replace('.', '/');
        String name = ask.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
        return person(who)
                .sendJson(
                        token(who),
                        "POST",
                        "/api/v1/commands/" + room + "/" + name,
                        StableJson.mapper().writeValueAsString(ask),
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    TestPerson person(Persona persona) {
        return people.computeIfAbsent(persona, who -> TestPerson.signedIn(house, who));
    }

    /** A token is good for five minutes; a slow machine may need more of them. */
    String token(Persona persona) {
        if (Instant.now().isAfter(tokensUntil)) {
            tokens.clear();
            tokensUntil = Instant.now().plus(Duration.ofMinutes(2));
        }
        return tokens.computeIfAbsent(persona, who -> person(who).token(who));
    }

    Database as(Role role) {
        return house.part(Databases.class).as(role);
    }

    /** Its database as the one who migrates it, whom the programme itself never signs in as. */
    JdbcClient owner() {
        var logins = house.logins();
        return JdbcClient.create(new DriverManagerDataSource(
                logins.url(Role.OWNER), logins.user(Role.OWNER), logins.password(Role.OWNER)));
    }

    /** The entries of the access log under this name, read with the auditor's role. */
    List<LogEntry> entries(String name) {
        var log = house.part(Engine.class).reader(Role.ACCESS_LOG, Role.AUDITOR);
        return EngineForTests.settled(log).after(0, 10_000).stream()
                .filter(entry -> entry.draft().name().equals(name))
                .toList();
    }

    @Override
    public void close() {
        house.close();
    }

    private Map<String, String> hidden(Persona who, String form) {
        String page = form.endsWith("/sign") ? form.substring(0, form.lastIndexOf('/')) : form;
        PageSeen seen = person(who).get(page);
        assertThat(seen.status()).as(who + " " + page + " " + seen.text()).isEqualTo(200);
        return seen.hidden();
    }

    private String openedBy(Persona member) {
        LocalDate born = TODAY.minusYears(15).minusMonths(3);
        var answers = Map.of(
                "years", "15",
                "bornYear", Integer.toString(born.getYear()),
                "bornQuarter", Integer.toString((born.getMonthValue() + 2) / 3),
                "origin", "SCHOOL",
                "purposes", "P2_COORDINATE_SUPPORT",
                "task", "SCHOOLING",
                "known", "yes");
        PageSeen opened = sent(member, "/situations/new", answers);
        return opened.path().substring(opened.path().lastIndexOf('/') + 1);
    }

    private void join(Persona member, Profession profession) {
        var designation = new Designation(
                member.body().organisation(),
                profession,
                profession == Profession.SOCIAL_WORKER,
                true,
                TODAY,
                OffenceBasis.NONE);
        ask(Persona.COORDINATOR, new DesignateMember(group, member.person(), designation));
        ask(Persona.MAYOR, new ApproveMember(group, member.person()));
        ask(Persona.COORDINATOR, new RecordTraining(group, member.person(), TODAY));
    }
}
