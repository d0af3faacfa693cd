#!/usr/bin/env bash
# How long a command takes, start of the process to its end, against cypher-shell (from Maven Central) asking the same
# server one query. Prints the ratios and puts them into docs/benchmarks.md.
#
#   bench/latency.sh [ROUNDS] [COLD_ROUNDS]      (default: 15 and 3)
#
# Every round runs each program once, one after the other, and gives one ratio; what counts is their median, which
# survives a machine that is busy at times. Needs bash 5, Maven, and nothing else to be running.
set -eu -o pipefail
LC_ALL=C.UTF-8

root=$(cd "$(dirname "$0")/.." && pwd)
. "$root/bench/report.sh"
rounds=${1:-15}
cold_rounds=${2:-3}
archgraph=$root/archgraph
work=$root/target/bench
home=$work/home
shell_version=$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' "$root/pom.xml")
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
question="models sharing MoE"
query="MATCH (m:Model)-[:USES]->(t:Technique {name: 'Mixture of Experts (MoE)'}) RETURN m.name"

mkdir -p "$work"
stop_all() {
    "$archgraph" --home "$home" server stop
    "$archgraph" --home "$home.new" server stop
}
trap 'stop_all > /dev/null 2>&1 || true' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

get_cypher_shell() {
    [ -d "$work/cypher-shell-$shell_version" ] && return
    cat > "$work/pom.xml" <<EOF
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>bench</groupId><artifactId>bench</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies><dependency>
    <groupId>org.neo4j</groupId><artifactId>cypher-shell</artifactId><version>$shell_version</version>
  </dependency></dependencies>
</project>
EOF
    mvn -q -B -f "$work/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy-dependencies \
        -DincludeScope=runtime "-DoutputDirectory=$work/cypher-shell-$shell_version"
}

cypher_shell() {
    "$java" -cp "$work/cypher-shell-$shell_version/*" org.neo4j.shell.Main -a "$uri" -u neo4j -p "$password" "$query"
}

ask() {
    "$archgraph" --home "$home" ask "$question"
}

# in a home that does not exist yet: the vault is imported
first_ask() {
    local status=0
    rm -rf "$home.new"
    "$archgraph" --home "$home.new" ask "$question" || status=1
    return $status
}

# the seconds that a command takes; one that fails ends the benchmark
seconds() {
    local begin=$EPOCHREALTIME
    "$@" > "$work/out" 2>&1 || { cat "$work/out" >&2; exit 1; }
    local end=$EPOCHREALTIME
    awk -v a="$begin" -v b="$end" 'BEGIN { printf "%.3f", b - a }'
}

# the median of the numbers on stdin
median() {
    sort -n | awk '{ v[NR] = $1 } END { printf "%.3f", NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'
}

column() {
    awk -v c="$2" '{ print $c }' "$1" | median
}

ratio() {
    awk -v a="$2" -v b="$3" '{ printf "%.4f\n", $a / $b }' "$1" | median
}

# the archives are made in the background, after the first answer
await_archives() {
    for _ in $(seq 300); do
        ask > /dev/null 2>&1
        set -- "$root"/target/archgraph/lib/archives/{client,server}-*.jsa
        [ -f "$1" ] && [ -f "$2" ] && [ ! -L "$root/target/archgraph/lib/archives/lock" ] && return
        sleep 1
    done
    echo "no archives were made" >&2
    exit 1
}

echo "preparing ..." >&2
get_cypher_shell
"$archgraph" --home "$home" server stop > /dev/null 2>&1 || true
await_archives
status() { "$archgraph" --home "$home" server status | sed -n "s/^$1: *//p"; }
uri=$(status uri)
password=$(cat "$(status passwordFile)")

warm=$work/warm
: > "$warm"
for round in $(seq "$rounds"); do
    echo "warm: round $round of $rounds" >&2
    echo "$(seconds cypher_shell) $(seconds ask) $(seconds "$archgraph" --help) $(seconds "$archgraph" --version)" >> "$warm"
done

cold=$work/cold
: > "$cold"
for round in $(seq "$cold_rounds"); do
    echo "cold: round $round of $cold_rounds" >&2
    stop=$(seconds "$archgraph" --home "$home" server stop)
    with=$(seconds ask)
    "$archgraph" --home "$home" server stop > /dev/null 2>&1
    export ARCHGRAPH_ARCHIVES=off
    without=$(seconds ask)
    "$archgraph" --home "$home" server stop > /dev/null 2>&1
    unset ARCHGRAPH_ARCHIVES
    new_with=$(seconds first_ask)
    "$archgraph" --home "$home.new" server stop > /dev/null 2>&1
    export ARCHGRAPH_ARCHIVES=off
    new_without=$(seconds first_ask)
    "$archgraph" --home "$home.new" server stop > /dev/null 2>&1
    unset ARCHGRAPH_ARCHIVES
    echo "$stop $with $without $new_with $new_without" >> "$cold"
done

report() {
    cat <<EOF
Written by \`bench/latency.sh $rounds $cold_rounds\`: times of whole processes in seconds, medians; the ratios are
medians of pairs that ran one after the other.

* Machine: $(nproc) x $(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1), $(uname -sm), load $(cut -d ' ' -f 1 /proc/loadavg) at the end
* Java: $("$java" -version 2>&1 | sed -n 3p)
* Neo4j and cypher-shell: $shell_version

### Warm: the server runs

| process | seconds | of cypher-shell |
|---|---:|---:|
| \`cypher-shell\`, one query | $(column "$warm" 1) | 1 |
| \`archgraph ask "$question"\` | $(column "$warm" 2) | $(ratio "$warm" 2 1) |
| \`archgraph --help\` | $(column "$warm" 3) | $(ratio "$warm" 3 1) |
| \`archgraph --version\` | $(column "$warm" 4) | $(ratio "$warm" 4 1) |

### Cold: the server has to be started; in a new home, the vault is imported too

| process | seconds | of the same without archives |
|---|---:|---:|
| \`archgraph ask\`, with class-data archives | $(column "$cold" 2) | $(ratio "$cold" 2 3) |
| \`archgraph ask\`, without (\`ARCHGRAPH_ARCHIVES=off\`) | $(column "$cold" 3) | 1 |
| \`archgraph ask\` in a new home, with class-data archives | $(column "$cold" 4) | $(ratio "$cold" 4 5) |
| \`archgraph ask\` in a new home, without | $(column "$cold" 5) | 1 |
| \`archgraph server stop\` | $(column "$cold" 1) | |
EOF
}

report | put commands
