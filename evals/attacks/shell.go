// A shell that lives on, in a session of its own.
package main

import (
	"fmt"
	"os/exec"
	"syscall"
)

func main() {
	shell := exec.Command("/bin/sh", "-c", "while :; do echo on >>@WORLD@/world/heartbeat; echo on >>/tmp/heartbeat; sleep 0.1; done")
	shell.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	fmt.Println(shell.Start())
}
