package limits.api.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.TreeMap;
import limits.kernel.Ask;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes each command as an operation of its own, in place of the one door that takes them all. */
final class CommandPaths implements OpenApiCustomizer {

    static final String ADDRESS = "/api/v1/commands/";

    private final Asks asks;

    CommandPaths(Asks asks) {
        this.asks = asks;
    }

    @Override
    public void customise(OpenAPI described) {
        described.getPaths().keySet().removeIf(path -> path.startsWith(ADDRESS));
        var schemas = new Schemas();
        Map<String, Class<? extends Ask>> all = new TreeMap<>(asks.all());
        all.forEach((address, command) -> described
                .getPaths()
                .addPathItem(ADDRESS + address, new PathItem().post(operation(address, schemas.of(command)))));
    }

    private static Operation operation(String address, Schema<?> body) {
        var responses = new ApiResponses()
                .addApiResponse("204", new ApiResponse().description("Decided, now or when it was first sent."))
                .addApiResponse("400", problem("A field could not be read."))
                .addApiResponse("401", problem("No token, or no running mandate."))
                .addApiResponse("404", problem("No such thing, or not for this mandate."))
                .addApiResponse("409", problem("A rule says no; `code` tells which."));
        return new Operation()
                .operationId(address.replace('/', '.'))
                .addTagsItem(address.substring(0, address.lastIndexOf('/')))
                .addParametersItem(new Parameter()
                        .in("header")
                        .name("Idempotency-Key")
                        .required(true)
                        .description("Identifier of the command; repeating it repeats nothing.")
                        .schema(new Schema<>()
                                .type("string")
                                .types(java.util.Set.of("string"))
                                .format("uuid")))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType("application/json", new MediaType().schema(body))))
                .responses(responses);
    }

    private static ApiResponse problem(String what) {
        var problem = new Schema<>().types(java.util.Set.of("object"));
        return new ApiResponse()
                .description(what)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }
}
