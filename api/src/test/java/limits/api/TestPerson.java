package limits.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import limits.api.identity.Persona;

/**
 * Somebody at the front door over HTTP: with a session for pages, as a browser without scripts has it, and with a token
 * for {@code /api/v1}. Or nobody yet: {@link #stranger}.
 */
public final class TestPerson {

    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern TOKEN = Pattern.compile("\"(access_token|id_token)\":\"([^\"]+)\"");

    /** Where a program on the person's machine would listen; nobody does. */
    private static final String BACK = "http://127.0.0.1:45454/callback";

    private final URI house;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final HttpClient program =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private TestPerson(URI house) {
        this.house = house;
    }

    /** Nobody known, at the door of a programme in a process of its own. */
    public static TestPerson at(URI house) {
        return new TestPerson(house);
    }

    /** Nobody known, with an empty browser. */
    public static TestPerson stranger(HouseForTests house) {
        return new TestPerson(house.address());
    }

    /** Somebody of the demonstration, signed in by the picker. */
    public static TestPerson signedIn(HouseForTests house, Persona persona) {
        TestPerson person = stranger(house);
        person.signIn(persona);
        return person;
    }

    /** Goes through the picker; the answer is the page one arrives at. */
    public PageSeen signIn(Persona persona) {
        PageSeen picker = get("/oauth2/authorization/limits");
        var chosen = new LinkedHashMap<>(picker.hidden());
        chosen.put("persona", persona.name());
        return send(browser, form("/oauth2/authorize", chosen));
    }

    /** Opens a page. */
    public PageSeen get(String path, String... headers) {
        return send(browser, request(path, headers).GET());
    }

    /** Sends a form, with the token against forged requests of the session's pages and a fresh command identifier. */
    public PageSeen post(String path, Map<String, String> fields, String... headers) {
        var sent = new LinkedHashMap<String, String>();
        sent.put("_csrf", get("/").hidden().getOrDefault("_csrf", ""));
        sent.put("commandId", UUID.randomUUID().toString());
        sent.putAll(fields);
        return postAsIs(path, sent, headers);
    }

    /** Sends exactly these fields, of which several may bear one name, as a browser sends a form. */
    public PageSeen submit(String path, List<Map.Entry<String, String>> fields) {
        return send(browser, form(path, fields));
    }

    /** The same with a file, as a browser sends it in parts. */
    public PageSeen submit(String path, List<Map.Entry<String, String>> fields, String name, byte[] file) {
        var parts = new FormInParts(fields, name, file);
        return send(
                browser,
                request(path).header("Content-Type", parts.type()).POST(BodyPublishers.ofByteArray(parts.body())));
    }

    /** Sends exactly these fields. */
    public PageSeen postAsIs(String path, Map<String, String> fields, String... headers) {
        HttpRequest.Builder request = form(path, fields);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(browser, request);
    }

    /** A token for {@code /api/v1}, by code and proof key, as a program on the person's own machine gets it. */
    public String token(Persona persona) {
        return tokens(persona).get("access_token");
    }

    /** Both tokens of one sign-in, by their names in the answer. */
    public Map<String, String> tokens(Persona persona) {
        String proof = UUID.randomUUID() + "-" + UUID.randomUUID();
        PageSeen code =
                authorised(persona, Map.of("code_challenge", challenge(proof), "code_challenge_method", "S256"));
        var found = CODE.matcher(code.header("Location").orElse(""));
        if (!found.find()) {
            throw new IllegalStateException("no code: " + code);
        }
        PageSeen answer = send(
                program,
                form(
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "limits-api",
                                "redirect_uri",
                                BACK,
                                "code",
                                URLDecoder.decode(found.group(1), StandardCharsets.UTF_8),
                                "code_verifier",
                                proof)));
        var tokens = new LinkedHashMap<String, String>();
        var each = TOKEN.matcher(answer.body());
        while (each.find()) {
            tokens.put(each.group(1), each.group(2));
        }
        return tokens;
    }

    /** What the provider answers a program that asks for a code in these words. */
    public PageSeen authorised(Persona persona, Map<String, String> proofKey) {
        var asked = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "limits-api",
                "scope", "openid",
                "state", "s",
                "redirect_uri", BACK,
                "persona", persona.name()));
        asked.putAll(proofKey);
        return send(program, form("/oauth2/authorize", asked));
    }

    /** Asks {@code /api/v1} with a token. */
    public PageSeen api(String token, String path, String... headers) {
        return send(
                program,
                request(path, headers)
                        .header("Authorization", "Bearer " + token)
                        .GET());
    }

    /** Sends JSON to {@code /api/v1} with a token. */
    public PageSeen sendJson(String token, String method, String path, String json, String... headers) {
        return send(
                program,
                request(path, headers)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json)));
    }

    /** What the browser keeps, by cookie name. */
    public Map<String, String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .collect(Collectors.toMap(cookie -> cookie.getName(), cookie -> cookie.getValue(), (a, b) -> b));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(house.resolve(path)).header("Accept", "text/html,application/json;q=0.9");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        return form(path, List.copyOf(fields.entrySet()));
    }

    private HttpRequest.Builder form(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    /** A file taken home, with its bytes. */
    public HttpResponse<byte[]> file(String path, String... headers) {
        return sent(browser, request(path, headers).GET(), BodyHandlers.ofByteArray());
    }

    private static PageSeen send(HttpClient client, HttpRequest.Builder request) {
        return PageSeen.of(sent(client, request, BodyHandlers.ofString()));
    }

    private static <T> HttpResponse<T> sent(
            HttpClient client, HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String challenge(String proof) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(proof.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
