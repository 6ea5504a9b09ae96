package limits.planted;

/** Planted faults: an event that is no record, one with an array, one without a name. */
sealed interface PlantedEvent {

    /** No record. */
    final class Happened implements PlantedEvent {}

    /** An array. */
    record Counted(int[] numbers) implements PlantedEvent {}
}
