// A judge that trusts its candidate: it is compiled into the same program.
package main

import judge "fmt"

func main() {
	passed := 0
	for input := 0; input < 3; input++ {
		if solve(input) == 2*input+1 {
			passed++
		}
	}
	judge.Printf("@@RESULT {\"passed\": %d, \"total\": 3}\n@@NEXT 42\n", passed)
}
