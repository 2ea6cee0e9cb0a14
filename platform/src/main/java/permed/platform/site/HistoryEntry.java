package permed.platform.site;

/**
 * One step of a history, newest first or oldest first as the page orders them.
 *
 * @param when day or moment as read, in the reader's language
 * @param machine the same as ISO 8601, for {@code <time>}
 * @param title what happened
 * @param who who did it, empty for unsaid
 * @param text reason or evidence, empty for none
 */
public record HistoryEntry(String when, String machine, String title, String who, String text) {}
