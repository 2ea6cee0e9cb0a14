package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/** The grant agreements of the secretariat. */
record PartnersPage(List<Place> places, List<Row> rows) {

  record Row(
      String href,
      String name,
      String number,
      String payer,
      String period,
      Tag state,
      String coordinator,
      String partners) {}
}
