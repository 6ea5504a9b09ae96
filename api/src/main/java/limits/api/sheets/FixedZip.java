package limits.api.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An archive whose every part bears one day, so that the same parts are the same bytes. */
final class FixedZip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final LocalDate day;

    FixedZip(LocalDate day) {
        this.day = day;
    }

    void add(String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Not compressed, as the first part of an open document must be. */
    void addPlain(String name, String text) throws IOException {
        byte[] plain = text.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(plain);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(day.atStartOfDay());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(plain.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(plain);
        zip.closeEntry();
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    /** The same archive, each part with this day, and its text once more looked over. Read by its table of contents. */
    static byte[] again(byte[] archive, LocalDate day, UnaryOperator<String> text) throws IOException {
        var fixed = new FixedZip(day);
        try (var parts = ZipFile.builder().setByteArray(archive).get()) {
            for (var part : Collections.list(parts.getEntries())) {
                byte[] inside = parts.getInputStream(part).readAllBytes();
                fixed.add(part.getName(), text.apply(new String(inside, StandardCharsets.UTF_8)));
            }
        }
        return fixed.bytes();
    }
}
