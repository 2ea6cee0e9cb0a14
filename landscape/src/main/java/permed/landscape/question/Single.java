package permed.landscape.question;

import java.util.function.IntUnaryOperator;
import permed.landscape.snapshot.Columns;

/** The groups of dimensions in which every project has just one; see {@link Groups} for numbers. */
final class Single {

  private Single() {}

  static IntUnaryOperator startYear(Calendar calendar) {
    int first = calendar.firstYear();
    int none = calendar.lastYear() - first + 1;
    return project -> {
      int year = calendar.startYear(project);
      return year == Calendar.NO_YEAR ? none : year - first;
    };
  }

  /**
   * @param day epoch day of the status
   */
  static IntUnaryOperator status(Columns columns, int day) {
    int none = Status.values().length;
    return project -> {
      int status = Status.on(day, columns.startDay(project), columns.endDay(project));
      return status == Status.NOT_STATED ? none : status;
    };
  }
}
