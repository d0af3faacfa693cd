# put PART: replaces what stands in docs/benchmarks.md between <!-- PART --> and <!-- end of PART --> by what is read, and
# shows it. For the scripts beside it, which set root to the project's folder.
put() {
    local page=$root/docs/benchmarks.md text
    text=$(cat)
    printf '%s\n' "$text"
    if ! grep -qxF "<!-- $1 -->" "$page" || ! grep -qxF "<!-- end of $1 -->" "$page"; then
        echo "no part $1 in $page" >&2
        return 1
    fi
    {
        sed "/^<!-- $1 -->\$/q" "$page"
        printf '%s\n' "$text"
        sed -n "/^<!-- end of $1 -->\$/,\$p" "$page"
    } > "$page.new"
    mv "$page.new" "$page"
}
