package permed.landscape.source;

import permed.kernel.finding.Finding;

/**
 * A row that could not be understood, kept verbatim beside the reason.
 *
 * @param verbatim the row as read, fields joined by the file's own separator
 */
public record RejectedRow(Finding reason, String verbatim) {}
