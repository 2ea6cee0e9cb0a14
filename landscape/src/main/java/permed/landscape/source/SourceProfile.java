package permed.landscape.source;

/**
 * What is true of every delivery of a source.
 *
 * @param id short permanent name, for example {@code cordis}
 * @param name name in plain words
 * @param licence SPDX id or the name of the terms of use
 * @param attribution the line to print beside figures that stand on it
 */
public record SourceProfile(String id, String name, String licence, String attribution) {}
