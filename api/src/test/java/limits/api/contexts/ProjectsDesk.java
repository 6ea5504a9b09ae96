package limits.api.contexts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import limits.api.EngineForTests;
import limits.api.database.Databases;
import limits.api.database.Role;
import limits.api.identity.Persona;
import limits.governance.board.ProjectBoard;
import limits.governance.project.LeadAuthority;
import limits.governance.project.Project;
import limits.governance.project.ProjectCommand.DraftProject;
import limits.kernel.Actor;
import limits.kernel.Area;
import limits.kernel.Capacity;
import limits.kernel.Organisation;
import limits.kernel.Person;
import limits.kernel.Words;

/** The governance side as the programme wires it, with a desk at which one person hands in projects. */
public final class ProjectsDesk implements AutoCloseable {

    private final Context context;
    private final CommandDesk desk;
    private final Actor coordinator = new Actor(
            new Person(Persona.key("coordinator")), Capacity.COORDINATOR, new Organisation(Persona.key("town hall")));

    /** @param keys the folder of the log's keys */
    public ProjectsDesk(Databases databases, Path keys) {
        context = GovernanceContext.wiring(
                        databases.as(Role.GOVERNANCE),
                        EngineForTests.over(databases, keys),
                        (project, quarter, catalogue, values) -> Optional.empty())
                .start();
        desk = new CommandDesk(List.of(context), new KeyedDigest(new byte[32]), Clock.systemUTC());
    }

    /** Hands a project in, under an identifier that may be used again. */
    public void draft(String title, UUID command) {
        var ask = DraftProject.forThreeYears(
                new Project.Id(Persona.key(title)),
                new Words(title),
                LeadAuthority.MUNICIPALITY,
                coordinator.organisation(),
                List.of(new Area("59350")),
                LocalDate.of(2026, 3, 1));
        desk.ask(ask, command, coordinator);
    }

    /** How many projects a page would show. */
    public int shown() {
        return context.answer(ProjectBoard.class).projects().size();
    }

    @Override
    public void close() {
        context.close();
    }
}
