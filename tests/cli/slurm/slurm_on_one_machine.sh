#!/bin/sh
# Runs a Slurm of its own on this computer, for a test. All of its files are in a temporary folder, and its ports are open on
# 127.0.0.1 only. Prints "ready FOLDER" when it accepts jobs; FOLDER/slurm.conf is the value for SLURM_CONF. Then it reads
# commands from standard input: "start" starts the node again after a test has killed it, and prints "started". It ends with its
# daemons and its folder when standard input ends, also if the test crashes. Prints "skip REASON" and exits with 77 if it cannot
# start.
set -eu

skip() {
    echo "skip $*"
    exit 77
}

[ "$(id -u)" -eq 0 ] || skip "only root can start Slurm"
for program in munged slurmctld slurmd sbatch scontrol; do
    PATH=$PATH:/usr/sbin command -v "$program" >/dev/null || skip "$program is not installed"
done
PATH=$PATH:/usr/sbin
unset SLURM_CONF

# The daemons look up the address of this computer's name.
host=$(uname -n)
host=${host%%.*}
if ! getent hosts "$host" >/dev/null; then
    if [ "$host" = localhost ] || ! unshare --uts true 2>/dev/null; then skip "the name $host has no address"; fi
    # shellcheck disable=SC2016  # the inner shell expands it
    exec unshare --uts sh -c 'hostname localhost; exec sh "$1"' sh "$0"
fi

folder=$(mktemp -d)
# munged refuses a key in a folder that others may write to.
chmod 755 "$folder"

# Ends the process whose number the file contains, and waits until it is gone.
end() {
    [ -s "$1" ] || return 0
    number=$(cat "$1")
    kill "$number" 2>/dev/null || return 0
    for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        kill -0 "$number" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -9 "$number" 2>/dev/null || true
}

tear_down() {
    status=$?
    trap - EXIT
    if [ -s "$folder/slurmctld.pid" ] && timeout 5 scancel --full --user root >/dev/null 2>&1; then
        # shellcheck disable=SC2016  # the inner shell expands it
        timeout 5 sh -c 'while [ -n "$(squeue --noheader)" ]; do sleep 0.1; done' >/dev/null 2>&1 || true
    fi
    end "$folder/slurmd.pid"
    end "$folder/slurmctld.pid"
    end "$folder/munged.pid"
    rm -rf "$folder"
    exit "$status"
}
trap tear_down EXIT
trap 'exit 1' INT TERM HUP PIPE

# Two ports that nobody listens on.
free_ports() {
    for port in $(shuf -i 20000-32000 -n 20); do
        if ! grep -q "$(printf ':%04X ' "$port")" /proc/net/tcp /proc/net/tcp6 2>/dev/null; then echo "$port"; fi
    done | head -n 2
}

# shellcheck disable=SC2046  # two words
set -- $(free_ports)
[ $# -eq 2 ] || skip "no free ports"
head -c 1024 /dev/urandom >"$folder/key"
chmod 400 "$folder/key"
mkdir "$folder/state" "$folder/spool"
cat >"$folder/slurm.conf" <<CONFIGURATION
ClusterName=runoff-test
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthInfo=socket=$folder/munge,cred_expire=5
SlurmctldPort=$1
SlurmdPort=$2
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobAcctGatherType=jobacct_gather/none
SchedulerParameters=batch_sched_delay=0,sched_min_interval=0,sched_interval=1,bf_interval=1
MpiDefault=none
KillWait=2
ReturnToService=2
MailProg=/bin/true
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=1000 State=UNKNOWN
PartitionName=p Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONFIGURATION
export SLURM_CONF="$folder/slurm.conf"

# Prints the last lines of a log, for the reason of a skip.
last() {
    tail -n 2 "$1" 2>/dev/null | tr '\n' ' '
}

timeout 20 munged --key-file="$folder/key" --socket="$folder/munge" --pid-file="$folder/munged.pid" --log-file="$folder/munged.log" \
    --seed-file="$folder/seed" --force >"$folder/output" 2>&1 || skip "munged does not start: $(last "$folder/output")"
timeout 20 slurmctld -f "$folder/slurm.conf" >"$folder/output" 2>&1 ||
    skip "slurmctld does not start: $(last "$folder/output") $(last "$folder/slurmctld.log")"

# Starts the node and waits until it accepts jobs.
start_node() {
    timeout 20 slurmd -f "$folder/slurm.conf" >"$folder/output" 2>&1 || return 1
    deadline=$(($(date +%s) + 20))
    until timeout 5 sinfo --noheader --format=%t 2>/dev/null | grep -qx 'idle\|mix\|alloc'; do
        [ "$(date +%s)" -lt "$deadline" ] || return 1
        timeout 5 scontrol update "nodename=$host" state=resume >/dev/null 2>&1 || true
        sleep 0.2
    done
}

start_node || skip "slurmd does not start: $(last "$folder/output") $(last "$folder/slurmd.log") $(last "$folder/slurmctld.log")"
echo "ready $folder"
while read -r command; do
    if [ "$command" = start ]; then
        start_node || exit 1
        echo started
    fi
done
