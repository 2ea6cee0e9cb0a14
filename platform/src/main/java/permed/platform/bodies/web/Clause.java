package permed.platform.bodies.web;

/**
 * One rule in plain words.
 *
 * @param key names the rule in every version
 */
record Clause(String key, String text) {}
