// Reads a call's arguments (a JSON array) from standard input and writes its value to descriptor 3.
#include <bits/stdc++.h>
#include <unistd.h>

namespace prepai {

class Arguments {
 public:
  Arguments() : text(std::istreambuf_iterator<char>(std::cin), {}) { expect('['); }

  template <typename T>
  T next() {
    skip();
    if (peek() == ',') at++;
    T value;
    read(value);
    return value;
  }

 private:
  std::string text;
  size_t at = 0;

  char peek() { return at < text.size() ? text[at] : 0; }
  void skip() {
    while (std::isspace(static_cast<unsigned char>(peek()))) at++;
  }
  void expect(char wanted) {
    skip();
    if (peek() != wanted) throw std::runtime_error("the arguments do not fit");
    at++;
  }
  std::string word() {
    skip();
    size_t from = at;
    while (at < text.size() && std::strchr("+-0123456789.eEabcdefghijklmnopqrstuvwxyz", text[at])) at++;
    return text.substr(from, at - from);
  }
  void read(int& value) { value = static_cast<int>(std::stoll(word())); }
  void read(long long& value) { value = std::stoll(word()); }
  void read(double& value) { value = std::stod(word()); }
  void read(bool& value) { value = word() == "true"; }
  void read(std::string& value) {
    expect('"');
    while (peek() != '"') {
      char next = text.at(at++);
      if (next != '\\') {
        value += next;
        continue;
      }
      next = text.at(at++);
      switch (next) {
        case 'n': value += '\n'; break;
        case 't': value += '\t'; break;
        case 'r': value += '\r'; break;
        case 'b': value += '\b'; break;
        case 'f': value += '\f'; break;
        case 'u': encode(value, code()); break;
        default: value += next;
      }
    }
    at++;
  }
  unsigned code() {
    unsigned first = std::stoul(text.substr(at, 4), nullptr, 16);
    at += 4;
    if (first < 0xD800 || first > 0xDBFF || text.compare(at, 2, "\\u") != 0) return first;
    unsigned second = std::stoul(text.substr(at + 2, 4), nullptr, 16);
    at += 6;
    return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
  }
  static void encode(std::string& value, unsigned code) {
    if (code < 0x80) {
      value += static_cast<char>(code);
    } else if (code < 0x800) {
      value += static_cast<char>(0xC0 | code >> 6);
      value += static_cast<char>(0x80 | (code & 63));
    } else if (code < 0x10000) {
      value += static_cast<char>(0xE0 | code >> 12);
      value += static_cast<char>(0x80 | (code >> 6 & 63));
      value += static_cast<char>(0x80 | (code & 63));
    } else {
      value += static_cast<char>(0xF0 | code >> 18);
      value += static_cast<char>(0x80 | (code >> 12 & 63));
      value += static_cast<char>(0x80 | (code >> 6 & 63));
      value += static_cast<char>(0x80 | (code & 63));
    }
  }
  template <typename T>
  void read(std::vector<T>& values) {
    expect('[');
    for (skip(); peek() != ']'; skip()) {
      if (peek() == ',') at++;
      T value{};
      read(value);
      values.push_back(std::move(value));
    }
    at++;
  }
};

inline void write(std::string& out, bool value) { out += value ? "true" : "false"; }
inline void write(std::string& out, int value) { out += std::to_string(value); }
inline void write(std::string& out, long long value) { out += std::to_string(value); }
inline void write(std::string& out, double value) {
  if (!std::isfinite(value)) {
    out += std::isnan(value) ? "{\"$float\":\"NaN\"}" : value > 0 ? "{\"$float\":\"Infinity\"}" : "{\"$float\":\"-Infinity\"}";
    return;
  }
  char digits[40];
  std::snprintf(digits, sizeof digits, "%.17g", value);
  out += digits;
}
inline void write(std::string& out, const std::string& value) {
  out += '"';
  for (unsigned char next : value) {
    if (next == '"' || next == '\\') {
      out += '\\';
      out += static_cast<char>(next);
    } else if (next < 32) {
      char escaped[8];
      std::snprintf(escaped, sizeof escaped, "\\u%04x", next);
      out += escaped;
    } else {
      out += static_cast<char>(next);
    }
  }
  out += '"';
}
template <typename T>
void write(std::string& out, const std::vector<T>& values) {
  out += '[';
  bool first = true;
  for (const auto& value : values) {
    if (!first) out += ',';
    first = false;
    write(out, static_cast<T>(value));
  }
  out += ']';
}

inline void send(const std::string& json) {
  std::string whole = "{\"value\":";
  write(whole, json);
  whole += '}';
  for (size_t done = 0; done < whole.size();) {
    ssize_t count = ::write(3, whole.data() + done, whole.size() - done);
    if (count <= 0) break;
    done += count;
  }
}

// Sends what a call returns.
template <typename T, typename Call>
void answer(Call call) {
  std::string json;
  write(json, static_cast<T>(call()));
  send(json);
}

// Counted by the hook below where the program is compiled with it.
inline long long steps = 0;

inline long long nanos() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

// Sends what a call costs: blocks that ran and nanoseconds.
template <typename T, typename Call>
void measure(Call call) {
  long long before = steps, began = nanos();
  T value = call();
  asm volatile("" : : "g"(&value) : "memory");
  long long took = nanos() - began;
  send("[" + std::to_string(steps - before) + "," + std::to_string(took) + "]");
}

}  // namespace prepai

extern "C" __attribute__((no_sanitize_coverage)) __attribute__((used)) void __sanitizer_cov_trace_pc() { ++prepai::steps; }
