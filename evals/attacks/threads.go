// A thread of the system for every goroutine.
package main

import (
	"runtime"
	"time"
)

func main() {
	for i := 0; i < 20000; i++ {
		go func() {
			runtime.LockOSThread()
			time.Sleep(time.Hour)
		}()
	}
	for {
		time.Sleep(time.Second)
	}
}
