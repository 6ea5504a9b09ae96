package limits.published;

/** Everything that can leave the confidential house: a catalogue, a quarter's numbers, or the word that they are late. */
public sealed interface Published permits Catalogue, PublishedRelease, ReleaseDelayed {

    /** Under which catalogue. */
    Catalogue.Version catalogue();
}
