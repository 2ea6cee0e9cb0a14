package permed.platform.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of the audit log.
 *
 * @param number counts from 1 without gaps
 * @param operation what was done, module first: {@code members.admit}
 * @param subject what it was done to: {@code organisation:<id>}; may be empty
 * @param details by key; never secrets
 * @param hash SHA-256 in lower-case hexadecimal
 */
public record AuditLine(
    long number,
    Act act,
    String operation,
    String subject,
    Map<String, String> details,
    String hash) {

  public AuditLine {
    SortedMap<String, String> sorted = new TreeMap<>(details);
    details = java.util.Collections.unmodifiableSortedMap(sorted);
  }
}
