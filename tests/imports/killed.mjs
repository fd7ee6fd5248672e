// What the kernel does to a process for which the machine has no memory left.
process.kill(process.pid, 'SIGKILL');
