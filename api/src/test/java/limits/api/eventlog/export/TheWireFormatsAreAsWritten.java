package limits.api.eventlog.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import limits.api.eventlog.note.SignedNote;
import limits.api.eventlog.note.VerifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/wire-formats.md shows is what stands in the files of its example, and these are as both verifiers want them. */
class TheWireFormatsAreAsWritten {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path EXAMPLE = DOCS.resolve("wire-formats");
    private static final Pattern BLOCK = Pattern.compile("<!-- (.+) -->\n```text\n([^`]+)\n```");
    private static final Pattern LEAF = Pattern.compile("(?m)^\\{\"at\".*}$");

    /** A block of the document: what it says it shows, and what it shows. */
    record Block(List<String> words, String shown) {

        String word(int n) {
            return words.get(n);
        }

        int number(int n) {
            return Integer.parseInt(words.get(n));
        }

        @Override
        public String toString() {
            return String.join(" ", words);
        }
    }

    static Stream<Block> blocks() throws IOException {
        return BLOCK.matcher(document())
                .results()
                .map(found -> new Block(List.of(found.group(1).split(" ")), found.group(2)));
    }

    private static String document() throws IOException {
        return Files.readString(DOCS.resolve("wire-formats.md"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void each_block_shows_what_it_says_it_shows(Block block) throws IOException {
        String expected = switch (block.word(0)) {
            case "dump" -> dump(Files.readAllBytes(EXAMPLE.resolve(block.word(1))), block, 2);
            case "base64" -> dump(decoded(line(block), " "), block, 3);
            case "key" -> dump(decoded(line(block), "\\+"), block, 3);
            case "text" -> line(block);
            case "cosigned" -> dump(cosigned(Files.readString(EXAMPLE.resolve(block.word(1)))), 0);
            default -> throw new AssertionError("the document names a kind of block that there is not");
        };
        assertThat(block.shown()).isEqualTo(expected);
    }

    @Test
    void every_kind_of_block_is_there() throws IOException {
        assertThat(blocks().map(block -> block.word(0)).distinct())
                .containsExactlyInAnyOrder("dump", "base64", "cosigned", "text", "key");
    }

    @Test
    void each_leaf_of_the_document_is_one_and_each_kind_is_there() throws IOException {
        var leaves = LEAF.matcher(document())
                .results()
                .map(found -> Leaf.parse(found.group().getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertThat(leaves.stream().map(Leaf::getClass).distinct()).hasSize(Leaf.class.getPermittedSubclasses().length);
        assertThat(leaves).hasSize(5);
    }

    @Test
    void the_message_that_ml_dsa_signs_is_the_one_that_the_document_shows()
            throws IOException, GeneralSecurityException {
        String note = Files.readString(EXAMPLE.resolve("log/2026/checkpoint"));
        String key = Files.readAllLines(EXAMPLE.resolve("log/2026/keys")).get(1);
        byte[] typed = decoded(key, "\\+");
        var x509 = new ByteArrayOutputStream();
        x509.writeBytes(HexFormat.of().parseHex("30820532300b06096086480165030403110382052100"));
        x509.write(typed, 1, typed.length - 1);
        Signature signature = Signature.getInstance("ML-DSA-44");
        signature.initVerify(
                KeyFactory.getInstance("ML-DSA-44").generatePublic(new X509EncodedKeySpec(x509.toByteArray())));
        signature.update(cosigned(note));
        byte[] line = decoded(note.split("\n")[5], " ");
        assertThat(signature.verify(line, 12, line.length - 12)).isTrue();
    }

    @Test
    void the_witness_of_the_example_cosigned_it() throws IOException {
        var note = SignedNote.parse(Files.readAllBytes(EXAMPLE.resolve("log/2026/checkpoint")));
        var witness = VerifierKey.parse(
                Files.readString(EXAMPLE.resolve("witness.vkey")).strip());
        assertThat(note.signatures()).hasSize(3);
        assertThat(witness.verifies(note.text(), note.signatures().get(2))).isTrue();
    }

    @Test
    void both_verifiers_accept_the_example_and_its_fingerprint() throws IOException, ReflectiveOperationException {
        var printed = Pattern.compile("(?m)^    (\\d+:[0-9a-f]{64})$")
                .matcher(document())
                .results()
                .map(found -> PrintedFingerprint.parse(found.group(1)))
                .toList();
        assertThat(printed).hasSize(1);
        var evidence = new Evidence(List.of(), List.of(EXAMPLE.resolve("log/2026/checkpoint")), printed, false);
        assertThat(BothVerifiers.compiled()
                        .verify(EXAMPLE.resolve("log"), evidence)
                        .code())
                .isZero();
    }

    /** As the document's table has it. */
    private static byte[] cosigned(String note) {
        String[] lines = note.split("\n");
        byte[] origin = lines[0].getBytes(StandardCharsets.UTF_8);
        byte[] time = Arrays.copyOfRange(decoded(lines[5], " "), 4, 12);
        return ByteBuffer.allocate(12 + 1 + origin.length + 8 + 1 + origin.length + 8 + 8 + 32)
                .put("subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) origin.length)
                .put(origin)
                .put(time)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(Long.parseLong(lines[1]))
                .put(Base64.getDecoder().decode(lines[2]))
                .array();
    }

    private static String line(Block block) throws IOException {
        return Files.readAllLines(EXAMPLE.resolve(block.word(1))).get(block.number(2) - 1);
    }

    /** What stands in base64 behind the last separator but those within base64 itself. */
    private static byte[] decoded(String line, String separator) {
        return Base64.getDecoder().decode(line.split(separator, 3)[2]);
    }

    private static String dump(byte[] bytes, Block block, int from) {
        int start = block.number(from);
        return dump(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + block.number(from + 1))), start);
    }

    private static String dump(byte[] bytes, int start) {
        var dump = new StringBuilder();
        for (int at = 0; at < bytes.length; at += 16) {
            byte[] row = Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + 16));
            String text = new String(row, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
            String hex = HexFormat.ofDelimiter(" ").formatHex(row);
            dump.append(String.format("%s%08x  %-47s  %s", at == 0 ? "" : "\n", start + at, hex, text));
        }
        return dump.toString();
    }
}
