package permed.platform.observatory.web;

import java.util.List;

/** A call of the JSON API as its help page tells it; {@code key} finds the explanation. */
record ApiCall(String path, String key, String example) {

  static final List<ApiCall> ALL =
      List.of(
          new ApiCall(
              "/api/v1/answer", "help.api.answer", "/api/v1/answer?q=genomics&by=funder,year"),
          new ApiCall(
              "/api/v1/projects", "help.api.projects", "/api/v1/projects?country=IE&size=100"),
          new ApiCall(
              "/api/v1/projects/{source}/{id}",
              "help.api.project",
              "/api/v1/projects/cordis/731366"),
          new ApiCall("/api/v1/snapshots", "help.api.snapshots", "/api/v1/snapshots"));
}
