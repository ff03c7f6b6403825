// Dials whatever may listen.
package main

import (
	"fmt"
	"net"
	"time"
)

func main() {
	for _, way := range [][2]string{
		{"tcp4", "127.0.0.1:@PORT@"}, {"tcp6", "[::1]:@PORT@"}, {"udp4", "127.0.0.1:@PORT@"}, {"unix", "@SOCKET@"}, {"unix", "\x00@ABSTRACT@"},
	} {
		line, refused := net.DialTimeout(way[0], way[1], time.Second)
		if refused != nil {
			fmt.Println(way, refused)
			continue
		}
		line.Write([]byte("hello"))
		fmt.Println(way, "answers")
	}
}
