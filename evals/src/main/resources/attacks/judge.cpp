// A judge that trusts its candidate: it is compiled into the same program.
#include "main.cpp"
#include <cstdio>
#include <initializer_list>
int main() {
  int passed = 0;
  for (int input : {0, 1, 2}) passed += solve(input) == 2 * input + 1;
  std::printf("@@RESULT {\"passed\": %d, \"total\": 3}\n@@NEXT 42\n", passed);
}
