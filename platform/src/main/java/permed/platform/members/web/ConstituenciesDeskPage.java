package permed.platform.members.web;

import java.util.List;
import permed.platform.site.Place;

/** Whom organisations act for, with a way to add a region and to record that one leaves. */
record ConstituenciesDeskPage(List<Place> places, List<Section> sections) {

  record Section(String id, String title, List<Row> rows) {}

  /**
   * @param organisations how many belong, or apply, for it
   * @param withdrawal where its leaving is recorded, empty when nobody acts for it
   */
  record Row(String code, String name, String country, String organisations, String withdrawal) {}
}
