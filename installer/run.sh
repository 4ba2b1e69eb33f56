#!/bin/bash
# Installs what taphuan needs on Debian 12, builds it, makes the demo of Tây Ninh where there is none, and opens it.
# With no display it does the same main job on the command line. Run again it repeats nothing.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

province=tay_ninh
data=${XDG_DATA_HOME:-$HOME/.local/share}/taphuan
demo=$data/tay-ninh.taphuan
programs=$ROOT/build/release/bin
cli=$programs/taphuan-cli

make_demo() {
    if [ -e "$demo" ]; then
        say "Dùng cơ sở dữ liệu mẫu đã có: $demo" "Using the demo database that is there: $demo"
        return
    fi
    say "Tạo cơ sở dữ liệu mẫu Tây Ninh: $demo" "Making the demo database of Tây Ninh: $demo"
    mkdir -p "$data" ||
        stop "Không tạo được thư mục $data." "The folder $data could not be made."
    # Under another name until it is whole: a demo cut short must not be taken for one next time.
    local part=$data/tay-ninh.part.taphuan
    rm -rf "$data/tay-ninh.part"*
    "$cli" demo "$part" --province "$province" ||
        stop 'Không tạo được cơ sở dữ liệu mẫu.' 'The demo database could not be made.'
    [ ! -s "$part-wal" ] ||
        stop "Cơ sở dữ liệu mẫu chưa đóng trọn: $part" "The demo database was not closed whole: $part"
    mv "$part" "$demo"
    rm -rf "$data/tay-ninh.part"*
}

# The code of a class that was held and issued certificates. Reads one JSON object a line; keys are ASCII.
held_class() {
    "$cli" --db "$demo" --json class list | tr -d '\n' | sed -e 's/}/}\n/g' |
        sed -n -e '/"issued"[: ]*[1-9]/ s/.*"code"[: ]*"\([^"]*\)".*/\1/p' | sed -n 1p
}

main_job_on_the_command_line() {
    local papers=$data/tay-ninh-giay-to chart=$data/tay-ninh-ket-qua-2023.png code
    say 'Không có màn hình: làm việc chính bằng dòng lệnh.' 'No display: doing the main job on the command line.'
    "$cli" --db "$demo" plan budget "$province"
    "$cli" --db "$demo" coverage --plan "$province" --year 2023
    "$cli" --db "$demo" coverage chart --plan "$province" --year 2023 --out "$chart"
    code=$(held_class)
    [ -n "$code" ] ||
        stop "Không tìm thấy lớp đã tổ chức nào trong $demo." "No class that was held was found in $demo."
    mkdir -p "$papers"
    "$cli" --db "$demo" class documents "$code" --out "$papers" --kind list
    "$cli" --db "$demo" class documents "$code" --out "$papers" --kind attendance
    say "Biểu đồ kết quả thực hiện chỉ tiêu: $chart" "The chart of coverage: $chart"
    say "Giấy tờ của lớp $code: $papers" "The papers of class $code: $papers"
    find "$papers" -name '*.pdf' | sort >&2
}

install_packages "$ROOT/installer/packages.txt"
build release
make_demo
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "Mở $demo" "Opening $demo"
    exec "$programs/taphuan" "$demo"
fi
main_job_on_the_command_line
