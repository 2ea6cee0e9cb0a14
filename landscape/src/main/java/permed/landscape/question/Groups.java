package permed.landscape.question;

import java.util.Locale;
import permed.landscape.question.Answer.Group;
import permed.landscape.snapshot.Axis;
import permed.landscape.snapshot.Dimension;

/** The values one dimension can have, numbered in their natural order; "not stated" comes last. */
sealed interface Groups {

  Group NONE = new Group(Filter.NOT_STATED, "Not stated");

  /** Number of values, which is also the number of "not stated". */
  int size();

  /** Key and English label of a number below {@link #size}. */
  Group stated(int number);

  default Group group(int number) {
    return number == size() ? NONE : stated(number);
  }

  record OfAxis(Dimension dimension, Axis axis) implements Groups {

    @Override
    public int size() {
      return axis.cardinality();
    }

    @Override
    public Group stated(int number) {
      String key = axis.key(number);
      boolean language = dimension == Dimension.LANGUAGE;
      return new Group(key, language ? languageName(key) : axis.label(number));
    }

    private static String languageName(String tag) {
      return tag.equals("und")
          ? "Language not stated"
          : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
  }

  record OfYears(int first, int last) implements Groups {

    @Override
    public int size() {
      return last - first + 1;
    }

    @Override
    public Group stated(int number) {
      String year = Integer.toString(first + number);
      return new Group(year, year);
    }
  }

  record OfStatus() implements Groups {

    @Override
    public int size() {
      return Status.values().length;
    }

    @Override
    public Group stated(int number) {
      Status status = Status.values()[number];
      return new Group(status.key(), status.label());
    }
  }
}
