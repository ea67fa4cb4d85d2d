// Which programs read what they are given as code once more.

/** Programs that hand their arguments, or what they read, to another shell. */
const secondShells = new Set(
  (
    "ansible at autossh batch crontab csh eval expect fish flock gmake just make mosh parallel pdsh " +
    "rsync runuser salt scp screen script send-command sftp ssh su tcsh tmux watch xargs"
  ).split(" "),
);

/** Shells, which read an argument as code behind `-c`, and their input if they have no other. */
const plainShells = /^(ash|bash|cmd|dash|k?sh(93)?|mksh|powershell|pwsh|zsh)(\.exe)?$/;

/** Programs whose arguments are code in a language of their own. */
const codePrograms = new Set("awk bc dc ed gawk gnuplot jq mawk nawk sed yq".split(" "));

/** Programs that take code behind an option. */
const interpreters =
  /^(deno|elixir|erl|gdb|groovy|julia|lua|mongo|mongosh|node|osascript|perl|php|python[\d.]*|R|Rscript|ruby|tclsh|vim?)$/;

const codeOption = /^(-\w*[cCeE]|-p|-r|-ex|--eval|--execute|--command|--print)(=|$)/;

const sqlPrograms =
  /^(bq|clickhouse(-client)?|cockroach|cqlsh|duckdb|mariadb|mycli|mysql|pgcli|psql|snowsql|sqlcmd|sqlite3?|sqlplus|trino|usql)$/;

/** Commands of a shell that look their arguments up as names, or calculate with them. */
const evaluating = new Set("let declare typeset local integer trap unset read alias".split(" "));

const calculating = /^-(eq|ne|lt|le|gt|ge|v|R|t)$/;

/** Words that stand before a command. */
const leadingWord = /^(if|then|elif|else|while|until|do|!|time|\{|builtin|command|exec|sudo|nohup|[A-Za-z_]\w*=.*)$/s;

/**
 * What a command makes of its arguments.
 *
 * @param {object} command a command as `readShell` found it
 * @returns {{again: string, language: string}} whether they are read by a `shell` again, or evaluated
 *     by this one (`evaluates`); and the language that they hold: `sql`, `code` or nothing
 */
function readerOf(command) {
  const words = command.words.map(wordText);
  const names = words.map((word) => word.slice(word.lastIndexOf("/") + 1));
  const has = (option) => words.some((word) => option.test(word));
  const isShell =
    names.some((name) => secondShells.has(name)) ||
    (names.includes("sudo") && has(/^-[is]/)) ||
    (names.some((name) => plainShells.test(name)) && (command.piped || has(/^-\w*c/)));
  if (isShell) {
    const all = words.join(" ").split(/[^\w.+-]+/);
    return { again: "shell", language: languageOf(all, true) };
  }
  const first = names.find((name) => !leadingWord.test(name));
  const tests = ["[", "[[", "test"].includes(first) && has(calculating);
  const takesCode = command.piped || has(codeOption);
  return { again: tests || evaluating.has(first) ? "evaluates" : "", language: languageOf(names, takesCode) };
}

function languageOf(names, takesCode) {
  if (names.some((name) => sqlPrograms.test(name))) {
    return "sql";
  }
  const codes = names.some((name) => codePrograms.has(name) || (takesCode && interpreters.test(name)));
  return codes ? "code" : "";
}

/**
 * What else reads a value, since it can come to such a program through a pipe or a variable.
 *
 * @returns {string} as `again` or `language` of `readerOf`
 */
function leakOf(command, reader) {
  const { again, language } = reader;
  const unknown = (word) => word.parts.includes(null) && (language !== "sql" || again || isSqlWord(command, word));
  const fed = command.piped && (again === "shell" || language === "sql" || readsCode(command));
  return fed || command.words.some(unknown) ? language || again : "";
}

/** Whether it reads code, not data, from a pipe. */
function readsCode(command) {
  const words = command.words.map(wordText);
  return words.some((word) => interpreters.test(word) || word === "bc" || word === "dc");
}

/** Whether a word of a program for SQL is SQL, not an option, a host or a file. */
function isSqlWord(command, word) {
  const at = command.words.indexOf(word);
  const before = at > 0 ? wordText(command.words[at - 1]) : "";
  const text = wordText(word);
  return /\s/.test(text) || /^(-\w*[ceqQ]|--command|--execute|--query|-cmd)$/.test(before) || /^(-\w*[ce]|--command=|--execute=|--query=)./.test(text);
}
