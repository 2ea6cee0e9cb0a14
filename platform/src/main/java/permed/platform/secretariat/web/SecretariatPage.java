package permed.platform.secretariat.web;

import java.util.List;

/**
 * Who the secretariat is, for everyone.
 *
 * @param partners of today, the coordinator first
 * @param tasks what it does
 * @param grants the latest first
 */
record SecretariatPage(List<Partner> partners, List<Task> tasks, List<Grant> grants) {

  /** An organisation that works for the secretariat today. */
  record Partner(String href, String name, String country) {}

  record Task(String name, String text, String lead) {}

  /**
   * @param address where the payer publishes it, empty for nowhere
   */
  record Grant(
      String name, String number, String payer, String period, String partners, String address) {}
}
