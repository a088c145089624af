from __future__ import annotations

import re

from markdown_it import MarkdownIt

from inspector.findings import rules
from inspector.report.markdown_report import markdown_report
from tests.report.examples import finding_about, inspection_with, partial, unreadable

HOSTILE = "a|b `c` *d* _e_ <img src=x> [f](http://g) @contoso &lt; ~~h~~ $i$ \\ \n# j"


def rendered(markdown: str) -> str:
    return str(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown))


def test_a_row_holds_level_action_finding_and_mending() -> None:
    html = rendered(markdown_report([inspection_with(finding_about())]))
    assert html.startswith("<h3>MSI Inspector: 1 file: 1 error, 0 warnings, 0 notes</h3>")
    cells = re.findall(r"<td[^>]*>(.*?)</td>", html)
    assert cells == [
        "❌ error",
        "<code>Late</code><br>InstallExecuteSequence 4010",
        f'Late reads it. <a href="{rules.READS_OUTSIDE.help_url}">reads-outside</a>',
        "Schedule it earlier.",
    ]


def test_infos_are_counted_below_the_table() -> None:
    info = finding_about(rule=rules.NO_USE_OUTSIDE)
    html = rendered(markdown_report([inspection_with(info, info)]))
    assert "<table>" not in html
    assert "<p>2 findings need no action: no-use-outside (2).</p>" in html


def test_what_could_not_be_read_is_said() -> None:
    html = rendered(markdown_report([partial(), unreadable()]))
    assert "<li>not read: table Binary: It is cut off.</li>" in html
    assert "<strong>❌ not read: This is a web page, not an installation package.</strong>" in html


def test_names_and_texts_of_a_package_change_nothing() -> None:
    finding = finding_about(HOSTILE, message=HOSTILE, remedy=HOSTILE)
    html = rendered(markdown_report([inspection_with(finding, file=HOSTILE)]))
    assert html.count("<tr>") == 2
    assert html.count("<td") == 4
    assert not re.search(r"<(img|em|s|h1)\b", html)
    assert html.count("<a ") == 1, "the rule's own link"
    assert "@contoso" not in html, "nobody is called"
    said = "a|b `c` *d* _e_ &lt;img src=x&gt; [f](http://g) @\u200bcontoso &amp;lt; ~~h~~ $i$ \\  # j"
    assert html.count(said) == 4


def test_a_bar_in_a_name_stays_in_its_cell() -> None:
    html = rendered(markdown_report([inspection_with(finding_about("Late|Night"))]))
    assert "<code>Late|Night</code>" in html
