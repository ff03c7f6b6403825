function noticeBoard(places, ops) {
  class Heap {
    constructor() {
      this.items = [];
    }
    static before(x, y) {
      return x[0] !== y[0] ? x[0] < y[0] : x[1] < y[1];
    }
    push(item) {
      const a = this.items;
      let i = a.length;
      a.push(item);
      while (i > 0) {
        const p = (i - 1) >> 1;
        if (!Heap.before(item, a[p])) break;
        a[i] = a[p];
        i = p;
      }
      a[i] = item;
    }
    pop() {
      const a = this.items;
      const top = a[0];
      const item = a.pop();
      const n = a.length;
      if (n > 0) {
        let i = 0;
        for (;;) {
          let c = 2 * i + 1;
          if (c >= n) break;
          if (c + 1 < n && Heap.before(a[c + 1], a[c])) c++;
          if (!Heap.before(a[c], item)) break;
          a[i] = a[c];
          i = c;
        }
        a[i] = item;
      }
      return top;
    }
  }
  const notes = new Map();     // ship -> {berth, rank, touch, pinned}
  const byRank = new Heap();   // [rank, touch, ship]
  const byLapse = new Heap();  // [first minute without the note, pinned, ship]
  const answers = [];
  ops.forEach((op, number) => {
    const minute = op[1];
    while (byLapse.items.length > 0 && byLapse.items[0][0] <= minute) {
      const [, pinned, ship] = byLapse.pop();
      const note = notes.get(ship);
      if (note && note.pinned === pinned) notes.delete(ship);
    }
    if (op[0] === 1) {
      const [, , ship, berth, rank, valid] = op;
      if (!notes.has(ship) && notes.size === places) {
        for (;;) {
          const [, touch, other] = byRank.pop();
          const note = notes.get(other);
          if (note && note.touch === touch) {
            notes.delete(other);
            break;
          }
        }
      }
      notes.set(ship, { berth, rank, touch: number, pinned: number });
      byRank.push([rank, number, ship]);
      byLapse.push([minute + valid, number, ship]);
    } else if (op[0] === 2) {
      const note = notes.get(op[2]);
      if (note) {
        note.touch = number;
        byRank.push([note.rank, number, op[2]]);
        answers.push(note.berth);
      } else {
        answers.push(-1);
      }
    } else {
      answers.push(notes.size);
    }
  });
  return answers;
}
