package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/** What a person asked the secretariat. */
record OwnRequestsPage(List<Place> places, List<Row> rows) {

  record Row(String href, String number, String subject, String day, Tag state) {}
}
