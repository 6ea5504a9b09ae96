package limits.benchmarks;

/**
 * What every measurement of a run shares.
 *
 * @param remarks draws keys that no other measurement of the run draws
 * @param signing the secrets of the run
 */
record Setup(Server server, Options options, Remarks remarks, Signing signing) {}
