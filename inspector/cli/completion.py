"""`msi-inspector completion`: the script that lets a shell complete words of the command line.

click answers a shell when the environment holds _MSI_INSPECTOR_COMPLETE, and has scripts for bash, zsh and fish:
https://click.palletsprojects.com/en/stable/shell-completion/. PowerShell's is here.
"""

from __future__ import annotations

import os

import click
from click.shell_completion import CompletionItem, ShellComplete, add_completion_class, get_completion_class

from inspector.cli.subcommands import COMPLETE_VARIABLE, PROGRAM

_POWERSHELL = """\
Register-ArgumentCompleter -Native -CommandName %(prog_name)s -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    $env:%(complete_var)s = 'powershell_complete'
    $env:COMP_WORDS = $words -join "`n"
    $env:COMP_CWORD = $wordToComplete
    try { $answers = @(& %(prog_name)s) }
    finally { Remove-Item Env:%(complete_var)s, Env:COMP_WORDS, Env:COMP_CWORD }
    foreach ($answer in $answers) {
        $kind, $value, $help = $answer -split "`t", 3
        if ($kind -eq 'plain') {
            if (-not $help) { $help = $value }
            [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
        }
        else { [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete) }
    }
}
"""


class PowerShellComplete(ShellComplete):
    """PowerShell: the words before the cursor in COMP_WORDS, a line each, and the one at the cursor in COMP_CWORD."""

    name = "powershell"
    source_template = _POWERSHELL

    def get_completion_args(self) -> tuple[list[str], str]:
        """The words after the program's name, and the one to complete."""
        return os.environ.get("COMP_WORDS", "").split("\n")[1:], os.environ.get("COMP_CWORD", "")

    def format_completion(self, item: CompletionItem) -> str:
        """Kind, value and help of one answer, with tabs between them."""
        return f"{item.type}\t{item.value}\t{item.help or ''}"


add_completion_class(PowerShellComplete)


@click.command()
@click.argument("shell", metavar="SHELL", type=click.Choice(["bash", "zsh", "fish", "powershell"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script for SHELL: bash, zsh, fish or powershell.

    \b
    bash         eval "$(msi-inspector completion bash)"              in ~/.bashrc
    zsh          eval "$(msi-inspector completion zsh)"               in ~/.zshrc
    fish         msi-inspector completion fish | source               in config.fish
    powershell   msi-inspector completion powershell | Out-String | Invoke-Expression   in $PROFILE
    """  # noqa: D301 - \b is click's mark for lines that it must not wrap
    root = context.find_root()
    script_class = get_completion_class(shell)
    if script_class is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    script = script_class(root.command, {}, PROGRAM, COMPLETE_VARIABLE)
    # not script.source(), which runs the bash of this machine to find out its version
    click.echo(script.source_template % script.source_vars(), nl=False)
