package dev.gatun.examples.benchmarks;

/**
 * Bars in groups, as SVG: as long as the time is, in units of the usual way by hand. Its colours go
 * by whether the reader's page is light or dark. A bar that would be too long is cut, with a gap.
 */
final class Chart {
  private static final int WIDTH = 760;
  private static final int LEFT = 120;
  private static final int UNIT = 120;
  private static final int LINE = 20;
  private static final double LONGEST = 4;

  private static final String STYLE =
      """
      <style>
      text { font: 12px sans-serif; fill: #1f2328 }
      .title { font-size: 16px; font-weight: bold }
      .group { font-weight: bold }
      .page { fill: #ffffff }
      .ours { fill: #0969da }
      .bar { fill: #afb8c1 }
      .unit { stroke: #59636e; stroke-dasharray: 3 3 }
      @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .page { fill: #0d1117 }
      .ours { fill: #4493f8 }
      .bar { fill: #57606a }
      .unit { stroke: #9198a1 }
      }
      </style>
      """;

  private final String title;
  private final StringBuilder bars = new StringBuilder();
  private int y = 70;

  Chart(String title) {
    this.title = title;
  }

  void group(String what) {
    y += 10;
    text(10, "group", what.replace("`", ""));
    y += LINE;
  }

  void bar(String name, double ratio, double nanos) {
    double length = UNIT * Math.min(ratio, LONGEST);
    text(20, "name", name);
    rect(name.equals("Gatun") ? "ours" : "bar", LEFT, length);
    if (ratio > LONGEST) {
      rect("page", LEFT + length - 14, 5);
    }
    text(LEFT + length + 6, "value", Numbers.ratio(ratio) + ", " + Numbers.time(nanos));
    y += LINE;
  }

  private void text(double x, String type, String words) {
    bars.append(
        Numbers.format(
            "<text class=\"%s\" x=\"%.1f\" y=\"%d\">%s</text>\n", type, x, y, escaped(words)));
  }

  private void rect(String type, double x, double width) {
    bars.append(
        Numbers.format(
            "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"14\"/>\n",
            type, x, y - 11, width));
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** {@return the file} */
  @Override
  public String toString() {
    int height = y + 5;
    String begin =
        Numbers.format(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">
            <title>%s</title>
            """,
            WIDTH, height, WIDTH, height, escaped(title));
    String top =
        Numbers.format(
            """
            <rect class="page" width="%d" height="%d"/>
            <text class="title" x="10" y="25">%s</text>
            <text x="10" y="45">time, in units of what the usual way by hand takes; shorter is better</text>
            <line class="unit" x1="%d" y1="55" x2="%d" y2="%d"/>
            """,
            WIDTH, height, escaped(title), LEFT + UNIT, LEFT + UNIT, height - 10);
    return begin + STYLE + top + bars + "</svg>\n";
  }
}
