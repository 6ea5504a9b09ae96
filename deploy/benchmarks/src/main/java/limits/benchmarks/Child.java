package limits.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java programme of its own, timed from start to end as a person with a stopwatch would. */
final class Child {

    /**
     * How it went.
     *
     * @param nanos from start to end, the start of Java included
     * @param peakMegabytes the most memory the whole process held, as the kernel counted it; 0 where the kernel does not say
     * @param exitCode what it answered
     * @param output all that it said
     */
    record Run(long nanos, double peakMegabytes, int exitCode, String output) {}

    private Child() {}

    static Run java(List<String> words) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(words);
        try {
            Path said = Files.createTempFile("benchmark", ".txt");
            long begun = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            double peak = 0;
            while (process.isAlive()) {
                peak = Math.max(peak, peak(process.pid()));
                Thread.sleep(5);
            }
            long took = System.nanoTime() - begun;
            String output = Files.readString(said);
            Files.delete(said);
            return new Run(took, peak, process.exitValue(), output.strip());
        } catch (IOException e) {
            throw new IllegalStateException("a Java programme could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    private static double peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1_024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            // It ended between the question and the answer, or this system does not say.
            return 0;
        }
    }
}
