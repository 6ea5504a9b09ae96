package limits.api.protect;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of JSON piece by piece, so that what is wrong with it can be told by its line. */
final class WrittenFile {

    /** The largest catalogue that is read, in bytes; design value. */
    static final long LARGEST = 8L << 20;

    private final JsonParser parser;
    private final Mistakes mistakes;

    private WrittenFile(JsonParser parser, Mistakes mistakes) {
        this.parser = parser;
        this.mistakes = mistakes;
    }

    /** @throws NotProtected where this is no JSON at all; keys that stand twice are told */
    static Written read(Path path, Mistakes mistakes) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw Mistakes.one(path, Wrong.NOT_A_FILE);
        }
        if (Files.size(path) > LARGEST) {
            throw Mistakes.one(path, Wrong.TOO_LARGE, Long.toString(LARGEST));
        }
        try (var parser = JsonMapper.builder().build().createParser(text(path))) {
            var file = new WrittenFile(parser, mistakes);
            parser.nextToken();
            Written whole = file.piece();
            if (parser.nextToken() != null) {
                mistakes.tell(file.line(), Wrong.NOT_JSON, "");
            }
            return whole;
        } catch (JacksonException none) {
            var at = none.getLocation();
            mistakes.tell(at == null ? 1 : Math.max(1, at.getLineNr()), Wrong.NOT_JSON, "");
            mistakes.refuseAny();
            throw none;
        }
    }

    private static String text(Path path) throws IOException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException none) {
            throw Mistakes.one(path, Wrong.NOT_TEXT);
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private Written piece() {
        int line = line();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return keyed(line);
        }
        if (token == JsonToken.START_ARRAY) {
            var parts = new ArrayList<Written>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parts.add(piece());
            }
            return new Written.Listed(line, parts);
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return new Written.YesOrNo(line, token == JsonToken.VALUE_TRUE);
        }
        return token == null ? new Written.Else(1, "") : single(line, token, parser.getString());
    }

    private static Written single(int line, JsonToken token, String text) {
        if (token == JsonToken.VALUE_STRING) {
            return new Written.Words(line, text);
        }
        if (token == JsonToken.VALUE_NUMBER_INT && text.length() <= 18) {
            return new Written.Whole(line, Long.parseLong(text), text);
        }
        return new Written.Else(line, text);
    }

    private Written keyed(int line) {
        var parts = new LinkedHashMap<String, Written>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int at = line();
            parser.nextToken();
            if (parts.putIfAbsent(key, piece()) != null) {
                mistakes.tell(at, Wrong.TWICE, key);
            }
        }
        return new Written.Keyed(line, parts);
    }
}
