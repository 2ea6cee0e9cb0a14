package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Place;
import permed.platform.site.Tag;

/**
 * What a person asked the secretariat.
 *
 * @param shared what others asked and the person may read
 */
record OwnRequestsPage(List<Place> places, List<Row> rows, List<Row> shared) {

  record Row(String href, String number, String subject, String day, Tag state) {}
}
