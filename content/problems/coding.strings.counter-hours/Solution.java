class Solution {
    private static final String NAMES = "motuwethfrsasu";
    private String clean;
    private int pos;

    int openMinutes(String text) {
        clean = text.replace(" ", "");
        pos = 0;
        int[] minutes = new int[7];
        while (pos < clean.length()) {
            if (clean.charAt(pos) == ';') {
                pos++;
                continue;
            }
            boolean[] days = new boolean[7];
            do {
                int first = day();
                int last = first;
                if (at('-')) {
                    pos++;
                    last = day();
                }
                for (int d = first; ; d = (d + 1) % 7) {
                    days[d] = true;
                    if (d == last) {
                        break;
                    }
                }
            } while (comma());
            int total = 0;
            if (clean.startsWith("off", pos)) {
                pos += 3;
            } else {
                do {
                    int start = time();
                    pos++;
                    int end = time();
                    total += end > start ? end - start : end - start + 1440;
                } while (comma());
            }
            for (int d = 0; d < 7; d++) {
                if (days[d]) {
                    minutes[d] = total;
                }
            }
        }
        int sum = 0;
        for (int m : minutes) {
            sum += m;
        }
        return sum;
    }

    private boolean at(char c) {
        return pos < clean.length() && clean.charAt(pos) == c;
    }

    private boolean comma() {
        if (!at(',')) {
            return false;
        }
        pos++;
        return true;
    }

    private int day() {
        int d = NAMES.indexOf(clean.substring(pos, pos + 2)) / 2; // no name starts in the middle of two others
        pos += 2;
        return d;
    }

    private int time() {
        int value = Integer.parseInt(clean.substring(pos, pos + 2)) * 60 + Integer.parseInt(clean.substring(pos + 2, pos + 4));
        pos += 4;
        return value;
    }
}
