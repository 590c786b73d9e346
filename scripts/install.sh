#!/bin/sh
# install.sh PYTHON VENV LOCK: a virtual environment with exactly what LOCK names, or one sentence.
set -u
python=$1 venv=$2 lock=$3

stop() {
  printf '%s\n    %s\n' "$1" "$2" >&2
  exit 1
}

command -v "$python" >/dev/null 2>&1 || stop \
  "Python tidak ditemukan ($python). Pasang Python 3.11 atau lebih baru, lalu coba lagi." \
  "Python was not found ($python). Install Python 3.11 or newer, then try again."

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || stop \
  "Python ini terlalu tua: $("$python" --version 2>&1). Perlu 3.11 atau lebih baru; tunjuk dengan make PYTHON=…" \
  "This Python is too old: $("$python" --version 2>&1). It takes 3.11 or newer; name one with make PYTHON=…"

if ! "$venv/bin/python" -c '' 2>/dev/null; then
  "$python" -c 'import venv, ensurepip' 2>/dev/null || stop \
    "Modul venv belum ada. Di Debian atau Ubuntu: apt install python3-venv, lalu coba lagi." \
    "The venv module is missing. On Debian or Ubuntu: apt install python3-venv, then try again."
  echo "Menyiapkan $venv (sekali saja) … / Setting up $venv (only once) …" >&2
  rm -rf "$venv"
  "$python" -m venv "$venv" || stop \
    "Folder $venv tidak dapat dibuat. Periksa ruang disk dan izin folder ini." \
    "The folder $venv cannot be made. Check the disk's space and this folder's permissions."
fi

log=$(mktemp) details=$(mktemp)
trap 'rm -f "$log" "$details"' EXIT
if ! "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
    --log "$details" --require-hashes --prefer-binary -r "$lock" >"$log" 2>&1; then
  if grep -qiE 'NewConnection|name resolution|Failed to establish|ConnectTimeout|Network is unreachable|ProxyError|Connection refused' "$log" "$details"; then
    stop "Paket tidak dapat diunduh: tidak ada sambungan jaringan. Sambungkan, lalu ulangi perintah ini." \
      "The packages cannot be downloaded: there is no network. Connect, then repeat this command."
  fi
  tail -n 12 "$log" >&2
  stop "Pemasangan paket dari $lock gagal; sebabnya di baris-baris di atas." \
    "Installing the packages of $lock failed; the lines above say why."
fi
