package limits.casesharing.planted;

import java.util.List;
import limits.kernel.Words;

/** Planted fault: plain words in a message of the confidential side. */
sealed interface PlantedCommand {

    record Tell(List<String> words) implements PlantedCommand {}

    record Shout(Words word) implements PlantedCommand {}
}
