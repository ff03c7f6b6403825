class Solution {
    int solve(int[] numbers) {
        return 0; // TODO the same as reference.py
    }
}
