package limits.api.eventlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import limits.api.eventlog.tree.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Origin, size, root: the form of C2SP tlog-checkpoint without extension lines. */
class ACheckpointHasThreeLines {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @Test
    void the_example_of_the_specification_is_read_and_written_back() {
        String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";
        Checkpoint checkpoint = Checkpoint.parse(text);
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20852163);
        assertThat(checkpoint.root().base64()).isEqualTo(ROOT);
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @Test
    void an_empty_log_has_the_root_of_nothing_and_no_other() {
        String empty = new Checkpoint("a.example/log/x/2026", 0, Hash.EMPTY_ROOT).text();
        assertThat(empty).isEqualTo("a.example/log/x/2026\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(empty).root()).isEqualTo(Hash.EMPTY_ROOT);
        assertThatThrownBy(() -> Checkpoint.parse("o\n0\n" + ROOT + "\n")).isInstanceOf(MalformedNote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "o\n1\n",
                "o\n1\n" + ROOT,
                "o\n1\n" + ROOT + "\n\n",
                "o\n1\n" + ROOT + "\nextension\n",
                "\n1\n" + ROOT + "\n",
                "o o\n1\n" + ROOT + "\n",
                "o+o\n1\n" + ROOT + "\n",
                "o\n01\n" + ROOT + "\n",
                "o\n-1\n" + ROOT + "\n",
                "o\n+1\n" + ROOT + "\n",
                "o\n٣\n" + ROOT + "\n",
                "o\n 1\n" + ROOT + "\n",
                "o\n9223372036854775808\n" + ROOT + "\n",
                "o\n99999999999999999999\n" + ROOT + "\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "o\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "o\n1\nAAAA\n",
            })
    void what_is_written_otherwise_is_malformed(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(MalformedNote.class);
    }

    @Test
    void an_origin_fits_into_the_signed_message() {
        Hash root = Hash.leaf(new byte[0]);
        assertThat(new Checkpoint("o".repeat(255), 1, root).origin()).hasSize(255);
        assertThatThrownBy(() -> new Checkpoint("é".repeat(128), 1, root)).isInstanceOf(MalformedNote.class);
        assertThatThrownBy(() -> new Checkpoint("o", -1, root)).isInstanceOf(MalformedNote.class);
    }
}
