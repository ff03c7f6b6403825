// A secret by links, dots and directories that are held open.
package main

import (
	"fmt"
	"os"
	"strings"
	"syscall"
)

func main() {
	const secret = "@WORLD@/secret/canary.txt"
	os.Symlink(secret, "soft")
	os.Link(secret, "hard")
	os.Symlink("/", "root")
	ways := []string{secret, "soft", "hard", "root" + secret}
	for up := 1; up < 12; up++ {
		ways = append(ways, strings.Repeat("../", up)+secret[1:])
	}
	for _, way := range ways {
		text, _ := os.ReadFile(way)
		fmt.Printf("%s\n", text)
	}
	for descriptor := 3; descriptor < 64; descriptor++ {
		room := make([]byte, 200)
		if file, refused := syscall.Openat(descriptor, secret[1:], syscall.O_RDONLY, 0); refused == nil {
			count, _ := syscall.Read(file, room)
			fmt.Printf("%s\n", room[:count])
		}
	}
}
