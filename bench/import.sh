#!/usr/bin/env bash
# How long imports take: of generated vaults, in full, of nothing changed, and of one changed note, against the two parts
# that a full import cannot do without, alone: parsing the notes, and writing the same rows through the driver. Puts
# the table into docs/benchmarks.md.
#
#   bench/import.sh [NOTES:LINKS_A_NOTE...]      (default: 1000:5 10000:5 100000:10)
#
# Where foam-cli (npm install -g foam-cli@0.46) is on the PATH, it reads the same vaults. Needs bash 5, Maven, and
# nothing else to be running.
set -eu -o pipefail
LC_ALL=C.UTF-8

root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/bench/report.sh"
[ $# -gt 0 ] || set -- 1000:5 10000:5 100000:10
archgraph=$root/archgraph
work=$root/target/bench-import
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
classpath="$root/target/archgraph.jar:$root/target/archgraph/lib/*"
home=$work/home
mkdir -p "$work"
note=
# a note that was edited is to be what it was, for the next run
finish() {
    [ -z "$note" ] || cp -p "$work/note" "$note"
    "$archgraph" --home "$home" server stop > /dev/null 2>&1 || true
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# the seconds that a command takes; one that fails ends the benchmark, unless the caller goes on
seconds() {
    local begin=$EPOCHREALTIME
    "$@" > "$work/out" 2>&1 || { tail -n 20 "$work/out" >&2; exit 1; }
    local end=$EPOCHREALTIME
    awk -v a="$begin" -v b="$end" 'BEGIN { printf "%.2f", b - a }'
}

divide() {
    awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.3f", a / b; else printf "-" }'
}

slower() {
    awk -v a="$1" -v b="$2" 'BEGIN { print (a > b) ? a : b }'
}

# the largest heap that was in use, in MiB, of a process by its log of collections
heap() {
    sed -n 's/.*Pause.* \([0-9]*\)M->.*/\1/p' "$1" | sort -n | tail -n 1
}

# large pages of memory as the launcher asks for them: the parts alone are to have what the import has
pages=
! grep -qsF '[madvise]' /sys/kernel/mm/transparent_hugepage/enabled || pages=-XX:+UseTransparentHugePages

# a full import of a vault by a home that has forgotten whatever it knew, into a graph of one note
fresh() {
    mkdir -p "$work/nothing"
    echo "# Nothing" > "$work/nothing/nothing.md"
    "$archgraph" --home "$home" import --replace "$work/nothing" > /dev/null 2>&1
    rm -rf "$home/cache"
    seconds "$archgraph" --home "$home" import --replace "$1"
}

vault() {
    local vault=$work/vault-$1-$2
    [ -d "$vault" ] || "$java" "$root/bench/GenerateVault.java" "$vault" "$1" "$2" 1
    echo "$vault"
}

# the archives of classes, which the first question after a build has made in the background, are to be there
archives=$root/target/archgraph/lib/archives
"$archgraph" --home "$home" server stop > /dev/null 2>&1 || true
rm -rf "$home"
"$archgraph" --home "$home" ask "models sharing MoE" > /dev/null
sleep 2
while kill -0 "$(readlink "$archives/lock")" 2> /dev/null; do
    sleep 1
done

: > "$work/table"
for size in "$@"; do
    notes=${size%:*}
    links=${size#*:}
    vault=$(vault "$notes" "$links")
    echo "$notes notes ..." >&2
    "$archgraph" --home "$home" server stop > /dev/null 2>&1 || true
    rm -rf "$home"
    "$archgraph" --home "$home" server start > /dev/null 2>&1
    status() { "$archgraph" --home "$home" server status | sed -n "s/^$1: *//p"; }
    uri=$(status uri)
    password=$(cat "$(status passwordFile)")
    # a server that has just started: the bundled vault was imported, and asked
    "$archgraph" --home "$home" ask "models sharing MoE" > /dev/null 2>&1
    # a warm one has imported 10,000 notes, as the one that the rows are written to alone has
    first=$(fresh "$(vault 10000 5)")
    [ "$notes" = 10000 ] || first=-

    export ARCHGRAPH_JAVA_OPTS="-Xmx2g -Xlog:gc:file=$work/gc.log:none:filecount=0"
    full=$(fresh "$vault")
    unset ARCHGRAPH_JAVA_OPTS
    importer_heap=$(heap "$work/gc.log")
    # the first of its kind loads and interprets what the server has not done before
    nothing=$(seconds "$archgraph" --home "$home" import "$vault")
    nothing_next=$(seconds "$archgraph" --home "$home" import "$vault")
    first_note=$(find "$vault/topics" -name '*.md' | sort | sed -n 1p)
    cp -p "$first_note" "$work/note"
    note=$first_note
    echo "One more sentence." >> "$note"
    one=$(seconds "$archgraph" --home "$home" import "$vault")
    echo "And one more." >> "$note"
    one_next=$(seconds "$archgraph" --home "$home" import "$vault")
    cp -p "$work/note" "$note"
    note=

    # shellcheck disable=SC2086 # none, or one word
    parse=$(seconds "$java" -Xmx2g -XX:+UseSerialGC $pages -cp "$classpath" "$root/bench/ParseVault.java" "$vault")
    # shellcheck disable=SC2086
    "$java" -Xmx6g -XX:+UseSerialGC $pages -cp "$classpath" "$root/bench/WriteRows.java" "$uri" "$password" > "$work/writes"
    write=$(sed -n 1p "$work/writes")
    indexed=$(sed -n 2p "$work/writes")
    foam=-
    if command -v foam > /dev/null 2>&1; then
        foam=$(seconds timeout 900 foam graph --workspace "$vault" --format json) || foam=failed
    fi
    per_note=$(awk -v a="$full" -v n="$notes" 'BEGIN { printf "%.2f", a / n * 1000 }')
    echo "| $notes | $first | $full | $per_note | $parse | $write | $indexed |" \
        "$(divide "$full" "$(slower "$parse" "$write")") | $(divide "$full" "$(slower "$parse" "$indexed")") |" \
        "$nothing, $nothing_next | $(divide "$nothing" "$full"), $(divide "$nothing_next" "$full") |" \
        "$one, $one_next | $(divide "$one" "$full"), $(divide "$one_next" "$full") | $importer_heap | $foam |" >> "$work/table"
done

{
    cat <<END
Written by \`bench/import.sh $*\`: times of whole processes in seconds, of vaults that
\`bench/GenerateVault.java\` makes with that many links a note, on a warm server: one that has imported 10,000 notes in full once since
it started, and then been emptied; of full imports the importer is always a new process that remembers nothing. "Parsing" and "writing" are the two parts alone: the same notes
parsed on all processors, and the same rows written by the driver into the same server, in transactions of 1,000 rows: first
without any index, then with the constraint and the indexes (full text too) that the graph has.

* Machine: $(nproc) x $(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1), $(uname -sm), load $(cut -d ' ' -f 1 /proc/loadavg) at the end
* Java: $("$java" -version 2>&1 | sed -n 3p)
* foam: \`foam graph --workspace V --format json\` of foam-cli 0.46, which reads the vault and writes no database

| notes | on a server just started | full | ms a note | parsing | writing | with indexes | full / slower part | with indexes | nothing changed | / full | one note changed | / full | importer heap, MiB | foam |
|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
END
    cat "$work/table"
    cat <<'END'

The targets are 1.3 for "full / slower part", 0.04 for "nothing changed" and 0.05 for "one note changed", at 100,000 notes with
1,000,000 links in heaps of 2 GiB (importer) and 4 GiB (server); a note at 100,000 is to take at most 1.3 times as long as one at
10,000, and a full import on a warm server no longer than foam. What of that is reached, the table says.

"Nothing changed" and "one note changed" are given twice: the first of its kind, and the next one. Up to some 35,000 notes the server answers
them ([decision 17](decisions/0017-imports-in-the-server.md)), and the first time still loads and interprets what it does. The edit
is a sentence more in a note of prose, which is read alone; one that changes what other notes mean (a name, a type) takes longer, for
then all are resolved anew. At 1,000 notes the start of the processes outweighs everything else.
END
} | put imports
